// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file_comment_reply`.

pub mod create;
pub mod delete;
pub mod list;
pub mod update;

/// The operations on `file_comment_reply`.
#[derive(Debug)]
pub struct FileCommentReplyResource<'c, C> {
    pub(super) client: &'c C,
}
