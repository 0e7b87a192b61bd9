// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `bot_message`.

pub mod create;

/// The operations on `bot_message`.
#[derive(Debug)]
pub struct BotMessageResource<'c, C> {
    pub(super) client: &'c C,
}
