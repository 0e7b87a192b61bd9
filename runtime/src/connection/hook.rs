//! Hooks: what a program adds to every attempt, and what it learns of each.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::endpoint::{Endpoint, Method};
use crate::error::Error;

/// Called before and after each attempt of each call, for metrics and headers of one's own.
///
/// Both methods are called while the call waits: they should be quick. Neither sees tokens or
/// bodies. The client's own requests for tokens are calls like all others: they have no endpoint.
///
/// ```
/// use feishu_api_runtime::{AttemptEnd, AttemptStart, HeaderMap, Hook};
///
/// struct Metrics;
///
/// impl Hook for Metrics {
///     fn before(&self, _: &AttemptStart<'_>, headers: &mut HeaderMap) {
///         headers.insert("x-request-source", "nightly-job".parse().expect("is ASCII"));
///     }
///
///     fn after(&self, attempt: &AttemptStart<'_>, end: &AttemptEnd<'_>) {
///         let outcome = end.error.map_or("ok".to_owned(), |error| format!("{:?}", error.kind()));
///         println!("{} #{}: {outcome} in {:?}", attempt.name(), attempt.number, end.took);
///     }
/// }
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Before the attempt: `headers` is empty, and what is put there is sent.
    fn before(&self, attempt: &AttemptStart<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// After the attempt. An attempt that was cancelled does not end.
    fn after(&self, attempt: &AttemptStart<'_>, end: &AttemptEnd<'_>) {
        let _ = (attempt, end);
    }
}

/// An attempt of a call that is about to be made.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct AttemptStart<'a> {
    /// The endpoint; none for raw calls and for requests for tokens.
    pub endpoint: Option<&'static Endpoint>,
    /// The HTTP method.
    pub method: Method,
    /// The path as it is sent, without the query.
    pub path: &'a str,
    /// Counted from 1.
    pub number: usize,
}

impl AttemptStart<'_> {
    /// The endpoint's id, or the path where there is no endpoint.
    pub fn name(&self) -> &str {
        self.endpoint.map_or(self.path, |endpoint| endpoint.id)
    }
}

impl fmt::Debug for AttemptStart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptStart")
            .field("name", &self.name())
            .field("method", &self.method)
            .field("number", &self.number)
            .finish()
    }
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// The HTTP status, if there was a reply.
    pub status: Option<u16>,
    /// Why it failed, if it did.
    pub error: Option<&'a Error>,
    /// How long it took, up to the end of the reply, or of its head where it is a stream.
    pub took: Duration,
}
