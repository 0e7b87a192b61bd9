// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_menu_item`.

pub mod patch;

/// The operations on `chat_menu_item`.
#[derive(Debug)]
pub struct ChatMenuItemResource<'c, C> {
    pub(super) client: &'c C,
}
