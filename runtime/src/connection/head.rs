//! Status and headers of a reply.

use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::error::{Error, Report};
use crate::kind::Kind;

const LOG_ID: &str = "x-tt-logid";
const RATE_LIMIT_RESET: &str = "x-ogw-ratelimit-reset";

#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
}

impl Head {
    /// Takes the headers out of the response, which has no use for them any more.
    ///
    /// # Errors
    ///
    /// If the body is encoded: what was asked for is decoded already, and does not say so any more.
    pub(crate) fn of(response: &mut reqwest::Response) -> Result<Self, Error> {
        let headers = std::mem::take(response.headers_mut());
        let head = Self { status: response.status().as_u16(), headers };
        match head.header("content-encoding").filter(|encoding| *encoding != "identity") {
            None => Ok(head),
            Some(encoding) => Err(head.not_decodable(encoding)),
        }
    }

    #[cold]
    fn not_decodable(&self, encoding: &str) -> Error {
        let kind = if self.is_success() { Kind::Decode } else { Kind::of_status(self.status) };
        let message = format!("the reply is encoded as {encoding:?}, which nobody asked for");
        let (status, log_id) = (Some(self.status), self.log_id().map(str::to_owned));
        Report { status, log_id, ..Report::new(kind, message) }.into()
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..=299).contains(&self.status)
    }

    /// One header, if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Where the server says that the request should have gone, without what may be private there.
    pub(crate) fn redirect(&self) -> Option<&str> {
        let target = self.header("location").filter(|_| (300..=399).contains(&self.status))?;
        target.split(['?', '#']).next()
    }

    /// The id under which the platform's support finds the request.
    pub(crate) fn log_id(&self) -> Option<&str> {
        self.header(LOG_ID)
    }

    /// How long the server asks to wait; both headers count seconds.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let named = [RATE_LIMIT_RESET, "retry-after"].iter().find_map(|name| self.header(name));
        named?.trim().parse().ok().map(Duration::from_secs)
    }
}
