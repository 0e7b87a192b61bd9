//! Sending: the one way by which every call leaves, whatever made it and whatever takes its reply.

mod body;
mod limits;
mod send;

use std::future::Future;

use reqwest::Method;
use reqwest::header::HeaderMap;
use secrecy::ExposeSecret;
use tokio::runtime::Handle;
use tracing::Instrument;
use tracing::field::Empty;

use crate::client::{Client, Token};
use crate::endpoint::{Endpoint, Envelope, TokenKind};
use crate::error::{Error, Kind, Report};
use crate::identity::{Secret, plain, scrub};
use crate::reply::Head;
use crate::upload::File;
use bytes::Bytes;

pub(crate) use body::Body;
pub(crate) use limits::{Progress, in_time};
pub(crate) use send::{header_value, lost};

/// The content type of JSON bodies.
pub(crate) const JSON: &str = "application/json; charset=utf-8";

/// A request ready to be sent, any number of times.
pub(crate) struct Outgoing {
    pub(crate) endpoint: Option<&'static Endpoint>,
    pub(crate) envelope: &'static Envelope,
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
}

impl Outgoing {
    /// What may be logged of the target.
    fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

/// What a request carries.
pub(crate) enum Payload {
    Nothing,
    Json(Bytes),
    Form(Vec<(&'static str, FormValue)>),
}

/// One part of a form.
pub(crate) enum FormValue {
    Text(String),
    File(File),
}

impl Payload {
    fn files(&self) -> impl Iterator<Item = &File> {
        let parts = if let Self::Form(parts) = self { parts.as_slice() } else { &[] };
        parts.iter().filter_map(|(_, value)| match value {
            FormValue::File(file) => Some(file),
            FormValue::Text(_) => None,
        })
    }
}

/// What is known of a request when its reply is judged.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) endpoint: Option<&'static Endpoint>,
    pub(crate) envelope: &'static Envelope,
    pub(crate) client: Client,
    token: Option<Secret>,
}

impl Context {
    /// Whether a text holds a secret of this call.
    pub(crate) fn is_secret(&self, text: &str) -> bool {
        self.scrub(text) != plain(text)
    }

    /// The text without the secrets of this call, which a server may send back.
    pub(crate) fn scrub(&self, text: &str) -> String {
        scrub(text, self.secrets())
    }

    fn secrets(&self) -> impl Iterator<Item = &str> {
        let own = self.client.secrets().into_iter();
        own.chain(self.token.as_deref()).map(ExposeSecret::expose_secret)
    }
}

/// A reply whose head has arrived.
pub(crate) struct Incoming {
    pub(crate) response: reqwest::Response,
    pub(crate) context: Context,
}

/// What can be made of a reply.
pub(crate) trait Receive: Sized + Send {
    /// Takes the reply, as far as it has to be read to know whether the call succeeded.
    fn receive(incoming: Incoming) -> impl Future<Output = Result<Self, Error>> + Send;

    /// What came before the body.
    fn head(&self) -> &Head;
}

/// One call: a token, an attempt, and another one if the token turns out to be invalid.
pub(crate) async fn exchange<T: Receive>(client: &Client, out: &Outgoing) -> Result<T, Error> {
    if Handle::try_current().is_err() {
        let message = "calls have to be made within a tokio runtime";
        return Err(Error::new(Kind::InvalidRequest, message).during(out.endpoint));
    }
    let span = tracing::info_span!(
        "call",
        endpoint = out.endpoint.map_or(out.path(), |endpoint| endpoint.id),
        status = Empty,
        code = Empty,
        log_id = Empty,
    );
    let work = async {
        // Files take as long as they take; what bounds them is that they move.
        match out.payload.files().next() {
            Some(_) => attempts(client, out).await,
            None => in_time(client.http().total, attempts(client, out)).await,
        }
    };
    let outcome: Result<T, Error> = work.instrument(span.clone()).await;
    let outcome = outcome.map_err(|error| error.during(out.endpoint));
    let (status, code, log_id) = match &outcome {
        Ok(received) => (Some(received.head().status), 0, received.head().log_id()),
        Err(error) => (error.status(), error.code().number(), error.log_id()),
    };
    span.record("status", status).record("code", code).record("log_id", log_id);
    outcome
}

async fn attempts<T: Receive>(client: &Client, out: &Outgoing) -> Result<T, Error> {
    let Some(kind) = client.token_kind(out.endpoint)? else {
        return attempt(client, out, None).await;
    };
    let token = client.token(kind).await?;
    let outcome = attempt(client, out, Some(&token)).await;
    match outcome {
        Err(error) if error.kind() == Kind::InvalidToken && token.replaceable => {
            client.reject(&token);
            if out.payload.files().any(File::is_spent) {
                return Err(error);
            }
            repeat(client, out, kind).await
        }
        outcome => outcome,
    }
}

async fn repeat<T: Receive>(client: &Client, out: &Outgoing, kind: TokenKind) -> Result<T, Error> {
    let token = client.token(kind).await?;
    let outcome = attempt(client, out, Some(&token)).await;
    if outcome.as_ref().is_err_and(|error| error.kind() == Kind::InvalidToken) {
        client.reject(&token);
    }
    outcome
}

async fn attempt<T: Receive>(
    client: &Client,
    out: &Outgoing,
    token: Option<&Token>,
) -> Result<T, Error> {
    let progress = Progress::start();
    let request = send::request(client, out, token, &progress).await?;
    let work = async {
        let response = client.http().client.execute(request).await.map_err(lost)?;
        let context = Context {
            endpoint: out.endpoint,
            envelope: out.envelope,
            client: client.clone(),
            token: token.map(|token| token.secret.clone()),
        };
        T::receive(Incoming { response, context }).await
    };
    progress.watch(client.http().attempt, work).await
}

/// The error of something that took too long.
pub(crate) fn too_slow(message: String) -> Error {
    Report::new(Kind::Timeout, message).into()
}
