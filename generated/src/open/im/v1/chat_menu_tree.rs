// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_menu_tree`.

pub mod create;
pub mod delete;
pub mod get;
pub mod sort;

/// The operations on `chat_menu_tree`.
#[derive(Debug)]
pub struct ChatMenuTreeResource<'c, C> {
    pub(super) client: &'c C,
}
