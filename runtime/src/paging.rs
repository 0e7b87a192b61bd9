//! Lists that come in pages: a stream of the pages, and a stream of what is on them.

mod cursor;
pub(crate) mod stream;
pub(crate) mod style;
