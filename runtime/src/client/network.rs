//! How a client reaches its server: connections, proxies, certificates, or something else.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use reqwest::Proxy;
use reqwest::header::HeaderValue;
use reqwest::redirect::Policy;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use secrecy::ExposeSecret;

use crate::address;
use crate::connection::hosts::Hosts;
use crate::connection::pool::{Pool, Protocol};
use crate::connection::recording::recorder::Recorder;
use crate::connection::recording::replay::Replay;
use crate::connection::tls::{self, Trust};
use crate::connection::transport::Transport;
use crate::driver::Driver;
use crate::error::{Error, Report};
use crate::kind::Kind;
use crate::secret::Secret;

/// How often a connection of HTTP/2 is asked whether it is still there while something is awaited,
/// and how long it may take to answer.
const PING: Duration = Duration::from_secs(10);

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

/// The builder of requests, the transport, and the recorder.
pub(super) type Network = (Arc<Pool>, Arc<dyn Transport>, Option<Recorder>);

/// How connections reach the server.
pub(super) enum Route {
    /// As the environment says, unless the server is on this machine.
    Environment,
    Direct,
    /// Through a proxy, whose URL may hold a password.
    Proxy(Secret),
}

#[cfg(not(feature = "socks"))]
impl Route {
    /// An error now, in place of one for each call.
    fn refuse_socks(&self, hosts: &Hosts, is_local: bool) -> Result<(), Error> {
        use hyper_util::client::proxy::matcher::Matcher;
        use reqwest::Url;

        let matcher = match self {
            Self::Environment if !is_local => Matcher::from_system(),
            Self::Environment | Self::Direct => return Ok(()),
            Self::Proxy(url) => Matcher::builder().all(url.expose_secret()).build(),
        };
        let uses_socks = |url: &Url| {
            let proxy = url.as_str().parse().ok().and_then(|url| matcher.intercept(&url));
            let scheme = proxy.as_ref().and_then(|proxy| proxy.uri().scheme_str());
            scheme.is_some_and(|scheme| scheme.starts_with("socks"))
        };
        if hosts.all().any(uses_socks) {
            Err(invalid("proxies that speak SOCKS need the feature `socks` of this crate"))
        } else {
            Ok(())
        }
    }
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
    pub(super) fn build(self, hosts: &Hosts, driver: &Driver) -> Result<Network, Error> {
        let recorder = self
            .record
            .as_ref()
            .map(|path| Recorder::create(path).map_err(|error| unusable(path, &error)));
        let replay = self
            .replay
            .as_ref()
            .map(|path| Replay::open(path).map_err(|error| unusable(path, &error)));
        let replay = replay.transpose()?.map(|replay| Arc::new(replay) as Arc<dyn Transport>);
        let transport = replay.or_else(|| self.transport.clone());
        let pool = Arc::new(self.pool(hosts, transport.is_none(), driver)?);
        let transport = transport.unwrap_or_else(|| Arc::clone(&pool) as Arc<dyn Transport>);
        Ok((pool, transport, recorder.transpose()?))
    }

    fn pool(&self, hosts: &Hosts, is_used: bool, driver: &Driver) -> Result<Pool, Error> {
        let is_local = hosts.all().all(address::is_local);
        let agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| invalid("the user agent has characters that no header can carry"))?;
        let proxy = match &self.route {
            // As the environment says.
            Route::Environment if !is_local => None,
            Route::Environment | Route::Direct => Some(None),
            Route::Proxy(url) => Some(Some(proxy(url)?)),
        };
        #[cfg(not(feature = "socks"))]
        self.route.refuse_socks(hosts, is_local)?;
        let is_plain =
            hosts.all().all(|url| url.scheme() == "http") && !matches!(self.route, Route::Proxy(_));
        let roots = certificates(&self.roots)?;
        let trust = if is_plain || !is_used { Trust::Nobody } else { Trust::SystemAnd(roots) };
        let unusable = |source| {
            let source: Option<Arc<dyn std::error::Error + Send + Sync>> = Some(source);
            Report { source, ..Report::new(Kind::Io, "TLS cannot be set up on this system") }
        };
        let tls = tls::config(trust).map_err(|error| unusable(Arc::new(error)))?;
        let connect = self.connect;
        let make = move |protocol| {
            let mut tls = tls.clone();
            if protocol == Protocol::Http1 {
                tls.alpn_protocols = vec![b"http/1.1".to_vec()];
            }
            let builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls)
                .connect_timeout(connect)
                .http2_keep_alive_interval(PING)
                .http2_keep_alive_timeout(PING)
                // Every request carries a secret, which is for one host.
                .redirect(Policy::none())
                .referer(false)
                .user_agent(agent.clone());
            let builder = match protocol {
                Protocol::Any => builder,
                Protocol::Http1 => builder.http1_only(),
            };
            match proxy.clone() {
                None => builder,
                Some(None) => builder.no_proxy(),
                Some(Some(proxy)) => builder.no_proxy().proxy(proxy),
            }
            .build()
        };
        let pool = Pool::new(Box::new(make), driver.clone());
        Ok(pool.map_err(|error| unusable(Arc::new(error)))?)
    }
}

fn unusable(path: &Path, error: &io::Error) -> Error {
    Error::new(Kind::Io, format!("the recording {} cannot be used: {error}", path.display()))
}

fn proxy(url: &Secret) -> Result<Proxy, Error> {
    // The error quotes the URL, and with it a password.
    Proxy::all(url.expose_secret()).map_err(|_| invalid("the proxy's URL is none"))
}

fn certificates(roots: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut all = Vec::new();
    for pem in roots {
        match CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>() {
            Ok(found) if !found.is_empty() => all.extend(found),
            _ => return Err(invalid("the root certificates hold no certificate in PEM form")),
        }
    }
    Ok(all)
}

fn invalid(message: &str) -> Error {
    Error::new(Kind::InvalidRequest, message)
}
