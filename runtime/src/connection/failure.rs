//! Errors of the HTTP client as errors of this crate.

use std::error::Error as StdError;
use std::sync::Arc;
use std::{io, iter};

use crate::error::{Error, Report};
use crate::kind::Kind;

/// The error of a connection that failed, or of a reply that broke off.
pub(crate) fn lost(error: reqwest::Error) -> Error {
    // The URL may hold what is private, and says nothing that the endpoint does not.
    let error = error.without_url();
    let (kind, what) = match () {
        () if error.is_timeout() => (Kind::Timeout, "no answer in time"),
        () if error.is_connect() => (Kind::Transport, "no connection"),
        () if error.is_body() => (Kind::Transport, "sending broke off"),
        () if error.is_decode() => (Kind::Transport, "the reply broke off"),
        () => (Kind::Transport, "the call failed"),
    };
    let message = format!("{what}: {}", cause(&error));
    let is_permanent = is_untrusted(&error);
    Report { is_permanent, source: Some(Arc::new(error)), ..Report::new(kind, message) }.into()
}

/// Whether the server showed a certificate that is not trusted.
fn is_untrusted(error: &reqwest::Error) -> bool {
    let mut causes = iter::successors(Some(error as &(dyn StdError + 'static)), |&cause| {
        // Such an error has the source of what it wraps, not what it wraps.
        let wrapped = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped.map(|wrapped| wrapped as _).or_else(|| cause.source())
    });
    causes.any(|cause| matches!(cause.downcast_ref(), Some(rustls::Error::InvalidCertificate(_))))
}

/// The error of a request that HTTP has no form for.
pub(super) fn unsendable(error: &reqwest::Error) -> Error {
    let message = format!("the request cannot be sent: {}", cause(error));
    Error::new(Kind::InvalidRequest, message)
}

/// The innermost cause says what really happened.
fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
