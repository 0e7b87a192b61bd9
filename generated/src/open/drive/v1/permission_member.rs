// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `permission_member`.

pub mod auth;
pub mod batch_create;
pub mod create;
pub mod delete;
pub mod list;
pub mod transfer_owner;
pub mod update;

/// The operations on `permission_member`.
#[derive(Debug)]
pub struct PermissionMemberResource<'c, C> {
    pub(super) client: &'c C,
}
