// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `space_member`.

pub mod create;
pub mod delete;
pub mod list;

/// The operations on `space_member`.
#[derive(Debug)]
pub struct SpaceMemberResource<'c, C> {
    pub(super) client: &'c C,
}
