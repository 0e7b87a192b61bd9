//! The page on which users authorize an app.

use secrecy::ExposeSecret;

use super::pending::SignIn;
use super::pkce;
use crate::client::Client;
use crate::error::Error;
use crate::random::unguessable;
use crate::request::{Part, urlencoded};

/// The host that the page stands on, beside that of the API.
const HOST: &str = "accounts";

/// From <https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code>, as the
/// parameters are.
const PATH: &str = "/open-apis/authen/v1/authorize";

/// The page on which a user authorizes the app: [`OAuth::authorize`](crate::OAuth::authorize).
#[derive(Debug, Clone)]
#[must_use = "`begin` gives the URL"]
pub struct AuthorizationPage {
    client: Client,
    redirect_uri: String,
    scopes: Vec<String>,
    asks_always: bool,
}

impl AuthorizationPage {
    pub(super) fn new(client: Client, redirect_uri: String) -> Self {
        Self { client, redirect_uri, scopes: Vec::new(), asks_always: false }
    }

    /// What the user is asked to grant beside what they have granted before: at most 50 scopes, which the
    /// app has in the developer console. Without `offline_access` the user has to sign in again when the
    /// access token ends.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Asks the user also where everything was granted before (`prompt=consent`).
    pub fn always_ask(mut self) -> Self {
        self.asks_always = true;
        self
    }

    /// The URL to send the browser to, and the sign-in that its return has to be held against.
    ///
    /// # Errors
    ///
    /// [`Kind::Io`](crate::Kind::Io) if the operating system has no random numbers.
    pub fn begin(self) -> Result<(String, SignIn), Error> {
        let (state, verifier) = (unguessable()?, unguessable()?);
        let challenge = pkce::challenge(&verifier);
        let scopes = self.scopes.join(" ");
        let app = &self.client.session().app;
        let text = |name, value: &str| Part::Text(name, value.to_owned());
        let mut query = vec![
            text("client_id", &app.id),
            text("response_type", "code"),
            text("redirect_uri", &self.redirect_uri),
            text("state", state.expose_secret()),
            text("code_challenge", &challenge),
            text("code_challenge_method", pkce::METHOD),
        ];
        if !scopes.is_empty() {
            query.push(text("scope", &scopes));
        }
        if self.asks_always {
            query.push(text("prompt", "consent"));
        }
        let target = format!("{PATH}?{}", urlencoded(&query));
        let url = app.connection.hosts.url(Some(HOST), &target);
        Ok((url.into(), SignIn::new(state, verifier, self.redirect_uri)))
    }
}
