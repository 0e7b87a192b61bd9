// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `content`.

pub mod get;

/// The operations on `content`.
#[derive(Debug)]
pub struct ContentResource<'c, C> {
    pub(super) client: &'c C,
}
