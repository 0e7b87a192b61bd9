//! From a request of ours to one of the HTTP client.

use std::sync::Arc;

use reqwest::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use reqwest::multipart::{Form, Part};
use reqwest::{Request, RequestBuilder};
use secrecy::{ExposeSecret, SecretString};

use super::{FormValue, JSON, Outgoing, Payload, Progress};
use crate::client::{Client, Token};
use crate::endpoint::TokenKind;
use crate::error::{Error, Kind, Report};
use crate::upload::File;

/// Names the user of Feishu Project that a plugin acts as.
const USER_KEY: HeaderName = HeaderName::from_static("x-user-key");

pub(super) async fn request(
    client: &Client,
    out: &Outgoing,
    token: Option<&Token>,
    progress: &Progress,
) -> Result<Request, Error> {
    let http = client.http();
    let request = Request::new(out.method.to_http(), http.url(&out.target));
    let mut builder = RequestBuilder::from_parts(http.client.clone(), request);
    builder = builder.headers(out.headers.clone());
    if let Some(token) = token {
        builder = authorize(builder, client, token)?;
        if let Some(key) = user_key(client, out, token)? {
            builder = builder.header(USER_KEY, key);
        }
    }
    for (name, credential) in client.credentials(out.endpoint)? {
        builder = builder.header(name, sensitive(credential, None)?);
    }
    builder = match &out.payload {
        Payload::Nothing => builder,
        Payload::Json(body) => builder.header(CONTENT_TYPE, JSON).body(body.clone()),
        Payload::Form(parts) => builder.multipart(form(parts, progress).await?),
    };
    builder.build().map_err(|error| {
        let message = format!("the request cannot be sent: {}", cause(&error));
        Error::new(Kind::InvalidRequest, message)
    })
}

fn authorize(
    builder: RequestBuilder,
    client: &Client,
    token: &Token,
) -> Result<RequestBuilder, Error> {
    let platform = client.platform();
    let Some(carried) = platform.tokens.iter().find(|carried| carried.kind == token.kind) else {
        let message = format!("{} has no tokens of kind {:?}", platform.name, token.kind);
        return Err(Error::new(Kind::Auth, message));
    };
    Ok(builder.header(carried.header, sensitive(&token.secret, carried.scheme)?))
}

/// The client's user key, unless the request has one of its own.
fn user_key(client: &Client, out: &Outgoing, token: &Token) -> Result<Option<HeaderValue>, Error> {
    if token.kind != TokenKind::Plugin || out.headers.contains_key(USER_KEY) {
        return Ok(None);
    }
    client.user_key().map(|key| header_value(USER_KEY.as_str(), key)).transpose()
}

/// A header value that logs of the HTTP client leave out.
fn sensitive(secret: &SecretString, scheme: Option<&str>) -> Result<HeaderValue, Error> {
    let secret = secret.expose_secret();
    let text = scheme.map_or_else(|| secret.to_owned(), |scheme| [scheme, secret].join(" "));
    let mut value = HeaderValue::try_from(text).map_err(|_| {
        Error::new(Kind::Auth, "a token or credential has characters that no header can carry")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// The value of a header; UTF-8 is sent as it is.
pub(crate) fn header_value(name: &str, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_bytes(text.as_bytes()).map_err(|_| {
        let message = format!("{name} has characters that no header can carry");
        Error::new(Kind::InvalidRequest, message)
    })
}

async fn form(parts: &[(&'static str, FormValue)], progress: &Progress) -> Result<Form, Error> {
    let mut form = Form::new();
    for (name, value) in parts {
        form = match value {
            FormValue::Text(text) => form.text(*name, text.clone()),
            FormValue::File(file) => form.part(*name, part(file, progress).await?),
        };
    }
    Ok(form)
}

async fn part(file: &File, progress: &Progress) -> Result<Part, Error> {
    let unsendable = |source: Arc<dyn std::error::Error + Send + Sync>| {
        let message = format!("the file {:?} cannot be sent: {source}", file.name());
        Report { source: Some(source), ..Report::new(Kind::Io, message) }
    };
    let chunks = file.open(progress.clone()).await.map_err(|error| unsendable(Arc::new(error)))?;
    let length = chunks.length();
    let part = Part::stream_with_length(reqwest::Body::wrap_stream(chunks), length);
    let part = part.file_name(file.name().to_owned()).mime_str(file.content_type());
    Ok(part.map_err(|error| unsendable(Arc::new(error)))?)
}

/// The error of a connection that failed, or of a reply that broke off.
pub(crate) fn lost(error: reqwest::Error) -> Error {
    // The URL may hold what is private, and says nothing that the endpoint does not.
    let error = error.without_url();
    let (kind, what) = match () {
        () if error.is_timeout() => (Kind::Timeout, "no answer in time"),
        () if error.is_connect() => (Kind::Transport, "no connection"),
        () if error.is_body() => (Kind::Transport, "sending broke off"),
        () if error.is_decode() => (Kind::Transport, "the reply broke off"),
        () => (Kind::Transport, "the call failed"),
    };
    let message = format!("{what}: {}", cause(&error));
    Report { source: Some(Arc::new(error)), ..Report::new(kind, message) }.into()
}

/// The innermost cause says what really happened.
fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
