// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `card`.

pub mod delete;
pub mod send;

/// The operations on `card`.
#[derive(Debug)]
pub struct CardResource<'c, C> {
    pub(super) client: &'c C,
}
