// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_role`.

pub mod create;
pub mod delete;
pub mod list;
pub mod update;

/// The operations on `app_role`.
#[derive(Debug)]
pub struct AppRoleResource<'c, C> {
    pub(super) client: &'c C,
}
