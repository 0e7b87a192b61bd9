//! What tells one exchange from another.

use std::future::Future;

use reqwest::Response;
use reqwest::header::HeaderMap;

use super::head::Head;
use crate::error::Error;
use crate::secret::Secrets;

/// A request and the reply to it: what attempts are authorized by, and what is made of the reply.
pub(crate) trait Exchange: Sync {
    /// What is made of the reply.
    type Reply: Received;

    /// Whether it may be recorded.
    const IS_RECORDED: bool;

    /// What one attempt is authorized by; getting it may take an exchange of its own.
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

/// What an attempt is authorized by: headers, and the secrets in them.
#[derive(Default)]
pub(crate) struct Authorization {
    pub(crate) headers: HeaderMap,
    pub(crate) secrets: Secrets,
}

/// What was made of a reply.
pub(crate) trait Received: Send {
    /// What came before the body.
    fn head(&self) -> &Head;
}
