// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `refresh_access_token`.

pub mod create;

/// The operations on `refresh_access_token`.
#[derive(Debug)]
pub struct RefreshAccessTokenResource<'c, C> {
    pub(super) client: &'c C,
}
