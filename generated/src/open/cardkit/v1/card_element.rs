// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `card_element`.

pub mod content;
pub mod create;
pub mod delete;
pub mod patch;
pub mod update;

/// The operations on `card_element`.
#[derive(Debug)]
pub struct CardElementResource<'c, C> {
    pub(super) client: &'c C,
}
