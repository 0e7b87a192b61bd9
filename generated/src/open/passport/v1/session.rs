// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `session`.

pub mod logout;
pub mod query;

/// The operations on `session`.
#[derive(Debug)]
pub struct SessionResource<'c, C> {
    pub(super) client: &'c C,
}
