// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `event`.

pub mod subscribe;
pub mod unsubscribe;

/// The operations on `event`.
#[derive(Debug)]
pub struct EventResource<'c, C> {
    pub(super) client: &'c C,
}
