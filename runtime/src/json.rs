//! JSON as text: strict RFC 8259 tokens over borrowed input, and the escaping of strings.
//!
//! What is lenient about replies is decided above, in [`crate::record`]; nothing is lenient here.

mod cursor;
mod number;
mod string;
mod write;

pub(crate) use cursor::{Cursor, Fault};
pub(crate) use number::Number;
pub(crate) use write::{Float, ROOM, quote, write_content};
