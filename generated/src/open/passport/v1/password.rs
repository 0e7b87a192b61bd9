// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `password`.

pub mod update;

/// The operations on `password`.
#[derive(Debug)]
pub struct PasswordResource<'c, C> {
    pub(super) client: &'c C,
}
