// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `bot`.

pub mod search;

/// The operations on `bot`.
#[derive(Debug)]
pub struct BotResource<'c, C> {
    pub(super) client: &'c C,
}
