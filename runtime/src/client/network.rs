//! How a client reaches its server: connections, proxies, certificates, or something else.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Certificate, Proxy, Url};

use crate::connection::recording::recorder::Recorder;
use crate::connection::recording::replay::Replay;
use crate::connection::transport::{Connections, Transport};
use crate::cryptography;
use crate::error::{Error, Report};
use crate::kind::Kind;
use crate::secret::Secret;

pub(super) struct NetworkSettings {
    pub(super) connect: Duration,
    pub(super) user_agent: String,
    pub(super) route: Route,
    /// Certificates as PEM.
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) record: Option<PathBuf>,
    pub(super) replay: Option<PathBuf>,
}

/// What requests are built with, sent by, and written down by.
pub(super) type Network = (reqwest::Client, Arc<dyn Transport>, Option<Recorder>);

/// How connections reach the server.
pub(super) enum Route {
    /// As the environment says, unless the server is on this machine.
    Environment,
    Direct,
    /// Through a proxy, whose URL may hold a password.
    Proxy(Secret),
}

impl Default for NetworkSettings {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            route: Route::Environment,
            roots: Vec::new(),
            transport: None,
            record: None,
            replay: None,
        }
    }
}

impl NetworkSettings {
    pub(super) fn build(mut self, base: &Url, is_local: bool) -> Result<Network, Error> {
        cryptography::choose();
        if let Some(path) = &self.replay {
            let replay = Replay::open(path).map_err(|error| unusable(path, &error))?;
            self.transport = Some(Arc::new(replay));
        }
        let recorder = self
            .record
            .as_ref()
            .map(|path| Recorder::create(path).map_err(|error| unusable(path, &error)));
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect)
            // Every request carries a secret, which is for one host.
            .redirect(Policy::none())
            .referer(false)
            .user_agent(self.user_agent);
        builder = match &self.route {
            Route::Environment if !is_local => builder,
            Route::Environment | Route::Direct => builder.no_proxy(),
            Route::Proxy(url) => builder.no_proxy().proxy(proxy(url)?),
        };
        builder = match (&self.route, &self.transport) {
            // Reading the system's certificates takes longer than all else, and is of no use to
            // plain connections on this machine.
            (Route::Environment | Route::Direct, _) if base.scheme() == "http" => {
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
        Ok((client, transport, recorder.transpose()?))
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

fn invalid(message: &str) -> Error {
    Error::new(Kind::InvalidRequest, message)
}
