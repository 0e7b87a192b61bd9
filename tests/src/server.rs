//! A server on this machine: answers as a closure says and keeps every request.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{fmt, io};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A request as the server received it.
#[derive(Debug, Clone, PartialEq)]
pub struct Received {
    /// HTTP method.
    pub method: String,
    /// Path and query as they stood in the request line.
    pub target: String,
    /// Headers in order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The path without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Whether it is a request for a token.
    pub fn asks_for_token(&self) -> bool {
        token(self).is_some()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; null when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// What the server answers.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
    /// How long the server takes.
    pub delay: Duration,
    /// What the connection becomes after the answer.
    pub upgrade: Option<Upgrade>,
}

/// What is done with a connection that is no longer one of HTTP.
#[derive(Clone)]
pub struct Upgrade(Arc<dyn Fn(Upgraded) + Send + Sync>);

/// A connection that was one of HTTP.
pub type Upgraded = TokioIo<hyper::upgrade::Upgraded>;

impl fmt::Debug for Upgrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upgrade").finish_non_exhaustive()
    }
}

impl Answer {
    /// A JSON answer with status 200.
    pub fn json(value: &Value) -> Self {
        Self::text(200, "application/json; charset=utf-8", value.to_string())
    }

    /// An answer with a status, a content type and a body.
    pub fn text(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self { status, headers, body: body.into(), delay: Duration::ZERO, upgrade: None }
    }

    /// Sets the status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// An answer without a body after which the connection is given to `then`, by status 101.
    pub fn upgrade(then: impl Fn(Upgraded) + Send + Sync + 'static) -> Self {
        let upgrade = Some(Upgrade(Arc::new(then)));
        let (status, headers, body) = (101, Vec::new(), Bytes::new());
        Self { status, headers, body, delay: Duration::ZERO, upgrade }
    }

    /// Delays the answer.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }
}

type Handler = dyn Fn(&Received) -> Answer + Send + Sync;

/// A running server; it stops when this is dropped.
pub struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server on a free port of this machine. Requests for tokens are answered with
    /// tokens; everything else as `answer` says.
    ///
    /// # Errors
    ///
    /// When no port is free.
    pub async fn start(
        answer: impl Fn(&Received) -> Answer + Send + Sync + 'static,
    ) -> io::Result<Self> {
        Self::start_bare(move |request| token(request).unwrap_or_else(|| answer(request))).await
    }

    /// Starts a server that answers everything as `answer` says, requests for tokens too.
    ///
    /// # Errors
    ///
    /// When no port is free.
    pub async fn start_bare(
        answer: impl Fn(&Received) -> Answer + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let received = Arc::new(Mutex::new(Vec::new()));
        let handler: Arc<Handler> = Arc::new(answer);
        let task = tokio::spawn(serve(listener, handler, received.clone()));
        Ok(Self { address, received, task })
    }

    /// The base URL of the server.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Everything received so far but requests for tokens.
    pub fn received(&self) -> Vec<Received> {
        let mut received = self.everything();
        received.retain(|one| !one.asks_for_token());
        received
    }

    /// The number of requests for tokens so far.
    pub fn token_requests(&self) -> usize {
        self.everything().iter().filter(|one| one.asks_for_token()).count()
    }

    /// Everything received so far.
    pub fn everything(&self) -> Vec<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, handler: Arc<Handler>, received: Arc<Mutex<Vec<Received>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (handler, received) = (handler.clone(), received.clone());
        let service = service_fn(move |request| {
            let (handler, received) = (handler.clone(), received.clone());
            async move { Ok::<_, Infallible>(respond(request, &*handler, &received).await) }
        });
        tokio::spawn(async move {
            // A connection that breaks is the client's business.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades()
                .await;
        });
    }
}

async fn respond(
    mut request: hyper::Request<Incoming>,
    handler: &Handler,
    received: &Mutex<Vec<Received>>,
) -> hyper::Response<Full<Bytes>> {
    let upgraded = hyper::upgrade::on(&mut request);
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let text =
        |value: &hyper::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value)));
    let one = Received {
        method: head.method.to_string(),
        target: head.uri.to_string(),
        headers: headers.collect(),
        body,
    };
    let answer = handler(&one);
    received.lock().unwrap_or_else(PoisonError::into_inner).push(one);
    if !answer.delay.is_zero() {
        tokio::time::sleep(answer.delay).await;
    }
    let mut response = hyper::Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        response = response.header(name, value);
    }
    if let Some(Upgrade(then)) = answer.upgrade {
        tokio::spawn(async move {
            if let Ok(upgraded) = upgraded.await {
                then(TokioIo::new(upgraded));
            }
        });
    }
    response.body(Full::new(answer.body)).unwrap_or_default()
}

/// The token that the server hands out for tenants.
pub const TENANT_TOKEN: &str = "t-of-the-test";
/// The token that the server hands out for apps.
pub const APP_TOKEN: &str = "a-of-the-test";
/// The token that the server hands out for users.
pub const REFRESHED_TOKEN: &str = "u-of-the-test";
/// What the server hands out to get the next token of a user with.
pub const NEXT_REFRESH_TOKEN: &str = "r-of-the-test";
/// The token that the server hands out for plugins.
pub const PLUGIN_TOKEN: &str = "p-of-the-test";

/// The answer to a request for a token.
fn token(request: &Received) -> Option<Answer> {
    let body = match request.path() {
        "/open-apis/auth/v3/tenant_access_token/internal"
        | "/open-apis/auth/v3/tenant_access_token" => {
            json!({"code": 0, "msg": "ok", "tenant_access_token": TENANT_TOKEN, "expire": 7200})
        }
        "/open-apis/auth/v3/app_access_token/internal" | "/open-apis/auth/v3/app_access_token" => {
            json!({"code": 0, "msg": "ok", "app_access_token": APP_TOKEN, "expire": 7200})
        }
        "/open_api/authen/plugin_token" => json!({
            "data": {"token": PLUGIN_TOKEN, "expire_time": 7200},
            "error": {"code": 0, "msg": "success"},
        }),
        "/open-apis/authen/v2/oauth/token" => json!({
            "code": 0, "access_token": REFRESHED_TOKEN, "expires_in": 7200,
            "refresh_token": NEXT_REFRESH_TOKEN, "refresh_token_expires_in": 604_800,
            "token_type": "Bearer", "scope": "offline_access",
        }),
        _ => return None,
    };
    Some(Answer::json(&body))
}
