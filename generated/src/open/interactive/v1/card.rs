// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `card`.

pub mod update;

/// The operations on `card`.
#[derive(Debug)]
pub struct CardResource<'c, C> {
    pub(super) client: &'c C,
}
