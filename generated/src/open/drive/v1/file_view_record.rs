// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file_view_record`.

pub mod list;

/// The operations on `file_view_record`.
#[derive(Debug)]
pub struct FileViewRecordResource<'c, C> {
    pub(super) client: &'c C,
}
