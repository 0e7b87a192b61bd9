//! Making a client.

mod network;
mod tokens;

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::Client;
use super::network::NetworkSettings;
use super::tokens::TokenSettings;
use crate::address;
use crate::connection::hook::Hook;
use crate::connection::hosts::Hosts;
use crate::connection::policy::Policy;
use crate::connection::retry::Retries;
use crate::connection::{Connection, Limits};
use crate::driver::Driver;
use crate::endpoint::{Platform, TokenKind};
use crate::error::Error;
use crate::kind::Kind;
use crate::secret::{Secret, secret};
use crate::session::identity::{CallsAs, Identity};
use crate::session::{App, Session};
use crate::token::key::Subject;

/// Builds a client.
///
/// `C` is the type that [`build`](Self::build) returns: a typed client of the generated crate, or [`Client`].
#[must_use = "`build` makes the client"]
pub struct ClientBuilder<C> {
    platform: &'static Platform,
    own: TokenKind,
    id: String,
    secret: Secret,
    base: Base,
    /// Base URLs in place of those of the platform's other hosts, by name.
    others: Vec<(String, String)>,
    allows_plain_http: bool,
    limits: Limits,
    network: NetworkSettings,
    retries: Retries,
    keeps_rates: bool,
    hooks: Vec<Box<dyn Hook>>,
    user_key: Option<String>,
    tokens: TokenSettings,
    builds: PhantomData<fn() -> C>,
}

enum Base {
    Default,
    Host(String),
    Url(String),
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
}

impl<C: From<Client>> ClientBuilder<C> {
    fn new(platform: &'static Platform, own: TokenKind, id: String, app_secret: String) -> Self {
        Self {
            platform,
            own,
            id,
            secret: secret(app_secret),
            base: Base::Default,
            others: Vec::new(),
            allows_plain_http: false,
            limits: Limits {
                total: Duration::from_secs(60),
                attempt: Duration::from_secs(30),
                max_reply_bytes: 64 << 20,
                strict_replies: false,
            },
            network: NetworkSettings::default(),
            retries: Retries::default(),
            keeps_rates: false,
            hooks: Vec::new(),
            user_key: None,
            tokens: TokenSettings::default(),
            builds: PhantomData,
        }
    }

    /// Calls another of the platform's hosts, by name, such as `lark`.
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.base = Base::Host(name.into());
        self
    }

    /// Calls another base URL, also where the platform has another host for an endpoint. Plain `http`
    /// is refused except on this machine, for every call carries a secret; see
    /// [`allow_plain_http`](Self::allow_plain_http).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base = Base::Url(url.into());
        self
    }

    /// Calls one of the platform's other hosts ([`Host::others`](crate::Host::others)) at another
    /// base URL, such as that of `accounts` in a private deployment.
    pub fn other_host(mut self, name: impl Into<String>, url: impl Into<String>) -> Self {
        self.others.push((name.into(), url.into()));
        self
    }

    /// Lets secrets travel in the clear, to servers of plain `http` on other machines: for gateways
    /// within a network that is trusted.
    pub fn allow_plain_http(mut self) -> Self {
        self.allows_plain_http = true;
        self
    }

    /// Most time of a call in total: fetching a token, all attempts and the waits between; 60 seconds
    /// unless set. Files are not bound by it, they may take as long as they move.
    pub fn timeout(mut self, total: Duration) -> Self {
        self.limits.total = total;
        self
    }

    /// Most time of one attempt, and between two pieces of a file or of an event stream; 30
    /// seconds unless set.
    pub fn attempt_timeout(mut self, attempt: Duration) -> Self {
        self.limits.attempt = attempt;
        self
    }

    /// Most bytes of a reply that is held in memory; 64 MiB unless set. What it is read into may take
    /// four times as many: small objects become large structs.
    pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
        self.limits.max_reply_bytes = bytes;
        self
    }

    /// Makes a reply with a value of another type than documented an error, for programs that want
    /// to know of it. Otherwise such a value is kept among the unknown fields and listed by
    /// [`Response::mismatches`](crate::Response::mismatches).
    pub fn strict_replies(mut self, is_strict: bool) -> Self {
        self.limits.strict_replies = is_strict;
        self
    }

    /// How calls that failed for a transient reason are repeated.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// Keeps to the documented rate of each endpoint ([`Endpoint::rate_limits`]): a call that comes
    /// too early waits, or fails with [`Kind::RateLimit`] if it would have to wait for longer than
    /// its [`timeout`](Self::timeout). All calls of the client and its clones count together,
    /// also on behalf of different users; calls of other processes are not counted.
    ///
    /// [`Endpoint::rate_limits`]: crate::Endpoint::rate_limits
    pub fn keep_rate_limits(mut self) -> Self {
        self.keeps_rates = true;
        self
    }

    /// Calls a hook before and after each attempt; several are called in order.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Box::new(hook));
        self
    }

    /// The user of Feishu Project that the plugin acts as (`X-USER-KEY`).
    pub fn user_key(mut self, user_key: impl Into<String>) -> Self {
        self.user_key = Some(user_key.into());
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Kind::InvalidRequest`] if id or secret are empty, if the platform has no host of the
    /// given name, if the base URL is none or is plain `http` to another machine, if the proxy or
    /// the root certificates are none;
    /// [`Kind::Io`] if a recording cannot be written or read, if TLS cannot be set up on this system,
    /// or if no thread can be started.
    pub fn build(self) -> Result<C, Error> {
        if self.id.trim().is_empty() || self.secret_is_empty() {
            return Err(invalid("the app's id or secret is empty"));
        }
        let hosts = self.resolve_hosts()?;
        let driver = Driver::start()?;
        let (pool, transport, recorder) = self.network.build(&hosts, &driver)?;
        let policy = Policy::new(self.retries, self.keeps_rates, self.hooks);
        let (limits, allows_plain_http) = (self.limits, self.allows_plain_http);
        let connection = Arc::new(Connection {
            pool,
            transport,
            recorder,
            hosts,
            allows_plain_http,
            limits,
            policy,
            driver,
        });
        let (tokens, keys, issuer) =
            self.tokens.build(self.platform, &self.id, &self.secret, &connection);
        let identity = Identity::Fetched(Arc::new(keys.wanted(self.own, Subject::Own)));
        let caller = CallsAs::new(identity, self.user_key, &self.secret);
        let (platform, id, secret) = (self.platform, self.id, self.secret);
        let app = App { platform, id, secret, connection, tokens, keys, issuer };
        Ok(C::from(Client(Session { app: Arc::new(app), caller: Arc::new(caller) })))
    }

    fn secret_is_empty(&self) -> bool {
        use secrecy::ExposeSecret;
        self.secret.expose_secret().trim().is_empty()
    }

    /// The base URLs of the host that is called, and of those beside it.
    fn resolve_hosts(&self) -> Result<Hosts, Error> {
        let known = self.platform.hosts;
        let (base, others) = match &self.base {
            // Tokens go where the program says, and nowhere else.
            Base::Url(url) => (url.as_str(), &[][..]),
            Base::Default => known.first().map_or(("", &[][..]), |host| (host.url, host.others)),
            Base::Host(name) => {
                let host = known
                    .iter()
                    .find(|host| host.name == name.as_str())
                    .ok_or_else(|| unknown("host", name, known.iter().map(|host| host.name)))?;
                (host.url, host.others)
            }
        };
        let checked = |url: &str| address::check_base(url, self.allows_plain_http);
        let mut hosts = Hosts { base: checked(base)?, others: Vec::new() };
        for &(name, url) in others {
            hosts.others.push((name, checked(url)?));
        }
        let documented = known.iter().flat_map(|host| host.others).map(|(name, _)| *name);
        let documented: BTreeSet<&'static str> = documented.collect();
        for (name, url) in &self.others {
            let Some(&name) = documented.get(name.as_str()) else {
                return Err(unknown("other host", name, documented.into_iter()));
            };
            hosts.others.retain(|(other, _)| *other != name);
            hosts.others.push((name, checked(url)?));
        }
        Ok(hosts)
    }
}

/// A name that stands for nothing; those that do are told.
fn unknown<'a>(what: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Error {
    let known: Vec<&str> = known.collect();
    let known = known.join("`, `");
    invalid(format!("the platform has no {what} `{name}`; it has `{known}`"))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(Kind::InvalidRequest, message)
}

/// Shows what was set; no secrets.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("platform", &self.platform.name)
            .field("id", &self.id)
            .field("timeout", &self.limits.total)
            .field("attempt_timeout", &self.limits.attempt)
            .field("connect_timeout", &self.network.connect)
            .field("retries", &self.retries)
            .field("max_reply_bytes", &self.limits.max_reply_bytes)
            .finish_non_exhaustive()
    }
}
