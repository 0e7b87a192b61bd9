//! Tokens for the code with which a user came back.

use std::pin::Pin;

use serde_json::Value;

use super::AuthorizationCode;
use crate::client::Client;
use crate::endpoint::{Method, TokenKind};
use crate::error::Error;
use crate::identity::UserAccessToken;
use crate::kind::Kind;
use crate::secret::secret;
use crate::token::grant;
use crate::token::key::Subject;
use crate::token::user_store::UserTokens;

/// Tells who a token belongs to; no scope is needed for the open id.
const USER_INFO: &str = "/open-apis/authen/v1/user_info";

/// The exchange of a code for tokens: [`OAuth::exchange`](crate::OAuth::exchange). It happens when this
/// is awaited.
///
/// Errors are those of a call. The code is spent also where the user could not be asked for, or the
/// tokens could not be saved: the user has to sign in again. A client without a store fails before
/// it spends the code.
#[derive(Debug)]
#[must_use = "nothing is sent until the exchange is awaited"]
pub struct Exchange {
    client: Client,
    code: AuthorizationCode,
    user: Option<String>,
}

/// A user who has signed in. `Debug` does not show the tokens.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SignedIn {
    /// The name under which the store knows the user: the `open_id`, unless
    /// [`save_as`](Exchange::save_as) has given another.
    pub user: String,
    /// The scopes that the token has: all that the user ever granted to the app.
    pub scopes: Vec<String>,
    /// The tokens, as they were saved.
    pub tokens: UserTokens,
}

impl Exchange {
    pub(super) fn new(client: Client, code: AuthorizationCode) -> Self {
        Self { client, code, user: None }
    }

    /// Saves the tokens under this name. Otherwise the platform is asked for the user's `open_id`.
    pub fn save_as(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    async fn carry_out(self) -> Result<SignedIn, Error> {
        let Self { client, code, user } = self;
        let app = &client.session().app;
        let (users, server) = (&app.issuer.users, &app.issuer.server);
        users.store()?;
        let AuthorizationCode { code, verifier, redirect_uri } = code;
        let granted = grant::by_code(&code, verifier.as_ref(), redirect_uri.as_deref(), server);
        let grant::Granted { tokens, scopes } = app.connection.driver.within(granted).await?;
        let user = match user {
            Some(user) => user,
            None => open_id(&client, &tokens).await?,
        };
        app.connection.driver.within(users.put(&user, &tokens, server)).await?;
        let wanted = app.keys.wanted(TokenKind::User, Subject::User(user.clone()));
        app.tokens.adopt(&wanted, tokens.access.clone());
        Ok(SignedIn { user, scopes, tokens })
    }
}

impl IntoFuture for Exchange {
    type Output = Result<SignedIn, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.carry_out())
    }
}

/// The `open_id` of the user whose tokens these are.
async fn open_id(client: &Client, tokens: &UserTokens) -> Result<String, Error> {
    let user = client.with_user_token(UserAccessToken(secret(tokens.access.expose())));
    let info = user.raw(Method::Get, USER_INFO).await?;
    let open_id = info.get("open_id").and_then(Value::as_str).filter(|id| !id.is_empty());
    let open_id = open_id.ok_or_else(|| {
        Error::new(Kind::Decode, "the platform does not say who has signed in: no open_id")
    })?;
    Ok(open_id.to_owned())
}
