// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `group_member`.

pub mod add;
pub mod batch_add;
pub mod batch_remove;
pub mod remove;
pub mod simplelist;

/// The operations on `group_member`.
#[derive(Debug)]
pub struct GroupMemberResource<'c, C> {
    pub(super) client: &'c C,
}
