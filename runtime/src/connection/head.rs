//! What comes before the body of a reply.

use std::time::Duration;

use reqwest::header::HeaderMap;

const LOG_ID: &str = "x-tt-logid";
const RATE_LIMIT_RESET: &str = "x-ogw-ratelimit-reset";

#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
}

impl Head {
    /// Takes the headers out of the response, which has no use for them any more.
    pub(crate) fn of(response: &mut reqwest::Response) -> Self {
        let headers = std::mem::take(response.headers_mut());
        Self { status: response.status().as_u16(), headers }
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..=299).contains(&self.status)
    }

    /// One header, if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
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
