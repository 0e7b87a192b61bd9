//! The client: connections, tokens and limits, shared by everyone it calls for.

mod builder;
mod raw;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use secrecy::SecretString;

use crate::endpoint::{Credential, Endpoint, Platform, TokenKind};
use crate::error::{Error, Kind};
use crate::identity::{Helpdesk, Secret, UserAccessToken, encode_credential, secret};
use crate::recording::Recorder;
use crate::token::{Keys, Subject, Tokens, Wanted};
use crate::transport::{Budget, Hook, Limiter, Retries, Transport};

pub(crate) use builder::check_way;

pub use builder::ClientBuilder;
#[cfg(feature = "redis")]
pub(crate) use builder::choose_cryptography;
pub use raw::Raw;

/// A client of one platform, for one app.
///
/// Clones are cheap and share connections and tokens, also those that call for someone else:
/// [`with_user_token`](Self::with_user_token), [`as_app`](Self::as_app).
///
/// The generated crate wraps it into clients whose type says who they call for.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
    caller: Arc<CallsAs>,
}

/// What all clones share.
struct Core {
    platform: &'static Platform,
    app_id: String,
    app_secret: Secret,
    http: Http,
    policy: Policy,
    tokens: Tokens,
    keys: Keys,
}

/// What calls are sent with.
#[derive(Clone)]
pub(crate) struct Http {
    /// What requests are made with.
    pub(crate) client: reqwest::Client,
    /// What requests are sent by.
    pub(crate) transport: Arc<dyn Transport>,
    /// What calls are written down by.
    pub(crate) recorder: Option<Arc<Recorder>>,
    /// What all URLs begin with.
    pub(crate) base: Url,
    /// Most time of a call in total.
    pub(crate) total: Duration,
    /// Most time of one attempt, or between two pieces of a stream.
    pub(crate) attempt: Duration,
    pub(crate) max_reply_bytes: usize,
}

impl Http {
    /// The URL of a path, perhaps with a query, below the base. Only what is new of it is parsed.
    pub(crate) fn url(&self, target: &str) -> Url {
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (target, None),
        };
        let mut url = self.base.clone();
        match self.base.path() {
            "/" => url.set_path(path),
            prefix => url.set_path(&format!("{prefix}{path}")),
        }
        url.set_query(query);
        url
    }
}

/// How attempts follow each other, and who is told of them.
pub(crate) struct Policy {
    pub(crate) retries: Retries,
    pub(crate) budget: Budget,
    pub(crate) limiter: Limiter,
    pub(crate) hooks: Vec<Box<dyn Hook>>,
}

/// Who one handle calls for.
#[derive(Clone)]
struct CallsAs {
    identity: Identity,
    credentials: Vec<Attached>,
    user_key: Option<String>,
}

#[derive(Clone)]
enum Identity {
    /// With a token that the client gets for itself.
    Fetched(Arc<Wanted>),
    User(Secret),
}

impl Identity {
    fn kind(&self) -> TokenKind {
        match self {
            Self::Fetched(wanted) => wanted.kind,
            Self::User(_) => TokenKind::User,
        }
    }
}

/// A credential that one handle carries.
#[derive(Clone)]
struct Attached {
    credential: &'static Credential,
    token: Secret,
    /// As it travels.
    encoded: Secret,
}

/// A token for one attempt.
#[derive(Clone)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) secret: Secret,
    /// Whether the client can get another one.
    pub(crate) replaceable: bool,
}

impl Client {
    /// A client of a self-built app, which calls for its tenant.
    pub fn app<C: From<Self>>(
        platform: &'static Platform,
        app_id: impl Into<String>,
        app_secret: impl Into<String>,
    ) -> ClientBuilder<C> {
        ClientBuilder::new(platform, TokenKind::Tenant, app_id.into(), app_secret.into())
    }

    /// A client of a plugin of Feishu Project.
    pub fn plugin<C: From<Self>>(
        platform: &'static Platform,
        plugin_id: impl Into<String>,
        plugin_secret: impl Into<String>,
    ) -> ClientBuilder<C> {
        ClientBuilder::new(platform, TokenKind::Plugin, plugin_id.into(), plugin_secret.into())
    }

    /// The same client, calling for a user with this token, which is neither kept nor replaced.
    #[must_use]
    pub fn with_user_token(&self, token: UserAccessToken) -> Self {
        self.calling_as(|caller| caller.identity = Identity::User(token.0))
    }

    /// The same client, calling for the app itself.
    #[must_use]
    pub fn as_app(&self) -> Self {
        self.fetching(TokenKind::App, Subject::Own)
    }

    /// The same client, calling for a tenant that installed the store app
    /// ([`ClientBuilder::store_app`]), by its `tenant_key`.
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

    /// The same client, calling for a user whose tokens are kept in the program's store
    /// ([`ClientBuilder::user_tokens`]), under the name that the store knows the user by. The token
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
        let wanted = Arc::new(self.core.keys.wanted(kind, subject));
        self.calling_as(|caller| caller.identity = Identity::Fetched(wanted))
    }

    /// Keeps the `app_ticket` that the platform pushed to a store app last, in memory and in the
    /// shared [`TokenCache`](crate::TokenCache) if there is one: it is enough that one process of
    /// several is told, as long as the others reach the cache.
    ///
    /// A ticket is pushed every hour. While there is none, or none that is valid, calls that need one
    /// ask the platform to push it again, and fail with [`Kind::Auth`].
    pub async fn set_app_ticket(&self, ticket: impl Into<String>) {
        self.core.tokens.keep_ticket(&self.core.keys.ticket(), ticket.into()).await;
    }

    /// The same client with a credential, sent to the endpoints that demand it and to no others.
    #[must_use]
    pub fn with_credential(
        &self,
        credential: &'static Credential,
        id: &str,
        token: impl Into<String>,
    ) -> Self {
        self.attach(credential, id, secret(token))
    }

    fn attach(&self, credential: &'static Credential, id: &str, token: Secret) -> Self {
        let encoded = encode_credential(id, &token);
        self.calling_as(|caller| {
            caller.credentials.retain(|attached| attached.credential.name != credential.name);
            caller.credentials.push(Attached { credential, token, encoded });
        })
    }

    /// The same client with the credential of a helpdesk.
    #[must_use]
    pub fn with_helpdesk(&self, credential: &'static Credential, helpdesk: Helpdesk) -> Self {
        self.attach(credential, &helpdesk.id, helpdesk.token)
    }

    /// The same client, calling for another user of Feishu Project (`X-USER-KEY`).
    #[must_use]
    pub fn with_user_key(&self, user_key: impl Into<String>) -> Self {
        self.calling_as(|caller| caller.user_key = Some(user_key.into()))
    }

    fn calling_as(&self, change: impl FnOnce(&mut CallsAs)) -> Self {
        let mut caller = CallsAs::clone(&self.caller);
        change(&mut caller);
        Self { core: Arc::clone(&self.core), caller: Arc::new(caller) }
    }

    /// The platform that the client calls.
    pub fn platform(&self) -> &'static Platform {
        self.core.platform
    }

    pub(crate) fn http(&self) -> &Http {
        &self.core.http
    }

    pub(crate) fn policy(&self) -> &Policy {
        &self.core.policy
    }

    pub(crate) fn user_key(&self) -> Option<&str> {
        self.caller.user_key.as_deref()
    }

    /// The kind of token that the endpoint is to be called with; none if it takes none.
    pub(crate) fn token_kind(
        &self,
        endpoint: Option<&Endpoint>,
    ) -> Result<Option<TokenKind>, Error> {
        let kind = self.caller.identity.kind();
        let Some(endpoint) = endpoint else { return Ok(Some(kind)) };
        if endpoint.platform.name != self.core.platform.name {
            let message = format!(
                "the endpoint belongs to `{}`, the client calls `{}`",
                endpoint.platform.name, self.core.platform.name
            );
            return Err(Error::new(Kind::InvalidRequest, message));
        }
        if endpoint.tokens.is_empty() {
            return Ok(None);
        }
        if !endpoint.tokens.contains(&kind) {
            let message = format!(
                "the endpoint takes tokens of kind {:?}, the client calls with {kind:?}",
                endpoint.tokens
            );
            return Err(Error::new(Kind::Auth, message));
        }
        Ok(Some(kind))
    }

    /// A valid token of this kind, as far as the client knows.
    pub(crate) async fn token(&self, kind: TokenKind) -> Result<Token, Error> {
        match &self.caller.identity {
            Identity::User(secret) => {
                Ok(Token { kind, secret: Arc::clone(secret), replaceable: false })
            }
            Identity::Fetched(wanted) => {
                let secret = self.core.tokens.get(wanted).await?;
                Ok(Token { kind, secret, replaceable: true })
            }
        }
    }

    /// Forgets a token that the server says is invalid.
    pub(crate) fn reject(&self, token: &Token) {
        if let Identity::Fetched(wanted) = &self.caller.identity {
            self.core.tokens.reject(wanted, &token.secret);
        }
    }

    /// The header and value of the credential that the endpoint demands; of all for raw calls.
    pub(crate) fn credentials(
        &self,
        endpoint: Option<&Endpoint>,
    ) -> Result<Vec<(&'static str, &SecretString)>, Error> {
        let mut all = self.caller.credentials.iter();
        let Some(endpoint) = endpoint else {
            return Ok(all.map(|found| (found.credential.header, &*found.encoded)).collect());
        };
        let Some(demanded) = endpoint.credential else { return Ok(Vec::new()) };
        let found = all.find(|attached| attached.credential.name == demanded.name);
        let found = found.ok_or_else(|| {
            let message = format!("the endpoint demands a {} credential", demanded.name);
            Error::new(Kind::Auth, message)
        })?;
        Ok(vec![(demanded.header, &*found.encoded)])
    }

    /// Every secret that could stand in what a server sends back.
    pub(crate) fn secrets(&self) -> Vec<&SecretString> {
        let mut secrets = vec![&*self.core.app_secret];
        for attached in &self.caller.credentials {
            secrets.extend([&*attached.token, &*attached.encoded]);
        }
        secrets
    }
}

/// Shows platform, base URL, app and who the client calls for; no secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials = self.caller.credentials.iter().map(|attached| attached.credential.name);
        f.debug_struct("Client")
            .field("platform", &self.core.platform.name)
            .field("base_url", &self.core.http.base.as_str().trim_end_matches('/'))
            .field("app_id", &self.core.app_id)
            .field("calls_as", &self.caller.identity.kind())
            .field("credentials", &credentials.collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
