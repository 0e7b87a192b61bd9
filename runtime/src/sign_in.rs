//! Sign-in of users by OAuth 2.0: they are sent to a page of the platform, and come back with a code,
//! for which tokens are issued.
//!
//! State and PKCE are made here and checked here: a code can be exchanged only after its callback was
//! held against the sign-in that it belongs to.

pub(crate) mod callback;
pub(crate) mod exchange;
pub(crate) mod page;
pub(crate) mod pending;
mod pkce;

use std::fmt;

use crate::client::Client;
use crate::secret::{Secret, secret};
use exchange::Exchange;
use page::AuthorizationPage;

/// Signs users in: [`Client::oauth`].
///
/// A web application keeps the [`SignIn`](crate::SignIn) in the browser's session between the two
/// requests:
///
/// ```
/// use feishu_api_runtime::{Client, SignIn};
///
/// # type Failure = Box<dyn std::error::Error>;
/// const REDIRECT: &str = "https://example.com/callback"; // as in the app's security settings
///
/// /// Where to send the browser, and what to keep in its session.
/// fn begin(client: &Client) -> Result<(String, String), Failure> {
///     let page = client.oauth().authorize(REDIRECT).scopes(["offline_access", "im:message"]);
///     let (url, sign_in) = page.begin()?;
///     Ok((url, sign_in.to_session()))
/// }
///
/// /// The browser is back: who signed in.
/// async fn callback(client: &Client, session: &str, query: &str) -> Result<String, Failure> {
///     let code = SignIn::from_session(session)?.code(query)?;
///     let signed_in = client.oauth().exchange(code).await?; // saved, renewed from then on
///     let _user = client.as_stored_user(&signed_in.user);
///     Ok(signed_in.user)
/// }
/// ```
#[derive(Debug, Clone)]
pub struct OAuth {
    client: Client,
}

/// With what a user came back to the app: works once, for five minutes. `Debug` does not show it.
pub struct AuthorizationCode {
    code: Secret,
    /// What the platform asks for beside the code: what the page was opened with.
    verifier: Option<Secret>,
    redirect_uri: Option<String>,
}

impl Client {
    /// Signs users in; it does not matter who this client calls for.
    pub fn oauth(&self) -> OAuth {
        OAuth { client: self.clone() }
    }
}

impl OAuth {
    /// The page on which a user authorizes the app, and from which the browser returns to this
    /// address. It must be among the redirect URLs in the app's security settings.
    pub fn authorize(&self, redirect_uri: impl Into<String>) -> AuthorizationPage {
        AuthorizationPage::new(self.client.clone(), redirect_uri.into())
    }

    /// Exchanges a code for tokens, which go into the program's store
    /// ([`user_tokens`](crate::ClientBuilder::user_tokens)) and are renewed from then on.
    pub fn exchange(&self, code: AuthorizationCode) -> Exchange {
        Exchange::new(self.client.clone(), code)
    }
}

impl AuthorizationCode {
    /// A code that came another way than by a redirect, such as from `tt.requestAccess` on a page
    /// within the platform's own apps. Nothing says for which browser it was issued: where there was a
    /// redirect, [`SignIn::code`](crate::SignIn::code) checks that.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: secret(code), verifier: None, redirect_uri: None }
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode")
            .field("has_verifier", &self.verifier.is_some())
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
