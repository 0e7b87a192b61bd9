// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `functional_role`.

pub mod create;
pub mod delete;
pub mod update;

/// The operations on `functional_role`.
#[derive(Debug)]
pub struct FunctionalRoleResource<'c, C> {
    pub(super) client: &'c C,
}
