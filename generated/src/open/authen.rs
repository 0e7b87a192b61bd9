// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Who signed in, and the older calls that sign users in.
//!
//! Enabled by the feature `authen`.

pub mod v1;
pub mod v2;

/// The versions of authen.
#[derive(Debug)]
pub struct AuthenService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> AuthenService<'c, C> {
    /// Who signed in, and the older calls that sign users in.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }

    /// Signing users in: tokens for authorization codes, as OAuth 2.0 describes it.
    pub fn v2(&self) -> v2::V2<'c, C> {
        v2::V2 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Who signed in, and the older calls that sign users in.
    pub fn authen(&self) -> AuthenService<'_, Self> {
        AuthenService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::access_token::create::ENDPOINT,
    &v1::oidc_access_token::create::ENDPOINT,
    &v1::oidc_refresh_access_token::create::ENDPOINT,
    &v1::refresh_access_token::create::ENDPOINT,
    &v1::user_info::get::ENDPOINT,
    &v2::oauth_token::create::ENDPOINT,
    &v2::oauth_token::refresh::ENDPOINT,
];
