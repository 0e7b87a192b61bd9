// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `permission_public`.

pub mod get;
pub mod patch;

/// The operations on `permission_public`.
#[derive(Debug)]
pub struct PermissionPublicResource<'c, C> {
    pub(super) client: &'c C,
}
