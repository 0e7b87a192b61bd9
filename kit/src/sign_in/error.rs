//! Why nobody has signed in.

use std::fmt;
use std::io;
use std::time::Duration;

use feishu_api::runtime::{CallbackError, Error};

/// Why nobody has signed in.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignInError {
    /// The port cannot be listened on: another program may have it.
    Listen(io::Error),
    /// The browser cannot be opened.
    Browser(io::Error),
    /// The user declined, or the platform did not sign them in.
    Callback(CallbackError),
    /// The user did not come back within this time.
    TimedOut(Duration),
    /// The tokens could not be had or saved.
    Tokens(Error),
}

impl fmt::Display for SignInError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen(error) => write!(f, "the browser cannot be listened for: {error}"),
            Self::Browser(error) => write!(f, "the browser cannot be opened: {error}"),
            Self::Callback(error) => error.fmt(f),
            Self::TimedOut(limit) => write!(f, "nobody signed in within {limit:?}"),
            Self::Tokens(error) => error.fmt(f),
        }
    }
}

/// Like the errors of calls it has no source: `Display` says it all.
impl std::error::Error for SignInError {}

impl From<CallbackError> for SignInError {
    fn from(error: CallbackError) -> Self {
        Self::Callback(error)
    }
}

impl From<Error> for SignInError {
    fn from(error: Error) -> Self {
        Self::Tokens(error)
    }
}
