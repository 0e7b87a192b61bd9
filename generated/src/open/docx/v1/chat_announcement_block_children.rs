// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_announcement_block_children`.

pub mod batch_delete;
pub mod create;
pub mod get;

/// The operations on `chat_announcement_block_children`.
#[derive(Debug)]
pub struct ChatAnnouncementBlockChildrenResource<'c, C> {
    pub(super) client: &'c C,
}
