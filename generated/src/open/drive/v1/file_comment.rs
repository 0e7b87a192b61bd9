// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file_comment`.

pub mod batch_query;
pub mod create;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `file_comment`.
#[derive(Debug)]
pub struct FileCommentResource<'c, C> {
    pub(super) client: &'c C,
}
