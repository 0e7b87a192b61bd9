// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `faq`.

pub mod create;
pub mod delete;
pub mod faq_image;
pub mod get;
pub mod list;
pub mod patch;
pub mod search;

/// The operations on `faq`.
#[derive(Debug)]
pub struct FaqResource<'c, C> {
    pub(super) client: &'c C,
}
