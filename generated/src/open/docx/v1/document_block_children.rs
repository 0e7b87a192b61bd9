// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `document_block_children`.

pub mod batch_delete;
pub mod create;
pub mod get;

/// The operations on `document_block_children`.
#[derive(Debug)]
pub struct DocumentBlockChildrenResource<'c, C> {
    pub(super) client: &'c C,
}
