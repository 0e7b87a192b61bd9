//! Documented exchanges as values: what tests send and compare.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use crate::call::Bound;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::record::{FieldsMut, Record};
use crate::request::Request;

/// What came of sending an example.
pub type Outcome = Pin<Box<dyn Future<Output = Result<Got, Error>> + Send>>;

/// The reply to an example.
pub enum Got {
    /// Data.
    Record(Box<dyn Record>),
    /// The bytes of a file.
    File(bytes::Bytes),
    /// The data of all events.
    Events(Vec<Box<dyn Record>>),
}

/// One documented exchange of an endpoint.
pub struct Example {
    /// The endpoint.
    pub endpoint: &'static Endpoint,
    /// Name of the example, unique within the endpoint.
    pub name: &'static str,
    /// Makes the request with the typed builder.
    pub request: fn() -> Request,
    /// What must be sent, as JSON: `path`, `query`, `headers` and `body`.
    pub sent: &'static str,
    /// The body of the documented reply; empty for replies that are files.
    pub reply: &'static str,
    /// Sends a bound request and reads the reply into its type.
    pub send: fn(Request<Bound>) -> Outcome,
}

impl Example {
    /// Sends a request whose reply is data.
    pub fn record<R: FieldsMut + 'static>(request: Request<Bound>) -> Outcome {
        Box::pin(async move { Ok(Got::Record(Box::new(request.call::<R>().await?))) })
    }

    /// Sends a request whose reply is a file.
    pub fn file(request: Request<Bound>) -> Outcome {
        Box::pin(async move { Ok(Got::File(request.download().await?.bytes().await?)) })
    }

    /// Sends a request whose reply is a stream of events.
    pub fn events<R: FieldsMut + 'static>(request: Request<Bound>) -> Outcome {
        Box::pin(async move {
            let mut events = request.events::<R>().await?;
            let mut got: Vec<Box<dyn Record>> = Vec::new();
            while let Some(event) = events.next().await {
                got.push(Box::new(event?));
            }
            Ok(Got::Events(got))
        })
    }
}

impl fmt::Debug for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Example")
            .field("endpoint", &self.endpoint.id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
