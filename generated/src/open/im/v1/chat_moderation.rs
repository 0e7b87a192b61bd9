// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_moderation`.

pub mod get;
pub mod update;

/// The operations on `chat_moderation`.
#[derive(Debug)]
pub struct ChatModerationResource<'c, C> {
    pub(super) client: &'c C,
}
