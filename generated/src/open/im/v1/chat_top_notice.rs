// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_top_notice`.

pub mod delete_top_notice;
pub mod put_top_notice;

/// The operations on `chat_top_notice`.
#[derive(Debug)]
pub struct ChatTopNoticeResource<'c, C> {
    pub(super) client: &'c C,
}
