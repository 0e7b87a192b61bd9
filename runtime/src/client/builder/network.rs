//! How a client reaches its server: connections, proxies, certificates, or something else.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Certificate, Proxy};
use rustls::crypto::{CryptoProvider, ring};

use super::{ClientBuilder, invalid};
use crate::error::{Error, Kind, Report};
use crate::identity::{Secret, secret};
use crate::recording::{Recorder, Replay};
use crate::transport::{Connections, Transport};

pub(super) struct Network {
    pub(super) connect: Duration,
    user_agent: String,
    proxy: Route,
    /// Certificates as PEM.
    roots: Vec<Vec<u8>>,
    transport: Option<Arc<dyn Transport>>,
    record: Option<PathBuf>,
    replay: Option<PathBuf>,
}

/// What requests are made with, sent by, and written down by.
pub(super) struct Ways {
    pub(super) client: reqwest::Client,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) recorder: Option<Arc<Recorder>>,
}

/// The way to the server.
enum Route {
    /// As the environment says, unless the server is on this machine.
    Environment,
    Direct,
    /// Through a proxy, whose URL may hold a password.
    Proxy(Secret),
}

impl<C> ClientBuilder<C> {
    /// Most time to connect; 10 seconds unless set.
    pub fn connect_timeout(mut self, connect: Duration) -> Self {
        self.network.connect = connect;
        self
    }

    /// How the client calls itself.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.network.user_agent = user_agent.into();
        self
    }

    /// Connects through this proxy, such as `http://user:password@proxy.example:3128`, whatever
    /// the environment says.
    ///
    /// Without it, `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` hold, or the system's
    /// settings, except for servers on this machine.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.network.proxy = Route::Proxy(secret(url));
        self
    }

    /// Connects directly, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.network.proxy = Route::Direct;
        self
    }

    /// Trusts the certificates of this PEM file beside those that the system trusts, as networks
    /// need whose gateway signs for others.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.network.roots.push(pem.into());
        self
    }

    /// Sends everything by something else than HTTP connections: in tests, a server that is not
    /// there. Settings of connections have no effect then.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.network.transport = Some(Arc::new(transport));
        self
    }

    /// Writes every call and its reply to a file, one line of JSON each, without tokens and
    /// secrets, to be [replayed](Self::replay) in tests. What the file holds already stays.
    ///
    /// Replies are read as a whole for that, files too; the content of uploads is left out.
    /// Requests for tokens are not recorded.
    pub fn record(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.record = Some(path.into());
        self
    }

    /// Answers calls from a recording in place of the server, each recorded exchange once: with the
    /// reply to the same request, else to the next one of that method and path. A call that the
    /// recording does not answer fails with [`Kind::Transport`]. No connection is made.
    pub fn replay(mut self, path: impl Into<PathBuf>) -> Self {
        self.network.replay = Some(path.into());
        self
    }
}

impl Network {
    pub(super) fn new() -> Self {
        Self {
            connect: Duration::from_secs(10),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            proxy: Route::Environment,
            roots: Vec::new(),
            transport: None,
            record: None,
            replay: None,
        }
    }

    pub(super) fn build(mut self, base: &str, is_local: bool) -> Result<Ways, Error> {
        choose_cryptography();
        if let Some(path) = &self.replay {
            let replay = Replay::open(path).map_err(|error| unusable(path, &error))?;
            self.transport = Some(Arc::new(replay));
        }
        let recorder = self.record.as_ref().map(|path| {
            let recorder = Recorder::create(path).map_err(|error| unusable(path, &error))?;
            Ok::<_, Error>(Arc::new(recorder))
        });
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect)
            // Every request carries a secret, which is for one host.
            .redirect(Policy::none())
            .referer(false)
            .user_agent(self.user_agent);
        builder = match &self.proxy {
            Route::Environment if !is_local => builder,
            Route::Environment | Route::Direct => builder.no_proxy(),
            Route::Proxy(url) => builder.no_proxy().proxy(proxy(url)?),
        };
        builder = match (&self.proxy, &self.transport) {
            // Reading the system's certificates takes longer than all else, and is of no use to
            // plain connections on this machine.
            (Route::Environment | Route::Direct, _) if base.starts_with("http:") => {
                builder.tls_certs_only([])
            }
            (_, Some(_)) => builder.tls_certs_only([]),
            _ if self.roots.is_empty() => builder,
            _ => builder.tls_certs_merge(certificates(&self.roots)?),
        };
        let client = builder.build().map_err(|error| {
            let source = Some(Arc::new(error) as _);
            Report { source, ..Report::new(Kind::Transport, "the HTTP client cannot be set up") }
        })?;
        let transport = self.transport.unwrap_or_else(|| Arc::new(Connections(client.clone())));
        Ok(Ways { client, transport, recorder: recorder.transpose()? })
    }
}

fn unusable(path: &Path, error: &io::Error) -> Error {
    Error::new(Kind::Io, format!("the recording {} cannot be used: {error}", path.display()))
}

fn proxy(url: &Secret) -> Result<Proxy, Error> {
    use secrecy::ExposeSecret;
    // The error quotes the URL, and with it a password.
    Proxy::all(url.expose_secret()).map_err(|_| invalid("the proxy's URL is none"))
}

fn certificates(roots: &[Vec<u8>]) -> Result<Vec<Certificate>, Error> {
    let mut all = Vec::new();
    for pem in roots {
        match Certificate::from_pem_bundle(pem) {
            Ok(found) if !found.is_empty() => all.extend(found),
            _ => return Err(invalid("the root certificates hold no certificate in PEM form")),
        }
    }
    Ok(all)
}

/// Makes ring the cryptography of TLS, unless the application chose one. It compiles in a tenth of
/// the time that the usual choice takes, and every consumer pays for that.
pub(crate) fn choose_cryptography() {
    if CryptoProvider::get_default().is_none() {
        // An error says that another thread has chosen in the meantime, which is as good.
        let _ = ring::default_provider().install_default();
    }
}
