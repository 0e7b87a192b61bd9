// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_managers`.

pub mod add_managers;
pub mod delete_managers;

/// The operations on `chat_managers`.
#[derive(Debug)]
pub struct ChatManagersResource<'c, C> {
    pub(super) client: &'c C,
}
