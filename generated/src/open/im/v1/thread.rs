// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `thread`.

pub mod forward;

/// The operations on `thread`.
#[derive(Debug)]
pub struct ThreadResource<'c, C> {
    pub(super) client: &'c C,
}
