// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_button`.

pub mod update;

/// The operations on `chat_button`.
#[derive(Debug)]
pub struct ChatButtonResource<'c, C> {
    pub(super) client: &'c C,
}
