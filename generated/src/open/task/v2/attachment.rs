// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `attachment`.

pub mod delete;
pub mod get;
pub mod list;
pub mod upload;

/// The operations on `attachment`.
#[derive(Debug)]
pub struct AttachmentResource<'c, C> {
    pub(super) client: &'c C,
}
