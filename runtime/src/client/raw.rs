//! Calls of endpoints that no type covers yet.

use std::fmt;
use std::pin::Pin;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::Client;
use crate::connection::request::{Outgoing, Payload};
use crate::endpoint::Method;
use crate::error::Error;
use crate::kind::Kind;
use crate::reply::data::Reply;

/// A call with a path, a query and JSON, for endpoints that are not covered yet.
///
/// It is sent with the client's token and credentials, and fails with the same errors as any
/// other call. Awaiting it gives the data of the reply, or the whole body where there is no data.
#[must_use = "nothing is sent until the call is awaited"]
pub struct Raw {
    client: Client,
    method: Method,
    path: String,
    query: String,
    body: Option<String>,
    is_repeatable: bool,
}

impl Client {
    /// A call of any endpoint of the platform: the path from the documentation, its parameters
    /// filled in and percent-encoded.
    pub fn raw(&self, method: Method, path: impl Into<String>) -> Raw {
        let (client, path) = (self.clone(), path.into());
        Raw { client, method, path, query: String::new(), body: None, is_repeatable: false }
    }
}

impl Raw {
    /// Adds a query parameter; several of one name are sent in order.
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        self.query.push(if self.query.is_empty() { '?' } else { '&' });
        self.query.push_str(&encode(name));
        self.query.push('=');
        self.query.push_str(&encode(&value.to_string()));
        self
    }

    /// Sends a JSON body.
    pub fn json(mut self, body: &Value) -> Self {
        self.body = Some(body.to_string());
        self
    }

    /// Says that carrying the call out twice does no harm, for instance because it carries an
    /// idempotency key: it is repeated where otherwise only GET is ([`Retries`](crate::Retries)).
    pub fn repeatable(mut self) -> Self {
        self.is_repeatable = true;
        self
    }

    fn outgoing(self) -> Result<(Client, Outgoing), Error> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~%:@!$&'()*+,;=".contains(c);
        let is_segment =
            |text: &str| !matches!(text, "" | "." | "..") && text.chars().all(is_plain);
        // A slash at the end is part of some addresses.
        let path = self.path.strip_suffix('/').unwrap_or(&self.path);
        let segments = path.strip_prefix('/').map(|path| path.split('/').all(is_segment));
        if segments != Some(true) {
            let message = format!(
                "{:?} is no path: it starts with `/`, and its segments are neither empty nor dots, \
                 and percent-encoded; the query is given apart",
                self.path
            );
            return Err(Error::new(Kind::InvalidRequest, message));
        }
        let out = Outgoing {
            endpoint: None,
            method: self.method,
            target: self.path + &self.query,
            headers: HeaderMap::new(),
            payload: self.body.map_or(Payload::Nothing, |body| Payload::Json(body.into())),
            secret: None,
            is_repeatable: self.is_repeatable || self.method == Method::Get,
        };
        Ok((self.client, out))
    }
}

impl IntoFuture for Raw {
    type Output = Result<Value, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (client, out) = self.outgoing()?;
            let mut reply: Reply = client.session().call(&out).await?;
            reply.json()
        })
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
