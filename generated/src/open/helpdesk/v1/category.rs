// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `category`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `category`.
#[derive(Debug)]
pub struct CategoryResource<'c, C> {
    pub(super) client: &'c C,
}
