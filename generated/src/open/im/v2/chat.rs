// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat`.

pub mod search;

/// The operations on `chat`.
#[derive(Debug)]
pub struct ChatResource<'c, C> {
    pub(super) client: &'c C,
}
