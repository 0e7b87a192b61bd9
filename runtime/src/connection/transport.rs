//! What carries requests: connections, or whatever stands in for them.

use std::future::Future;
use std::pin::Pin;

use reqwest::{Request, Response};

use crate::error::Error;

/// A request on its way; gives the reply as soon as its head is there.
pub type Sent = Pin<Box<dyn Future<Output = Result<Response, Error>> + Send>>;

/// What carries requests to the server and replies back: HTTP, unless a test puts something else
/// under the client ([`ClientBuilder::transport`](crate::ClientBuilder::transport)).
///
/// Requests arrive as they would leave: with base URL, token and body. Requests for tokens come
/// this way too. Retries, time limits and the judging of replies happen above it.
///
/// ```
/// use feishu_api_runtime::{Sent, Transport, http, json, reqwest};
///
/// /// A server that knows one task.
/// struct Fake;
///
/// impl Transport for Fake {
///     fn send(&self, request: reqwest::Request) -> Sent {
///         let body = match request.url().path() {
///             "/open-apis/auth/v3/tenant_access_token/internal" => {
///                 json!({"code": 0, "tenant_access_token": "t-fake", "expire": 7200})
///             }
///             _ => json!({"code": 0, "data": {"task": {"summary": "Review"}}}),
///         };
///         let reply = http::Response::new(body.to_string());
///         Box::pin(std::future::ready(Ok(reply.into())))
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. [`Error::transport`] is the error of a connection that fails.
    fn send(&self, request: Request) -> Sent;
}
