//! What user tokens are issued for: an authorization code, or a refresh token.

use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::expiring::ExpiringToken;
use super::server::{Answer, TokenRequest, TokenServer};
use super::user_store::UserTokens;
use crate::error::Error;
use crate::kind::Kind;
use crate::secret::Secret;

const NAME: &str = "user_access_token";
const PATH: &str = "/open-apis/authen/v2/oauth/token";

/// Codes of refresh tokens that no longer work: not valid, expired, revoked, used before. From
/// <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.
const REFUSED: [i64; 4] = [20_026, 20_037, 20_064, 20_073];

/// Tokens of a user, and the scopes that they were issued with.
pub(crate) struct Granted {
    pub(crate) tokens: UserTokens,
    pub(crate) scopes: Vec<String>,
}

/// Tokens for the code with which a user came back.
pub(crate) async fn by_code(
    code: &Secret,
    verifier: Option<&Secret>,
    redirect_uri: Option<&str>,
    server: &TokenServer,
) -> Result<Granted, Error> {
    let mut body = json!({
        "grant_type": "authorization_code",
        "client_id": server.id,
        "client_secret": server.secret.expose_secret(),
        "code": code.expose_secret(),
    });
    let others = [
        ("redirect_uri", redirect_uri),
        ("code_verifier", verifier.map(|verifier| verifier.expose_secret())),
    ];
    if let Some(body) = body.as_object_mut() {
        let given = others.into_iter().filter_map(|(key, value)| Some((key, value?)));
        body.extend(given.map(|(key, value)| (key.to_owned(), Value::from(value))));
    }
    let secrets: Vec<&Secret> = [Some(code), verifier].into_iter().flatten().collect();
    let request = TokenRequest {
        name: NAME,
        path: PATH,
        body,
        secrets: &secrets,
        error_key: None,
        spends_refresh_token: false,
    };
    let read = |answer: &Answer| {
        let (access, refresh) = tokens(answer)?;
        let scopes = answer.get("scope").and_then(Value::as_str).unwrap_or_default();
        let scopes = scopes.split_whitespace().map(str::to_owned).collect();
        Some(Granted { tokens: UserTokens { access, refresh }, scopes })
    };
    server.ask(request, read).await
}

/// New tokens for a refresh token.
pub(super) async fn by_refresh_token(
    refresh: &ExpiringToken,
    server: &TokenServer,
) -> Result<UserTokens, Error> {
    let request = TokenRequest {
        name: NAME,
        path: PATH,
        body: json!({
            "grant_type": "refresh_token",
            "client_id": server.id,
            "client_secret": server.secret.expose_secret(),
            "refresh_token": refresh.expose(),
        }),
        secrets: &[&refresh.token],
        error_key: None,
        spends_refresh_token: true,
    };
    let issued = server.ask(request, |answer| {
        let (access, renewed) = tokens(answer)?;
        // By OAuth, the old one stays valid unless another one is issued.
        Some(UserTokens { access, refresh: Some(renewed.unwrap_or_else(|| refresh.clone())) })
    });
    issued.await.map_err(|error| {
        let is_gone = error.kind() == Kind::UserTokenExpired;
        if !is_gone && !REFUSED.contains(&error.code().number()) {
            return error;
        }
        error.amended(|report| {
            report.kind = Kind::UserTokenExpired;
            report.message += "; the user has to sign in again";
        })
    })
}

/// The access token of an answer, and the refresh token if there is one.
fn tokens(answer: &Answer) -> Option<(ExpiringToken, Option<ExpiringToken>)> {
    let token = |token, life| answer.token(answer.get(token), answer.get(life));
    let access = token("access_token", "expires_in")?;
    Some((access, token("refresh_token", "refresh_token_expires_in")))
}
