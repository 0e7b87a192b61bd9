//! Events by webhook: HTTP requests of the platform, checked and answered.

mod cipher;
mod service;
mod signature;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use serde_json::json;

use super::body::Body;
use super::delivery::Delivery;
use super::handlers::{EventHandlers, Outcome};
use crate::secret::{Secret, is_secret, secret};
use signature::Signature;

/// Most bytes of a request. Events are a few kilobytes.
const MOST_BYTES: usize = 1 << 20;

/// Most bytes of the check of an address.
const MOST_BYTES_UNSIGNED: usize = 4 << 10;

/// Age of a signature unless it is set.
const MOST_AGE: Duration = Duration::from_secs(10 * 60);

/// Receives events and callbacks by HTTP, behind any server: a request goes in, the answer comes out.
///
/// What does not come from the platform is refused, and logged with the reason. Every request must
/// carry the app's verification token. With an encrypt key, every request must be encrypted and signed
/// too, but for the check of the address, which is never signed; the older callbacks of cards
/// are signed with the verification token, and never encrypted.
///
/// An answer is given within three seconds, as the platform demands, whatever the handlers do.
///
/// It is a [`tower_service::Service`] as well, for routers and servers that take one. Clones share
/// handlers.
///
/// ```
/// use feishu_api_runtime::http::{Request, Response};
/// use feishu_api_runtime::{Client, EventHandlers, Webhook};
/// # use bytes::Bytes;
///
/// # async fn example(client: Client, request: Request<Bytes>) -> Response<Bytes> {
/// let handlers = EventHandlers::new(client);
/// let webhook = Webhook::new(handlers, "verification token").encrypt_key("encrypt key");
/// webhook.handle(request).await
/// # }
/// ```
pub struct Webhook<C> {
    handlers: Arc<EventHandlers<C>>,
    verification_token: Secret,
    encrypt_key: Option<Secret>,
    most_age: Duration,
}

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    /// It is no delivery at all.
    Method,
    Size,
    Unreadable,
    /// Whoever sent it does not show to be the platform.
    Unencrypted,
    Undecryptable,
    Unsigned,
    Stale,
    Forged,
    Token,
    /// Not now.
    Busy,
}

impl<C: Clone + Send + Sync + 'static> Webhook<C> {
    /// A webhook with the verification token from the app's settings (“Events and callbacks”,
    /// “Encryption strategy”).
    pub fn new(handlers: EventHandlers<C>, verification_token: impl Into<String>) -> Self {
        let (handlers, verification_token) = (Arc::new(handlers), secret(verification_token));
        Self { handlers, verification_token, encrypt_key: None, most_age: MOST_AGE }
    }

    /// The encrypt key from the same page. What is not encrypted and signed with it is refused then.
    #[must_use]
    pub fn encrypt_key(mut self, key: impl Into<String>) -> Self {
        self.encrypt_key = Some(secret(key));
        self
    }

    /// How old a signature may be, and how far its clock may be ahead; ten minutes unless set.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.most_age = age;
        self
    }

    /// The handlers, which go on when the server has ended: see
    /// [`finished`](EventHandlers::finished).
    pub fn handlers(&self) -> &EventHandlers<C> {
        &self.handlers
    }

    /// Answers a request.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        match self.answer(&request).await {
            Ok(answer) => response(StatusCode::OK, answer),
            Err(refusal) => refusal.response(),
        }
    }

    async fn answer(&self, request: &Request<Bytes>) -> Result<String, Refusal> {
        if request.method() != Method::POST {
            return Err(Refusal::Method);
        }
        let whole = request.body();
        if whole.len() > MOST_BYTES {
            return Err(Refusal::Size);
        }
        let body = Body::read(whole).map_err(|_| Refusal::Unreadable)?;
        let signature = Signature::of(request.headers());
        match (&body.encrypt, &self.encrypt_key) {
            (Some(encrypted), Some(key)) => {
                if let Some(signature) = &signature {
                    signature.check_event(key, whole)?;
                    self.check_age(signature)?;
                }
                // Checks of the address are small; nothing else that is unsigned is worth decrypting.
                if signature.is_none() && whole.len() > MOST_BYTES_UNSIGNED {
                    return Err(Refusal::Unsigned);
                }
                let decrypted = cipher::decrypt(key, encrypted).ok_or(Refusal::Undecryptable)?;
                let decrypted = Bytes::from(decrypted);
                let body = Body::read(&decrypted).map_err(|_| Refusal::Unreadable)?;
                if signature.is_none() && !body.is_address_check() {
                    return Err(Refusal::Unsigned);
                }
                self.deliver(&decrypted, body).await
            }
            (Some(_), None) => Err(Refusal::Undecryptable),
            (None, _) if body.is_older_card_action() => {
                let signature = signature.ok_or(Refusal::Unsigned)?;
                signature.check_older_card(&self.verification_token, whole)?;
                self.check_age(&signature)?;
                self.dispatch(whole, body).await
            }
            (None, Some(_)) => Err(Refusal::Unencrypted),
            (None, None) => self.deliver(whole, body).await,
        }
    }

    /// Goes on with a body that is plain, or no longer encrypted.
    async fn deliver(&self, whole: &Bytes, body: Body<'_>) -> Result<String, Refusal> {
        let token = body.token.as_deref().unwrap_or_default();
        if !is_secret(token, &self.verification_token) {
            return Err(Refusal::Token);
        }
        if body.is_address_check() {
            return Ok(json!({ "challenge": body.challenge }).to_string());
        }
        self.dispatch(whole, body).await
    }

    async fn dispatch(&self, whole: &Bytes, body: Body<'_>) -> Result<String, Refusal> {
        let delivery = Delivery::of(whole, body).map_err(|_| Refusal::Unreadable)?;
        match self.handlers.answer(delivery).await {
            Outcome::Answered(answer) => Ok(answer),
            Outcome::Refused => Err(Refusal::Busy),
        }
    }

    fn check_age(&self, signature: &Signature<'_>) -> Result<(), Refusal> {
        let age = signature.age().ok_or(Refusal::Stale)?;
        if age > self.most_age { Err(Refusal::Stale) } else { Ok(()) }
    }
}

impl Refusal {
    /// The answer to a request that is refused, which is logged. Whoever sent it is not told why.
    fn response(self) -> Response<Bytes> {
        tracing::warn!(reason = ?self, "a webhook is refused");
        response(self.status(), json!({ "msg": "refused" }).to_string())
    }

    fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Size => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable | Self::Unencrypted | Self::Undecryptable => StatusCode::BAD_REQUEST,
            Self::Unsigned | Self::Stale | Self::Forged | Self::Token => StatusCode::UNAUTHORIZED,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

fn response(status: StatusCode, json: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(json));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

impl<C> Clone for Webhook<C> {
    fn clone(&self) -> Self {
        Self {
            handlers: Arc::clone(&self.handlers),
            verification_token: Arc::clone(&self.verification_token),
            encrypt_key: self.encrypt_key.clone(),
            most_age: self.most_age,
        }
    }
}

/// Shows the handlers, and whether there is a key; no secrets.
impl<C> fmt::Debug for Webhook<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("handlers", &self.handlers)
            .field("is_encrypted", &self.encrypt_key.is_some())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
