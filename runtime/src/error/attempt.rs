//! The attempts that a call made before it failed.

use std::fmt;
use std::time::Duration;

use crate::code::Code;
use crate::kind::Kind;

/// One attempt of a call, and why it failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The kind of its failure.
    pub kind: Kind,
    /// The server's error code.
    pub code: Code,
    /// The HTTP status, if there was a reply.
    pub status: Option<u16>,
    /// The id under which the platform's support finds the request.
    pub log_id: Option<String>,
    /// How long it took, fetching a token included, the wait before it not.
    pub took: Duration,
}

/// In a few words: `RateLimit 99991400, HTTP 429`.
impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)?;
        if self.code != Code::NONE {
            write!(f, " {}", self.code)?;
        }
        self.status.map_or(Ok(()), |status| write!(f, ", HTTP {status}"))
    }
}
