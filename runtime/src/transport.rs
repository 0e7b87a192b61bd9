//! Sending: the one way by which every call leaves, whatever made it and whatever takes its reply.

mod attempts;
mod body;
mod budget;
mod hook;
mod limiter;
mod limits;
mod retry;
mod send;
mod wire;

use std::future::Future;
use std::pin::pin;
use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use secrecy::ExposeSecret;
use tokio::runtime::Handle;
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::client::Client;
use crate::endpoint::{Endpoint, Envelope, Method};
use crate::error::{Error, Kind, Report};
use crate::identity::{Secret, plain, scrub};
use crate::reply::Head;
use crate::upload::File;
use bytes::Bytes;

pub(crate) use body::Body;
pub(crate) use budget::Budget;
pub(crate) use limiter::Limiter;
pub(crate) use limits::{Progress, in_time};
pub(crate) use send::{header_value, lost};
pub(crate) use wire::Connections;

pub use hook::{Attempting, Ended, Hook};
pub use retry::Retries;
pub use wire::{Sent, Transport};

use attempts::attempts;

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
    /// Whether carrying it out twice does no harm.
    pub(crate) is_repeatable: bool,
}

impl Outgoing {
    /// What may be logged of the target.
    fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// What the call is named by in logs.
    fn name(&self) -> &str {
        self.endpoint.map_or(self.path(), |endpoint| endpoint.id)
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
    /// What is known of a request that is no call: it has no endpoint, and carries no token.
    pub(crate) fn apart(client: Client) -> Self {
        Self { endpoint: None, envelope: client.platform().envelope, client, token: None }
    }

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

/// One call: as many attempts as it needs, within its time.
pub(crate) async fn exchange<T: Receive>(client: &Client, out: &Outgoing) -> Result<T, Error> {
    within_tokio().map_err(|error| error.during(out.endpoint))?;
    let span = tracing::info_span!(
        "call",
        endpoint = out.name(),
        status = Empty,
        code = Empty,
        log_id = Empty,
        attempts = Empty,
        duration_ms = Empty,
    );
    let started = Instant::now();
    // Files take as long as they take; what bounds them is that they move.
    let total = out.payload.files().next().is_none().then_some(client.http().total);
    let mut failed = Vec::new();
    let deadline = total.and_then(|total| started.checked_add(total));
    let outcome: Result<T, Error> = {
        // Pinned here: futures that are handed on by value are copied at each step.
        let work = pin!(attempts(client, out, deadline, &mut failed).instrument(span.clone()));
        match total {
            Some(total) => in_time(total, work).await,
            None => work.await,
        }
    };
    span.record("attempts", failed.len() + usize::from(outcome.is_ok()));
    record(&span, &outcome, started.elapsed());
    outcome.map_err(|error| error.during(out.endpoint).after(failed))
}

/// An error in place of the panic of a timer that has no runtime.
pub(crate) fn within_tokio() -> Result<(), Error> {
    let missing = |_| {
        let message = "calls have to be made within a tokio runtime";
        Error::new(Kind::InvalidRequest, message)
    };
    Handle::try_current().map(drop).map_err(missing)
}

/// Says in a span how something ended.
fn record<T: Receive>(span: &Span, outcome: &Result<T, Error>, took: Duration) {
    let (status, code, log_id) = match outcome {
        Ok(received) => (Some(received.head().status), 0, received.head().log_id()),
        Err(error) => (error.status(), error.code().number(), error.log_id()),
    };
    span.record("status", status).record("code", code).record("log_id", log_id);
    span.record("duration_ms", u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
}

/// The error of something that took too long.
pub(crate) fn too_slow(message: String) -> Error {
    Report::new(Kind::Timeout, message).into()
}
