//! What is known of a request when its reply is read.

use std::future::Future;
use std::sync::Arc;

use crate::connection::Connection;
use crate::connection::exchange::Received;
use crate::endpoint::{Endpoint, Envelope, Platform};
use crate::error::Error;
use crate::secret::Secrets;

#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) endpoint: Option<&'static Endpoint>,
    pub(crate) platform: &'static Platform,
    pub(crate) envelope: &'static Envelope,
    /// What the request was sent with.
    pub(crate) connection: Arc<Connection>,
    /// Secrets that the server may send back, and that are never shown.
    pub(crate) secrets: Secrets,
}

/// A reply whose head has arrived.
pub(crate) struct Incoming {
    pub(crate) response: reqwest::Response,
    pub(crate) context: Context,
}

/// What can be made of the reply to a call.
pub(crate) trait Receive: Received + Sized {
    /// Takes the reply, as far as it has to be read to know whether the call succeeded.
    fn receive(incoming: Incoming) -> impl Future<Output = Result<Self, Error>> + Send;
}
