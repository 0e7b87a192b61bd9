// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `section`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;
pub mod tasks;

/// The operations on `section`.
#[derive(Debug)]
pub struct SectionResource<'c, C> {
    pub(super) client: &'c C,
}
