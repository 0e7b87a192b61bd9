// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app`.

pub mod copy;
pub mod create;
pub mod get;
pub mod update;

/// The operations on `app`.
#[derive(Debug)]
pub struct AppResource<'c, C> {
    pub(super) client: &'c C,
}
