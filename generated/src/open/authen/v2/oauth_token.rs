// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `oauth_token`.

pub mod create;
pub mod refresh;

/// The operations on `oauth_token`.
#[derive(Debug)]
pub struct OauthTokenResource<'c, C> {
    pub(super) client: &'c C,
}
