// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_role_member`.

pub mod batch_create;
pub mod batch_delete;
pub mod create;
pub mod delete;
pub mod list;

/// The operations on `app_role_member`.
#[derive(Debug)]
pub struct AppRoleMemberResource<'c, C> {
    pub(super) client: &'c C,
}
