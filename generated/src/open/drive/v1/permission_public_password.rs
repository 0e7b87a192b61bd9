// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `permission_public_password`.

pub mod create;
pub mod delete;
pub mod update;

/// The operations on `permission_public_password`.
#[derive(Debug)]
pub struct PermissionPublicPasswordResource<'c, C> {
    pub(super) client: &'c C,
}
