// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `document_block_descendant`.

pub mod create;

/// The operations on `document_block_descendant`.
#[derive(Debug)]
pub struct DocumentBlockDescendantResource<'c, C> {
    pub(super) client: &'c C,
}
