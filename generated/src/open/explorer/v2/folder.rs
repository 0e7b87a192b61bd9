// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `folder`.

pub mod meta;

/// The operations on `folder`.
#[derive(Debug)]
pub struct FolderResource<'c, C> {
    pub(super) client: &'c C,
}
