// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file`.

pub mod create;
pub mod get;

/// The operations on `file`.
#[derive(Debug)]
pub struct FileResource<'c, C> {
    pub(super) client: &'c C,
}
