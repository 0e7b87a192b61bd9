// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `work_city`.

pub mod get;
pub mod list;

/// The operations on `work_city`.
#[derive(Debug)]
pub struct WorkCityResource<'c, C> {
    pub(super) client: &'c C,
}
