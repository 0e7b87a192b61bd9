// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `root_folder`.

pub mod meta;

/// The operations on `root_folder`.
#[derive(Debug)]
pub struct RootFolderResource<'c, C> {
    pub(super) client: &'c C,
}
