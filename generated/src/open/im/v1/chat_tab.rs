// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `chat_tab`.

pub mod create;
pub mod delete_tabs;
pub mod list_tabs;
pub mod sort_tabs;
pub mod update_tabs;

/// The operations on `chat_tab`.
#[derive(Debug)]
pub struct ChatTabResource<'c, C> {
    pub(super) client: &'c C,
}
