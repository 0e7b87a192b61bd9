//! An exchange, a request and its reply, as attempts see it.

use std::future::Future;

use reqwest::Response;
use reqwest::header::HeaderMap;

use super::head::Head;
use crate::error::Error;
use crate::secret::Secrets;

/// A request and its reply: how attempts are authorized, and what the reply becomes.
pub(crate) trait Exchange: Sync {
    /// What the reply becomes.
    type Reply: Received;

    /// Whether it may be recorded.
    const IS_RECORDED: bool;

    /// Authorizes one attempt; that may take an exchange of its own.
    fn authorize(&self) -> impl Future<Output = Result<Authorization, Error>> + Send;

    /// Gives up an authorization if this is the error of one that is not valid. Returns whether
    /// another one can be had.
    fn renounce(&self, authorization: &Secrets, error: &Error) -> bool;

    /// Takes the reply, as far as it has to be read to know whether it reports success.
    fn receive(
        &self,
        response: Response,
        secrets: Secrets,
    ) -> impl Future<Output = Result<Self::Reply, Error>> + Send;
}

/// The authorization of an attempt: headers, and the secrets in them.
#[derive(Default)]
pub(crate) struct Authorization {
    pub(crate) headers: HeaderMap,
    pub(crate) secrets: Secrets,
}

/// A reply that was received.
pub(crate) trait Received: Send {
    /// Its status and headers.
    fn head(&self) -> &Head;
}
