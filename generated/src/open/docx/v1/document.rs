// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `document`.

pub mod convert;
pub mod create;
pub mod get;
pub mod raw_content;

/// The operations on `document`.
#[derive(Debug)]
pub struct DocumentResource<'c, C> {
    pub(super) client: &'c C,
}
