//! What the platform sends a browser back with.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

use crate::error::Error;
use crate::kind::Kind;

/// Why a callback brings no code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackError {
    /// The user declined (`error=access_denied`).
    Denied,
    /// The platform gives another reason; documentation names none.
    Failed(String),
    /// It does not belong to this sign-in: its state is missing, or another. Somebody may be trying to
    /// sign this browser in as themselves.
    OtherSignIn,
    /// It holds neither one code nor an error.
    Malformed,
}

/// The parameters of a callback, decoded.
pub(super) struct Callback<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> Callback<'a> {
    /// Reads a URL, or a query alone. What is no text is left out.
    pub(super) fn read(callback: &'a str) -> Self {
        let (callback, _fragment) = callback.split_once('#').unwrap_or((callback, ""));
        let (_, query) = callback.split_once('?').unwrap_or(("", callback));
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let decode = |text: &'a str| percent_decode_str(text).decode_utf8().ok();
        Self(pairs.filter_map(|(name, value)| Some((decode(name)?, decode(value)?))).collect())
    }

    /// The value of a parameter that is there once, as OAuth demands.
    pub(super) fn once(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(known, _)| known == name);
        let (_, value) = values.next()?;
        values.next().is_none().then_some(value)
    }

    /// The code, or why there is none.
    pub(super) fn code(&self) -> Result<&str, CallbackError> {
        match (self.once("error"), self.once("code")) {
            (Some("access_denied"), _) => Err(CallbackError::Denied),
            (Some(reason), _) => Err(CallbackError::Failed(reason.to_owned())),
            (None, Some(code)) if !code.is_empty() => Ok(code),
            (None, _) => Err(CallbackError::Malformed),
        }
    }
}

impl fmt::Display for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Denied => f.write_str("the user declined to sign in"),
            Self::Failed(reason) => write!(f, "the platform did not sign the user in: {reason:?}"),
            Self::OtherSignIn => f.write_str("the callback does not belong to this sign-in"),
            Self::Malformed => f.write_str("the callback holds neither one code nor an error"),
        }
    }
}

impl std::error::Error for CallbackError {}

impl From<CallbackError> for Error {
    fn from(error: CallbackError) -> Self {
        Self::new(Kind::Auth, error.to_string())
    }
}
