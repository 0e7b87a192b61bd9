// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `unit`.

pub mod bind_department;
pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod list_department;
pub mod patch;
pub mod unbind_department;

/// The operations on `unit`.
#[derive(Debug)]
pub struct UnitResource<'c, C> {
    pub(super) client: &'c C,
}
