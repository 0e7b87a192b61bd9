// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `pin`.

pub mod create;
pub mod delete;
pub mod list;

/// The operations on `pin`.
#[derive(Debug)]
pub struct PinResource<'c, C> {
    pub(super) client: &'c C,
}
