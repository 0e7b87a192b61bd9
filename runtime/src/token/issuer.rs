//! Who issues which token, for each kind of app.

use std::sync::Arc;

use secrecy::ExposeSecret;
use serde_json::json;

use super::expiring::ExpiringToken;
use super::key::{Subject, Wanted};
use super::server::{TokenRequest, TokenServer};
use super::store_app::StoreApp;
use super::tokens::{Issuer, Issuing, Tokens};
use super::users::Users;
use crate::endpoint::TokenKind;
use crate::error::Error;
use crate::kind::Kind;

/// Tokens of an app and of those it calls for, or of a plugin of Feishu Project.
pub(crate) struct AppTokens {
    pub(crate) server: TokenServer,
    /// If tenants install the app from a store.
    pub(crate) store: Option<StoreApp>,
    pub(crate) users: Users,
    pub(crate) virtual_plugin_token: bool,
}

impl Issuer for Arc<AppTokens> {
    fn issue<'a>(&'a self, wanted: &'a Wanted, tokens: &'a Tokens) -> Issuing<'a, ExpiringToken> {
        let server = &self.server;
        Box::pin(async move {
            match (wanted.kind, &wanted.subject, &self.store) {
                (TokenKind::User, Subject::User(user), _) => self.users.refresh(user, server).await,
                (TokenKind::User, ..) => {
                    Err(Error::new(Kind::Auth, "user tokens are given, not fetched"))
                }
                (TokenKind::Plugin, ..) => self.plugin_token().await,
                (TokenKind::App, _, None) => self.own_token("app_access_token").await,
                (TokenKind::App, _, Some(app)) => app.app_token(server, tokens).await,
                (TokenKind::Tenant, Subject::Tenant(key), Some(app)) => {
                    app.tenant_token(key, server, tokens).await
                }
                (TokenKind::Tenant, _, Some(_)) => Err(Error::new(
                    Kind::InvalidRequest,
                    "a store app calls for many tenants; say which: `client.as_tenant(tenant_key)`",
                )),
                (TokenKind::Tenant, Subject::Tenant(_), None) => Err(Error::new(
                    Kind::InvalidRequest,
                    "a self-built app has one tenant; only store apps (`store_app()` on the \
                     builder) call for others",
                )),
                (TokenKind::Tenant, _, None) => self.own_token("tenant_access_token").await,
            }
        })
    }

    fn stored<'a>(&'a self, user: &'a str) -> Issuing<'a, ExpiringToken> {
        Box::pin(async move { Ok(self.users.load(user, &self.server).await?.access) })
    }
}

impl AppTokens {
    /// A token of a self-built app, which its id and secret are enough for.
    async fn own_token(&self, name: &'static str) -> Result<ExpiringToken, Error> {
        let server = &self.server;
        let request = TokenRequest {
            name,
            path: &format!("/open-apis/auth/v3/{name}/internal"),
            body: json!({ "app_id": server.id, "app_secret": server.secret.expose_secret() }),
            secrets: &[],
            error_key: None,
            spends_refresh_token: false,
        };
        server.ask(request, |answer| answer.token(answer.get(name), answer.get("expire"))).await
    }

    async fn plugin_token(&self) -> Result<ExpiringToken, Error> {
        let server = &self.server;
        let request = TokenRequest {
            name: "plugin_token",
            path: "/open_api/authen/plugin_token",
            body: json!({
                "plugin_id": server.id,
                "plugin_secret": server.secret.expose_secret(),
                "type": u8::from(self.virtual_plugin_token),
            }),
            secrets: &[],
            // General failures of the platform do not stand in it.
            error_key: Some("error"),
            spends_refresh_token: false,
        };
        let issued = server.ask(request, |answer| {
            let data = answer.get("data")?;
            answer.token(data.get("token"), data.get("expire_time"))
        });
        issued.await
    }
}
