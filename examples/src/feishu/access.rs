//! Who may call: secrets are exchanged for tokens, and every request needs one.

use feishu_api_tests::server::Received;
use serde_json::json;

use super::reply::{Outcome, Refusal};

/// What the small platform takes for valid.
pub mod credentials {
    /// Id and secret of the app.
    pub const APP: (&str, &str) = ("cli_small", "secret-of-the-app");
    /// The token of the user.
    pub const USER_TOKEN: &str = "u-small";
    /// The verification token and the encrypt key of events.
    pub const WEBHOOK: (&str, &str) = ("token-of-the-events", "key-of-the-events");
    /// Id and token of the helpdesk.
    pub const HELPDESK: (&str, &str) = ("desk", "token-of-the-desk");
}

const TENANT_TOKEN: &str = "t-small";
/// The helpdesk's credential as it travels: `base64("desk:token-of-the-desk")`.
const HELPDESK: &str = "ZGVzazp0b2tlbi1vZi10aGUtZGVzaw==";

/// The outcome of a request for the token of the tenant; none if it is another request.
pub(super) fn issue(request: &Received) -> Option<Outcome> {
    if request.path() != "/open-apis/auth/v3/tenant_access_token/internal" {
        return None;
    }
    let (id, secret) = credentials::APP;
    let expected = json!({"app_id": id, "app_secret": secret});
    Some(if request.json() == expected {
        // This reply is flat.
        Ok(json!({"code": 0, "msg": "ok", "tenant_access_token": TENANT_TOKEN, "expire": 7200}))
    } else {
        Err(Refusal::new(400, 10014, "app secret invalid"))
    })
}

/// Whether it is the user who calls, and not the app.
pub(super) fn is_of_user(request: &Received) -> bool {
    token(request) == Some(credentials::USER_TOKEN)
}

fn token(request: &Received) -> Option<&str> {
    request.header("authorization")?.strip_prefix("Bearer ")
}

/// Refuses requests without a valid token, and to helpdesks without their credential.
pub(super) fn check(request: &Received) -> Result<(), Refusal> {
    if !token(request).is_some_and(|token| [TENANT_TOKEN, credentials::USER_TOKEN].contains(&token))
    {
        return Err(Refusal::new(401, 99_991_668, "Invalid access token for authorization"));
    }
    let is_for_desks = request.path().starts_with("/open-apis/helpdesk/");
    if is_for_desks && request.header("x-lark-helpdesk-authorization") != Some(HELPDESK) {
        return Err(Refusal::new(401, 154_001, "helpdesk token invalid"));
    }
    Ok(())
}
