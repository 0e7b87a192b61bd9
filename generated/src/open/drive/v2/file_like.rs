// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file_like`.

pub mod list;

/// The operations on `file_like`.
#[derive(Debug)]
pub struct FileLikeResource<'c, C> {
    pub(super) client: &'c C,
}
