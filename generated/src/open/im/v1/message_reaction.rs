// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `message_reaction`.

pub mod batch_query;
pub mod create;
pub mod delete;
pub mod list;

/// The operations on `message_reaction`.
#[derive(Debug)]
pub struct MessageReactionResource<'c, C> {
    pub(super) client: &'c C,
}
