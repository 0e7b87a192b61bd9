//! Sign-in: the page that users authorize the app on, and the tokens that their codes bring.

use feishu_api_tests::server::{Answer, Received};
use serde_json::{Value, json};

use super::access::credentials;
use super::reply::{Outcome, Refusal};

/// The code of the one user, who always agrees.
const CODE: &str = "code-small";

/// The page: it sends the browser straight back.
pub(super) fn page(request: &Received) -> Option<Answer> {
    let (path, query) = request.target.split_once('?')?;
    if path != "/open-apis/authen/v1/authorize" {
        return None;
    }
    let parameter = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(known, _)| *known == name)?;
        Some(percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned())
    };
    let Some((redirect, state)) = parameter("redirect_uri").zip(parameter("state")) else {
        return Some(Answer::text(400, "text/plain", "redirect_uri or state is missing"));
    };
    let back = format!("{redirect}?code={CODE}&state={state}");
    Some(Answer::text(302, "text/plain", "").header("location", &back))
}

/// The tokens for a code; none if it is another request.
pub(super) fn token(request: &Received) -> Option<Outcome> {
    if request.path() != "/open-apis/authen/v2/oauth/token" {
        return None;
    }
    let (id, secret) = credentials::APP;
    let sent = request.json();
    let is_right = sent["client_id"] == id && sent["client_secret"] == secret;
    Some(match sent["code"].as_str() {
        _ if !is_right => Err(Refusal::new(400, 20_002, "The client secret is invalid.")),
        Some(CODE) if sent["code_verifier"].is_string() => Ok(json!({
            "code": 0, "access_token": credentials::USER_TOKEN, "expires_in": 7200,
            "token_type": "Bearer", "scope": "auth:user.id:read",
        })),
        _ => Err(Refusal::new(400, 20_003, "The authorization code is not found.")),
    })
}

/// Who the user is.
pub(super) fn user_info() -> Value {
    json!({"open_id": "ou_mei", "name": "Mei", "tenant_key": "small"})
}
