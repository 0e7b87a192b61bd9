//! Hooks: what a program adds to every attempt, and what it learns of each.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::endpoint::{Endpoint, Method};
use crate::error::Error;

/// Called before and after each attempt of each call, for metrics and headers of one's own.
///
/// Both methods are called while the call waits: they should be quick. Neither sees tokens or
/// bodies. Requests for tokens are no calls and pass by no hook.
///
/// ```
/// use feishu_api_runtime::{Attempting, Ended, HeaderMap, Hook};
///
/// struct Metrics;
///
/// impl Hook for Metrics {
///     fn before(&self, _: &Attempting<'_>, headers: &mut HeaderMap) {
///         headers.insert("x-request-source", "nightly-job".parse().expect("is ASCII"));
///     }
///
///     fn after(&self, attempt: &Attempting<'_>, ended: &Ended<'_>) {
///         let outcome = ended.error.map_or("ok".to_owned(), |error| format!("{:?}", error.kind()));
///         println!("{} #{}: {outcome} in {:?}", attempt.name(), attempt.number, ended.took);
///     }
/// }
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Before the attempt: `headers` is empty, and what is put there is sent.
    fn before(&self, attempt: &Attempting<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// After the attempt. An attempt that was cancelled does not end.
    fn after(&self, attempt: &Attempting<'_>, ended: &Ended<'_>) {
        let _ = (attempt, ended);
    }
}

/// An attempt of a call.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Attempting<'a> {
    /// The endpoint; none for raw calls.
    pub endpoint: Option<&'static Endpoint>,
    /// The HTTP method.
    pub method: Method,
    /// The path as it is sent, without the query.
    pub path: &'a str,
    /// Counted from 1.
    pub number: usize,
}

impl Attempting<'_> {
    /// The endpoint's id, or the path of a raw call.
    pub fn name(&self) -> &str {
        self.endpoint.map_or(self.path, |endpoint| endpoint.id)
    }
}

impl fmt::Debug for Attempting<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempting")
            .field("name", &self.name())
            .field("method", &self.method)
            .field("number", &self.number)
            .finish()
    }
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Ended<'a> {
    /// The HTTP status, if there was a reply.
    pub status: Option<u16>,
    /// Why it failed, if it did.
    pub error: Option<&'a Error>,
    /// How long it took, up to the end of the reply, or of its head where it is a stream.
    pub took: Duration,
}
