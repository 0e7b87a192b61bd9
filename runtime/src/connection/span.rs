//! What the log says of calls and of their attempts.

use std::time::Duration;

use tracing::Span;

use super::head::Head;
use crate::error::Error;

/// Records an outcome in a span.
pub(super) fn record(span: &Span, outcome: Result<&Head, &Error>, took: Duration) {
    let (status, code, log_id) = match outcome {
        Ok(head) => (Some(head.status), 0, head.log_id()),
        Err(error) => (error.status(), error.code().number(), error.log_id()),
    };
    span.record("status", status).record("code", code).record("log_id", log_id);
    span.record("duration_ms", u64::try_from(took.as_millis()).unwrap_or(u64::MAX));
}
