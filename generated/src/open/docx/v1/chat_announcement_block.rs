// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_announcement_block`.

pub mod batch_update;
pub mod get;
pub mod list;

/// The operations on `chat_announcement_block`.
#[derive(Debug)]
pub struct ChatAnnouncementBlockResource<'c, C> {
    pub(super) client: &'c C,
}
