// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Tokens of apps and tenants, issued for an app's id and secret.
//!
//! Enabled by the feature `auth`.

pub mod v3;
pub mod v4;

/// The versions of auth.
#[derive(Debug)]
pub struct AuthService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> AuthService<'c, C> {
    /// Tokens of apps and tenants, issued for an app's id and secret.
    pub fn v3(&self) -> v3::V3<'c, C> {
        v3::V3 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Tokens of apps and tenants, issued for an app's id and secret.
    pub fn auth(&self) -> AuthService<'_, Self> {
        AuthService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v3::app_access_token::create::ENDPOINT,
    &v3::app_access_token::internal::ENDPOINT,
    &v3::app_ticket::resend::ENDPOINT,
    &v3::tenant_access_token::create::ENDPOINT,
    &v3::tenant_access_token::internal::ENDPOINT,
];
