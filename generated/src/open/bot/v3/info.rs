// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `info`.

pub mod get;

/// The operations on `info`.
#[derive(Debug)]
pub struct InfoResource<'c, C> {
    pub(super) client: &'c C,
}
