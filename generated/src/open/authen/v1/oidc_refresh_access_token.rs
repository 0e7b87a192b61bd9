// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `oidc_refresh_access_token`.

pub mod create;

/// The operations on `oidc_refresh_access_token`.
#[derive(Debug)]
pub struct OidcRefreshAccessTokenResource<'c, C> {
    pub(super) client: &'c C,
}
