// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `functional_role_member`.

pub mod batch_create;
pub mod batch_delete;
pub mod get;
pub mod list;
pub mod scopes;

/// The operations on `functional_role_member`.
#[derive(Debug)]
pub struct FunctionalRoleMemberResource<'c, C> {
    pub(super) client: &'c C,
}
