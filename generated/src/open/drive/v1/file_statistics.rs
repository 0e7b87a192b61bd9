// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file_statistics`.

pub mod get;

/// The operations on `file_statistics`.
#[derive(Debug)]
pub struct FileStatisticsResource<'c, C> {
    pub(super) client: &'c C,
}
