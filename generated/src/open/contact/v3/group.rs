// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `group`.

pub mod create;
pub mod delete;
pub mod get;
pub mod member_belong;
pub mod patch;
pub mod simplelist;

/// The operations on `group`.
#[derive(Debug)]
pub struct GroupResource<'c, C> {
    pub(super) client: &'c C,
}
