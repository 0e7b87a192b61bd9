//! Who a client calls for, as types: an endpoint that takes other tokens does not compile.
//!
//! A client type is generic over an identity ([`Tenant`], [`User`], …) and over a credential
//! ([`NoCredential`], [`WithHelpdesk`]). Operations name what they take, and [`Accepts`] and
//! [`Carries`] bring both together.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};

use crate::secret::{Secret, secret};

macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name;
    )*};
}

// Identities.
markers! {
    /// The app calls for a tenant, with a `tenant_access_token`.
    Tenant
    /// A user calls, with a `user_access_token`.
    User
    /// The app calls for itself, with an `app_access_token`.
    App
    /// A plugin of Feishu Project calls, with a plugin token.
    Plugin
}

// Credentials.
markers! {
    /// A client without a credential beside its token; an endpoint that demands none.
    NoCredential
    /// A client with a helpdesk credential.
    WithHelpdesk
}

// What endpoints take.
markers! {
    /// The endpoint takes a `tenant_access_token`.
    TenantToken
    /// The endpoint takes a `user_access_token`.
    UserToken
    /// The endpoint takes an `app_access_token`.
    AppToken
    /// The endpoint takes a `tenant_access_token` or a `user_access_token`.
    TenantOrUserToken
    /// The endpoint takes a `tenant_access_token` or an `app_access_token`.
    TenantOrAppToken
    /// The endpoint takes a `user_access_token` or an `app_access_token`.
    UserOrAppToken
    /// The endpoint takes a token of a tenant, a user or an app.
    AnyToken
    /// The endpoint takes a plugin token of Feishu Project.
    PluginToken
    /// The endpoint takes no token: any client may call it.
    NoToken
}

/// An identity, or a client that has it, whose token the access `A` includes.
#[diagnostic::on_unimplemented(
    message = "this endpoint takes a `{A}`, but the client calls as `{Self}`",
    label = "takes a `{A}`",
    note = "`Tenant`: `Client::builder(app_id, app_secret).build()?` (tenant_access_token)",
    note = "`User`: `client.as_user(UserAccessToken::new(\"u-…\"))` (user_access_token)",
    note = "`App`: `client.as_app()` (app_access_token)",
    note = "`Plugin`: `ProjectClient::builder(plugin_id, plugin_secret).build()?` (plugin token)"
)]
pub trait Accepts<A> {}

// Written out rather than made by a macro: the compiler shows these lines where a client does not fit.
impl Accepts<TenantToken> for Tenant {}
impl Accepts<TenantOrUserToken> for Tenant {}
impl Accepts<TenantOrAppToken> for Tenant {}
impl Accepts<AnyToken> for Tenant {}
impl Accepts<NoToken> for Tenant {}
impl Accepts<UserToken> for User {}
impl Accepts<TenantOrUserToken> for User {}
impl Accepts<UserOrAppToken> for User {}
impl Accepts<AnyToken> for User {}
impl Accepts<NoToken> for User {}
impl Accepts<AppToken> for App {}
impl Accepts<TenantOrAppToken> for App {}
impl Accepts<UserOrAppToken> for App {}
impl Accepts<AnyToken> for App {}
impl Accepts<NoToken> for App {}
impl Accepts<PluginToken> for Plugin {}
impl Accepts<NoToken> for Plugin {}

/// A credential, or a client that has it, that satisfies the demand `K` of an endpoint.
#[diagnostic::on_unimplemented(
    message = "this endpoint demands a `{K}` credential, but the client has `{Self}`",
    label = "demands a `{K}` credential",
    note = "give the client one: `client.with_helpdesk(Helpdesk::new(id, token))`"
)]
pub trait Carries<K> {}

impl Carries<NoCredential> for NoCredential {}
impl Carries<NoCredential> for WithHelpdesk {}
impl Carries<Helpdesk> for WithHelpdesk {}

/// A `user_access_token`; never shown.
#[derive(Clone)]
pub struct UserAccessToken(pub(crate) Secret);

impl UserAccessToken {
    /// The token as the platform issued it.
    pub fn new(token: impl Into<String>) -> Self {
        Self(secret(token))
    }
}

impl fmt::Debug for UserAccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserAccessToken(***)")
    }
}

/// The credential of a helpdesk: its id, and its token, which is never shown.
///
/// As a type, the demand of endpoints for it.
#[derive(Clone)]
pub struct Helpdesk {
    pub(crate) id: String,
    pub(crate) token: Secret,
}

impl Helpdesk {
    /// Id and token from the helpdesk's settings.
    pub fn new(id: impl Into<String>, token: impl Into<String>) -> Self {
        Self { id: id.into(), token: secret(token) }
    }
}

impl fmt::Debug for Helpdesk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Helpdesk").field("id", &self.id).field("token", &"***").finish()
    }
}

/// `base64(id:token)`, the form in which credentials travel.
pub(crate) fn encode_credential(id: &str, token: &SecretString) -> Secret {
    secret(STANDARD.encode(format!("{id}:{}", token.expose_secret())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_travel_as_base64_of_id_and_token() {
        let helpdesk = Helpdesk::new("6945345902185807891", "ht-secret");
        let sent = encode_credential(&helpdesk.id, &helpdesk.token);
        assert_eq!(sent.expose_secret(), "Njk0NTM0NTkwMjE4NTgwNzg5MTpodC1zZWNyZXQ=");
    }

    #[test]
    fn secrets_are_not_shown() {
        assert_eq!(format!("{:?}", UserAccessToken::new("u-secret")), "UserAccessToken(***)");
        let shown = format!("{:?}", Helpdesk::new("69453", "ht-secret"));
        assert_eq!(shown, "Helpdesk { id: \"69453\", token: \"***\" }");
    }
}
