// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `node`.

pub mod search;

/// The operations on `node`.
#[derive(Debug)]
pub struct NodeResource<'c, C> {
    pub(super) client: &'c C,
}
