// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat`.

pub mod create;
pub mod delete;
pub mod get;
pub mod link;
pub mod list;
pub mod search;
pub mod update;

/// The operations on `chat`.
#[derive(Debug)]
pub struct ChatResource<'c, C> {
    pub(super) client: &'c C,
}
