// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `batch_message`.

pub mod send;

/// The operations on `batch_message`.
#[derive(Debug)]
pub struct BatchMessageResource<'c, C> {
    pub(super) client: &'c C,
}
