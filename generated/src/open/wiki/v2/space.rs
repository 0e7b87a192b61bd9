// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `space`.

pub mod create;
pub mod get;
pub mod get_node;
pub mod list;

/// The operations on `space`.
#[derive(Debug)]
pub struct SpaceResource<'c, C> {
    pub(super) client: &'c C,
}
