// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `access_token`.

pub mod create;

/// The operations on `access_token`.
#[derive(Debug)]
pub struct AccessTokenResource<'c, C> {
    pub(super) client: &'c C,
}
