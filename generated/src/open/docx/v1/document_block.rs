// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `document_block`.

pub mod batch_update;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `document_block`.
#[derive(Debug)]
pub struct DocumentBlockResource<'c, C> {
    pub(super) client: &'c C,
}
