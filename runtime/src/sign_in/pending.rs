//! A sign-in between the redirect to the platform and the return from it.

use std::fmt;
use std::sync::Arc;

use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::AuthorizationCode;
use super::callback::{Callback, CallbackError};
use crate::error::Error;
use crate::kind::Kind;
use crate::secret::{Secret, is_secret, secret};

/// A sign-in that has begun: what its callback is checked with. `Debug` does not show it.
///
/// It belongs to one browser: a callback that another one brings is refused
/// ([`CallbackError::OtherSignIn`]).
pub struct SignIn {
    state: Secret,
    verifier: Secret,
    redirect_uri: String,
}

impl SignIn {
    pub(super) fn new(state: Secret, verifier: Secret, redirect_uri: String) -> Self {
        Self { state, verifier, redirect_uri }
    }

    /// A text for the browser's session, which nobody but the program may read: one on the server, or an
    /// encrypted cookie.
    pub fn to_session(&self) -> String {
        let Self { state, verifier, redirect_uri } = self;
        let (state, verifier) = (state.expose_secret(), verifier.expose_secret());
        json!({ "state": state, "verifier": verifier, "redirect_uri": redirect_uri }).to_string()
    }

    /// The sign-in that was put into the session.
    ///
    /// # Errors
    ///
    /// [`Kind::Decode`] if the text is none that [`to_session`](Self::to_session) has made.
    pub fn from_session(text: &str) -> Result<Self, Error> {
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        let get = |key| value.get(key)?.as_str().filter(|text| !text.is_empty());
        match (get("state"), get("verifier"), get("redirect_uri")) {
            (Some(state), Some(verifier), Some(redirect_uri)) => {
                Ok(Self::new(secret(state), secret(verifier), redirect_uri.to_owned()))
            }
            _ => Err(Error::new(Kind::Decode, "the session holds no sign-in")),
        }
    }

    /// The code of a callback: of its whole URL, or of the query alone.
    ///
    /// # Errors
    ///
    /// What [`CallbackError`] says; nothing but
    /// [`OtherSignIn`](CallbackError::OtherSignIn) is said before the state is known to be right.
    pub fn code(&self, callback: &str) -> Result<AuthorizationCode, CallbackError> {
        let callback = Callback::read(callback);
        let state = callback.once("state").ok_or(CallbackError::OtherSignIn)?;
        if !is_secret(state, &self.state) {
            return Err(CallbackError::OtherSignIn);
        }
        Ok(AuthorizationCode {
            code: secret(callback.code()?),
            verifier: Some(Arc::clone(&self.verifier)),
            redirect_uri: Some(self.redirect_uri.clone()),
        })
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn").field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sign_in() -> SignIn {
        SignIn::new(secret("s-1"), secret("v-1"), "https://a.example/callback".to_owned())
    }

    #[test]
    fn a_callback_is_read_however_it_is_given() {
        for callback in [
            "code=c-1&state=s-1",
            "?state=s-1&code=c-1",
            "/callback?code=c%2D1&state=s-1",
            "https://a.example/callback?from=a+b&code=c-1&state=s-1#/login",
        ] {
            let code = sign_in().code(callback).unwrap();
            assert_eq!(code.code.expose_secret(), "c-1", "{callback}");
            assert_eq!(code.verifier.unwrap().expose_secret(), "v-1");
            assert_eq!(code.redirect_uri.as_deref(), Some("https://a.example/callback"));
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        let error = |callback| sign_in().code(callback).unwrap_err();
        assert_eq!(error("error=access_denied&state=s-1"), CallbackError::Denied);
        let other = CallbackError::Failed("server_error".to_owned());
        assert_eq!(error("error=server_error&state=s-1"), other);
        for callback in [
            "",
            "code=c-1",
            "code=c-1&state=",
            "code=c-1&state=s-2",
            "code=c-1&state=s-1&state=s-2",
            "error=access_denied&state=s",
            "code=c-1#state=s-1",
        ] {
            assert_eq!(error(callback), CallbackError::OtherSignIn, "{callback}");
        }
        for callback in
            ["state=s-1", "state=s-1&code=", "state=s-1&code=1&code=2", "state=s-1&code=%ff"]
        {
            assert_eq!(error(callback), CallbackError::Malformed, "{callback}");
        }
    }

    #[test]
    fn a_session_holds_it_and_nothing_else_does() {
        let kept = SignIn::from_session(&sign_in().to_session()).unwrap();
        assert!(kept.code("code=c-1&state=s-1").is_ok());
        for text in ["", "{}", "[]", r#"{"state":"","verifier":"v","redirect_uri":"r"}"#] {
            assert_eq!(SignIn::from_session(text).unwrap_err().kind(), Kind::Decode, "{text}");
        }
        let shown = format!("{kept:?} {:?}", kept.code("code=c-1&state=s-1"));
        assert!(!["s-1", "v-1", "c-1"].iter().any(|secret| shown.contains(secret)), "{shown}");
    }
}
