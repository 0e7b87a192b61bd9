// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_members`.

pub mod create;
pub mod delete;
pub mod get;
pub mod is_in_chat;
pub mod me_join;

/// The operations on `chat_members`.
#[derive(Debug)]
pub struct ChatMembersResource<'c, C> {
    pub(super) client: &'c C,
}
