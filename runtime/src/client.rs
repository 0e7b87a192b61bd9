//! The client: who it calls for, and what it calls with.

pub(crate) mod builder;
mod network;
pub(crate) mod raw;
mod tokens;

use std::fmt;
use std::sync::Arc;

use crate::endpoint::{Credential, Platform, TokenKind};
use crate::identity::{Helpdesk, UserAccessToken};
use crate::secret::secret;
use crate::session::Session;
use crate::session::identity::{CallsAs, Identity};
use crate::token::key::Subject;
use crate::token::store_app;

/// A client of one platform, for one app.
///
/// Clones are cheap and share connections and tokens, also those that call for someone else:
/// [`with_user_token`](Self::with_user_token), [`as_app`](Self::as_app).
///
/// The generated crate wraps it into clients whose type says who they call for.
#[derive(Clone)]
pub struct Client(Session);

/// What operations can be called with: the typed clients of the generated crate.
pub trait Caller {
    /// The client that sends.
    fn core(&self) -> &Client;
}

impl Caller for Client {
    fn core(&self) -> &Client {
        self
    }
}

impl Client {
    pub(crate) fn session(&self) -> &Session {
        &self.0
    }

    /// The platform that the client calls.
    pub fn platform(&self) -> &'static Platform {
        self.0.app.platform
    }

    /// A client that calls for a user with this token, which is neither kept nor replaced.
    #[must_use]
    pub fn with_user_token(&self, token: UserAccessToken) -> Self {
        self.calling_as(|caller| caller.identity = Identity::User(token.0))
    }

    /// A client that calls for the app itself.
    #[must_use]
    pub fn as_app(&self) -> Self {
        self.fetching(TokenKind::App, Subject::Own)
    }

    /// A client that calls for a tenant that installed the store app
    /// ([`ClientBuilder::store_app`](crate::ClientBuilder::store_app)), by its `tenant_key`.
    ///
    /// ```
    /// # use feishu_api_runtime::{Client, Error, Method, Platform};
    /// # async fn example(platform: &'static Platform, ticket: String) -> Result<(), Error> {
    /// let app: Client = Client::app(platform, "cli_a", "secret").store_app().build()?;
    /// app.set_app_ticket(ticket).await;
    /// let tenant = app.as_tenant("2ed263bf32cf1651");
    /// let info = tenant.raw(Method::Get, "/open-apis/tenant/v2/tenant/query").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn as_tenant(&self, tenant_key: impl Into<String>) -> Self {
        self.fetching(TokenKind::Tenant, Subject::Tenant(tenant_key.into()))
    }

    /// A client that calls for a user whose tokens are kept in the program's store
    /// ([`ClientBuilder::user_tokens`](crate::ClientBuilder::user_tokens)), under the name that the store knows the user by. The token
    /// is refreshed when it is about to end or is refused.
    ///
    /// ```
    /// # use feishu_api_runtime::{Client, Error, Method, Platform, UserTokenStore};
    /// # async fn example(platform: &'static Platform, sessions: impl UserTokenStore) -> Result<(), Error> {
    /// let app: Client = Client::app(platform, "cli_a", "secret").user_tokens(sessions).build()?;
    /// let user = app.as_stored_user("ou_7dab8a3d3cdcc9da365777c7ad535d62");
    /// let info = user.raw(Method::Get, "/open-apis/authen/v1/user_info").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn as_stored_user(&self, user: impl Into<String>) -> Self {
        self.fetching(TokenKind::User, Subject::User(user.into()))
    }

    fn fetching(&self, kind: TokenKind, subject: Subject) -> Self {
        let wanted = Arc::new(self.0.app.keys.wanted(kind, subject));
        self.calling_as(|caller| caller.identity = Identity::Fetched(wanted))
    }

    /// Keeps the `app_ticket` that the platform pushed to a store app last, in memory and in the
    /// shared [`TokenCache`](crate::TokenCache) if there is one: it is enough that one process of
    /// several is told, as long as the others reach the cache.
    ///
    /// A ticket is pushed every hour. While there is none, or none that is valid, calls that need one
    /// ask the platform to push it again, and fail with [`Kind::Auth`](crate::Kind::Auth).
    pub async fn set_app_ticket(&self, ticket: impl Into<String>) {
        let app = &self.0.app;
        let key = app.keys.ticket();
        let kept = store_app::keep_ticket(&app.tokens, &key, ticket.into());
        app.connection.driver.within(kept).await;
    }

    /// A client that carries a credential, which is sent to the endpoints that demand it and to no others.
    #[must_use]
    pub fn with_credential(
        &self,
        credential: &'static Credential,
        id: impl Into<String>,
        token: impl Into<String>,
    ) -> Self {
        let (id, token) = (id.into(), secret(token));
        self.calling_as(|caller| caller.attach(credential, &id, token))
    }

    /// A client that carries the credential of a helpdesk.
    #[must_use]
    pub fn with_helpdesk(&self, credential: &'static Credential, helpdesk: Helpdesk) -> Self {
        self.calling_as(|caller| caller.attach(credential, &helpdesk.id, helpdesk.token))
    }

    /// A client that calls for another user of Feishu Project (`X-USER-KEY`).
    #[must_use]
    pub fn with_user_key(&self, user_key: impl Into<String>) -> Self {
        self.calling_as(|caller| caller.user_key = Some(user_key.into()))
    }

    fn calling_as(&self, change: impl FnOnce(&mut CallsAs)) -> Self {
        Self(self.0.calling_as(change))
    }
}

/// Shows platform, base URL, app and who the client calls for; no secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Session { app, caller } = &self.0;
        let credentials = caller.credentials.iter().map(|attached| attached.credential.name);
        f.debug_struct("Client")
            .field("platform", &app.platform.name)
            .field("base_url", &app.connection.hosts.base.as_str().trim_end_matches('/'))
            .field("app_id", &app.id)
            .field("calls_as", &caller.identity.kind())
            .field("credentials", &credentials.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
