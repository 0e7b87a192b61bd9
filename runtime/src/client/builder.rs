//! Making a client.

mod network;
mod tokens;

use std::fmt;
use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;

use super::{CallsAs, Client, Core, Http, Identity, Policy};
use crate::endpoint::{Platform, TokenKind};
use crate::error::{Error, Kind};
use crate::identity::{Secret, secret};
use crate::token::Subject;
use crate::transport::{Budget, Hook, Limiter, Retries};
#[cfg(feature = "redis")]
pub(crate) use network::choose_cryptography;
use network::{Network, Ways};
use tokens::{App, TokenSettings};

/// What a client is made of; [`build`](Self::build) makes it.
///
/// `C` is the client that comes out: the generated crate's typed one, or [`Client`].
#[must_use = "`build` makes the client"]
pub struct ClientBuilder<C> {
    platform: &'static Platform,
    own: TokenKind,
    id: String,
    secret: Secret,
    base: Base,
    total: Duration,
    attempt: Duration,
    max_reply_bytes: usize,
    network: Network,
    retries: Retries,
    limiter: Limiter,
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

impl<C: From<Client>> ClientBuilder<C> {
    pub(super) fn new(
        platform: &'static Platform,
        own: TokenKind,
        id: String,
        app_secret: String,
    ) -> Self {
        Self {
            platform,
            own,
            id,
            secret: secret(app_secret),
            base: Base::Default,
            total: Duration::from_secs(60),
            attempt: Duration::from_secs(30),
            max_reply_bytes: 64 << 20,
            network: Network::new(),
            retries: Retries::default(),
            limiter: Limiter::default(),
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

    /// Calls another base URL. Plain `http` is refused except on this machine, for every call
    /// carries a secret.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base = Base::Url(url.into());
        self
    }

    /// Most time of a call in total: fetching a token, all attempts and the waits between; 60 seconds
    /// unless set. Files are not bound by it, they may take as long as they move.
    pub fn timeout(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// Most time of one attempt, and between two pieces of a file or of an event stream; 30
    /// seconds unless set.
    pub fn attempt_timeout(mut self, attempt: Duration) -> Self {
        self.attempt = attempt;
        self
    }

    /// Most bytes of a reply that is held in memory; 64 MiB unless set.
    pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
        self.max_reply_bytes = bytes;
        self
    }

    /// How calls are repeated that failed for a reason that passes.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// Keeps to the documented rate of each endpoint ([`Endpoint::rate_limits`]): a call that comes
    /// too early waits, or fails with [`Kind::RateLimit`] if it would have to wait for longer than
    /// its [`timeout`](Self::timeout). All calls of the client and its clones count together,
    /// whoever they call for; other processes are not known.
    ///
    /// [`Endpoint::rate_limits`]: crate::Endpoint::rate_limits
    pub fn keep_rate_limits(mut self) -> Self {
        self.limiter = Limiter::on();
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
    /// [`Kind::Io`] if a recording cannot be written or read;
    /// [`Kind::Transport`] if no TLS connection can be set up on this system.
    pub fn build(self) -> Result<C, Error> {
        if self.id.trim().is_empty() || self.secret_is_empty() {
            return Err(invalid("the app's id or secret is empty"));
        }
        let (base, is_local) = self.resolve_base()?;
        let Ways { client, transport, recorder } = self.network.build(base.as_str(), is_local)?;
        let http = Http {
            client,
            transport,
            recorder,
            base,
            total: self.total,
            attempt: self.attempt,
            max_reply_bytes: self.max_reply_bytes,
        };
        let app = App { platform: self.platform, id: &self.id, secret: &self.secret };
        let (tokens, keys) = self.tokens.build(&app, &http);
        let caller = CallsAs {
            identity: Identity::Fetched(Arc::new(keys.wanted(self.own, Subject::Own))),
            credentials: Vec::new(),
            user_key: self.user_key,
        };
        let core = Core {
            platform: self.platform,
            app_id: self.id,
            app_secret: self.secret,
            http,
            policy: Policy {
                budget: Budget::of(self.retries.reserve()),
                retries: self.retries,
                limiter: self.limiter,
                hooks: self.hooks,
            },
            tokens,
            keys,
        };
        Ok(C::from(Client { core: Arc::new(core), caller: Arc::new(caller) }))
    }

    fn secret_is_empty(&self) -> bool {
        use secrecy::ExposeSecret;
        self.secret.expose_secret().trim().is_empty()
    }

    /// The base URL, and whether it stays on this machine.
    fn resolve_base(&self) -> Result<(Url, bool), Error> {
        let hosts = self.platform.hosts;
        let host = match &self.base {
            Base::Url(url) => return check_base(url),
            Base::Default => hosts.first(),
            Base::Host(name) => hosts.iter().find(|(known, _)| known == name),
        };
        let Some((_, url)) = host else {
            let names: Vec<&str> = hosts.iter().map(|(name, _)| *name).collect();
            let names = names.join("`, `");
            return Err(invalid(format!("the platform has no such host; it has `{names}`")));
        };
        check_base(url)
    }
}

fn check_base(text: &str) -> Result<(Url, bool), Error> {
    let mut url =
        Url::parse(text).map_err(|error| invalid(format!("the base URL is none: {error}")))?;
    let is_local = check_way(&url)?;
    let has_more = url.query().is_some() || url.fragment().is_some();
    if has_more || !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("the base URL may only have a host, a port and a path"));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok((url, is_local))
}

/// Whether the way there stays on this machine; an error if secrets would travel in the clear.
pub(crate) fn check_way(url: &Url) -> Result<bool, Error> {
    let host = url.host_str().unwrap_or_default();
    let is_local = is_loopback(host);
    match url.scheme() {
        "https" => Ok(is_local),
        "http" if is_local => Ok(true),
        "http" => {
            let message =
                format!("plain http to {host} would send secrets in the clear; use https");
            Err(invalid(message))
        }
        scheme => Err(invalid(format!("the URL has the scheme {scheme}, not https"))),
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse().is_ok_and(|address: IpAddr| address.is_loopback())
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
            .field("timeout", &self.total)
            .field("attempt_timeout", &self.attempt)
            .field("connect_timeout", &self.network.connect)
            .field("retries", &self.retries)
            .field("max_reply_bytes", &self.max_reply_bytes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_on_this_machine() {
        for local in ["http://localhost:8080", "http://127.0.0.1:1/", "http://[::1]:80/x/"] {
            assert!(check_base(local).unwrap().1, "{local}");
        }
        for far in ["http://open.feishu.cn", "http://127.0.0.1.evil.com", "http://10.0.0.1"] {
            assert_eq!(check_base(far).unwrap_err().kind(), Kind::InvalidRequest, "{far}");
        }
    }

    #[test]
    fn base_urls_are_checked_and_lose_their_last_slash() {
        let (base, is_local) = check_base("https://gateway.example/feishu/").unwrap();
        assert_eq!((base.as_str(), is_local), ("https://gateway.example/feishu", false));
        for wrong in ["nonsense", "ftp://x", "https://user@x", "https://x?a=b", "https://x#a"] {
            assert!(check_base(wrong).is_err(), "{wrong}");
        }
    }
}
