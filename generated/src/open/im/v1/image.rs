// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `image`.

pub mod create;
pub mod get;

/// The operations on `image`.
#[derive(Debug)]
pub struct ImageResource<'c, C> {
    pub(super) client: &'c C,
}
