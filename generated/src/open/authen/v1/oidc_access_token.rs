// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `oidc_access_token`.

pub mod create;

/// The operations on `oidc_access_token`.
#[derive(Debug)]
pub struct OidcAccessTokenResource<'c, C> {
    pub(super) client: &'c C,
}
