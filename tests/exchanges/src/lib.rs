//! Every documented exchange as a typed request and its reply: what tests send and compare. All but
//! this file is machine-written.
// What is deprecated is sent too; numbers and texts are those of the platforms.
#![allow(deprecated, clippy::approx_constant, clippy::unicode_not_nfc)]

// Files that are written by the generator are formatted by it.
#[rustfmt::skip]
mod feishu;
#[cfg(feature = "fixture")]
#[rustfmt::skip]
mod fixture;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use feishu_api_runtime::{
    Bound, Download, Endpoint, Error, Event, Events, FieldsMut, Operation, Record, Request,
};

/// The documented exchanges of the crate for consumers.
pub fn documented() -> impl Iterator<Item = &'static Exchange> {
    feishu::EXCHANGES.iter().copied().flatten()
}

/// The exchanges of the crate in which the tests exercise every construct.
#[cfg(feature = "fixture")]
pub fn of_fixture() -> impl Iterator<Item = &'static Exchange> {
    fixture::EXCHANGES.iter().copied().flatten()
}

/// The documented deliveries of events in the crate for consumers.
pub fn deliveries() -> impl Iterator<Item = &'static Delivery> {
    feishu::DELIVERIES.iter().copied().flatten()
}

/// The deliveries of events in the crate in which the tests exercise every construct.
#[cfg(feature = "fixture")]
pub fn deliveries_of_fixture() -> impl Iterator<Item = &'static Delivery> {
    fixture::DELIVERIES.iter().copied().flatten()
}

/// A documented delivery of an event.
pub struct Delivery {
    /// The type of the event.
    pub event: &'static str,
    /// Name of the example, unique within the event.
    pub name: &'static str,
    /// The body that is received.
    pub body: &'static str,
    /// Reads the payload into its type.
    pub read: fn(&feishu_api_runtime::Delivery) -> Result<Box<dyn Record>, Error>,
    /// The answer of a callback.
    pub answer: Option<Answer>,
}

/// An answer as its type writes it, and as it is documented.
pub type Answer = (fn() -> String, &'static str);

impl Delivery {
    /// A delivery of an event of this type.
    pub const fn of<E: Event>(name: &'static str, body: &'static str) -> Self {
        let read = |delivery: &feishu_api_runtime::Delivery| -> Result<Box<dyn Record>, Error> {
            Ok(Box::new(delivery.read::<E>()?))
        };
        Self { event: E::TYPE, name, body, read, answer: None }
    }

    /// The delivery with what is answered to it.
    #[must_use]
    pub const fn answered(mut self, typed: fn() -> String, documented: &'static str) -> Self {
        self.answer = Some((typed, documented));
        self
    }
}

/// A documented exchange.
pub struct Exchange {
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
    pub send: fn(Request<Bound>) -> Sending,
}

/// A request on its way.
pub type Sending = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// What a reply holds.
pub enum Reply {
    /// Data.
    Record(Box<dyn Record>),
    /// The bytes of a file.
    File(Bytes),
    /// The data of all events.
    Events(Vec<Box<dyn Record>>),
}

impl Exchange {
    /// An exchange whose reply is data.
    pub const fn data<O: Operation<Reply: FieldsMut + 'static>>(
        name: &'static str,
        request: fn() -> Request,
        sent: &'static str,
        reply: &'static str,
    ) -> Self {
        let sending = |bound: Request<Bound>| -> Sending {
            Box::pin(async { Ok(Reply::Record(Box::new(bound.call::<O::Reply>().await?))) })
        };
        Self { endpoint: O::ENDPOINT, name, request, sent, reply, send: sending }
    }

    /// An exchange whose reply is a file.
    pub const fn file<O: Operation<Reply = Download>>(
        name: &'static str,
        request: fn() -> Request,
        sent: &'static str,
        reply: &'static str,
    ) -> Self {
        let sending = |bound: Request<Bound>| -> Sending {
            Box::pin(async { Ok(Reply::File(bound.download().await?.bytes().await?)) })
        };
        Self { endpoint: O::ENDPOINT, name, request, sent, reply, send: sending }
    }

    /// An exchange whose reply is a stream of events.
    pub const fn events<O: Operation<Reply = Events<E>>, E: FieldsMut + 'static>(
        name: &'static str,
        request: fn() -> Request,
        sent: &'static str,
        reply: &'static str,
    ) -> Self {
        let sending = |bound: Request<Bound>| -> Sending {
            Box::pin(async {
                let mut events = bound.events::<E>().await?;
                let mut all: Vec<Box<dyn Record>> = Vec::new();
                while let Some(event) = events.next().await {
                    all.push(Box::new(event?));
                }
                Ok(Reply::Events(all))
            })
        };
        Self { endpoint: O::ENDPOINT, name, request, sent, reply, send: sending }
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.endpoint.id, self.name)
    }
}
