// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file_version`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;

/// The operations on `file_version`.
#[derive(Debug)]
pub struct FileVersionResource<'c, C> {
    pub(super) client: &'c C,
}
