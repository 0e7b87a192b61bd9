// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_announcement`.

pub mod get;

/// The operations on `chat_announcement`.
#[derive(Debug)]
pub struct ChatAnnouncementResource<'c, C> {
    pub(super) client: &'c C,
}
