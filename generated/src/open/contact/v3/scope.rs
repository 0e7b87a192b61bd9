// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `scope`.

pub mod list;

/// The operations on `scope`.
#[derive(Debug)]
pub struct ScopeResource<'c, C> {
    pub(super) client: &'c C,
}
