// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `tag`.

pub mod create;
pub mod list;
pub mod patch;

/// The operations on `tag`.
#[derive(Debug)]
pub struct TagResource<'c, C> {
    pub(super) client: &'c C,
}
