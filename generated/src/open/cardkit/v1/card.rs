// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `card`.

pub mod batch_update;
pub mod create;
pub mod id_convert;
pub mod settings;
pub mod update;

/// The operations on `card`.
#[derive(Debug)]
pub struct CardResource<'c, C> {
    pub(super) client: &'c C,
}
