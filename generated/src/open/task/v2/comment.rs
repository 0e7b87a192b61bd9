// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `comment`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `comment`.
#[derive(Debug)]
pub struct CommentResource<'c, C> {
    pub(super) client: &'c C,
}
