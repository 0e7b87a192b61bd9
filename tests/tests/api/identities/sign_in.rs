//! Users who sign in: the page they are sent to, the code they come back with, the tokens it brings.

use std::collections::BTreeMap;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use feishu_api::authen::v2::errors;
use feishu_api::runtime::{AuthorizationCode, CallbackError, SignIn, reqwest::Url};
use feishu_api::{Client, Error, Kind};
use feishu_api_tests::client::{self, APP_SECRET};
use feishu_api_tests::clock::Hand;
use feishu_api_tests::server::{Answer, Received, Server};
use feishu_api_tests::sessions::{Sessions, tokens};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::identities::{asked, request, success, used};

const TOKEN: &str = "/open-apis/authen/v2/oauth/token";
const USER_INFO: &str = "/open-apis/authen/v1/user_info";
const REDIRECT: &str = "https://app.example/callback?from=feishu";
const CODE: &str = "c-1-of-the-user";

/// A platform on which the code brings `u-1` and `r-1`, and that refresh token `u-2`.
async fn platform() -> Server {
    let server = Server::start_bare(|request| {
        let body = request.json();
        match (request.path(), body["grant_type"].as_str()) {
            (TOKEN, Some("authorization_code")) if body["code"] == CODE => issued("1"),
            (TOKEN, Some("refresh_token")) if body["refresh_token"] == "r-1" => issued("2"),
            (TOKEN, _) => refusal(request),
            (USER_INFO, _) => Answer::json(&json!({"code": 0, "data": {"open_id": "ou_1"}})),
            _ => success(),
        }
    });
    server.await.unwrap()
}

fn issued(number: &str) -> Answer {
    Answer::json(&json!({
        "code": 0, "token_type": "Bearer", "scope": "im:message offline_access",
        "access_token": format!("u-{number}"), "expires_in": 7200,
        "refresh_token": format!("r-{number}"), "refresh_token_expires_in": 604_800,
    }))
}

/// A refusal that quotes all it was sent.
fn refusal(request: &Received) -> Answer {
    let said = format!("The authorization code has expired: {}", request.text());
    let body = json!({"code": 20004, "error": "invalid_grant", "error_description": said});
    Answer::json(&body).status(400)
}

fn app(server: &Server, sessions: &Arc<Sessions>, hand: &Hand) -> Client {
    let builder = client::app_builder(server).user_tokens(Arc::clone(sessions));
    builder.clock(hand.clock()).build().unwrap()
}

/// The parameters of a page.
fn parameters(url: &str) -> BTreeMap<String, String> {
    Url::parse(url).unwrap().query_pairs().into_owned().collect()
}

/// A sign-in as the browser's session kept it, and the code that its callback brought.
fn code(client: &Client, code: &str) -> AuthorizationCode {
    let (url, sign_in) = client.oauth().authorize(REDIRECT).begin().unwrap();
    let sign_in = SignIn::from_session(&sign_in.to_session()).unwrap();
    let state = &parameters(&url)["state"];
    sign_in
        .code(&format!("https://app.example/callback?from=feishu&code={code}&state={state}"))
        .unwrap()
}

async fn refused(client: &Client, code: AuthorizationCode) -> Error {
    client.oauth().exchange(code).await.unwrap_err()
}

#[tokio::test]
async fn the_page_is_told_all_it_has_to_know() {
    let page = |client: &Client| {
        let page = client.oauth().authorize(REDIRECT).scopes(["offline_access", "im:message"]);
        page.always_ask().begin().unwrap().0
    };
    let feishu: Client = Client::builder("cli_test", APP_SECRET).build().unwrap();
    let url = page(&feishu);
    assert!(url.starts_with("https://accounts.feishu.cn/open-apis/authen/v1/authorize?"), "{url}");
    assert!(url.contains("scope=offline_access%20im%3Amessage"), "{url}");
    let mut all = parameters(&url);
    let [state, challenge] = ["state", "code_challenge"].map(|name| all.remove(name).unwrap());
    assert_eq!([state.len(), challenge.len()], [43, 43]);
    let expected = [
        ("client_id", "cli_test"),
        ("code_challenge_method", "S256"),
        ("prompt", "consent"),
        ("redirect_uri", REDIRECT),
        ("response_type", "code"),
        ("scope", "offline_access im:message"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(all, BTreeMap::from(expected));
    assert_ne!(parameters(&page(&feishu))["state"], state, "each sign-in has its own");

    let lark = Client::builder("cli_test", APP_SECRET).host("lark").build().unwrap();
    assert!(page(&lark).starts_with("https://accounts.larksuite.com/open-apis/"));
    let own = Client::builder("cli_test", APP_SECRET).base_url("https://gateway.example/a");
    assert!(page(&own.build().unwrap()).starts_with("https://gateway.example/a/open-apis/"));
}

#[tokio::test]
async fn who_signs_in_is_called_for_from_then_on() {
    let (server, sessions, hand) = (platform().await, Arc::<Sessions>::default(), Hand::new());
    let client = app(&server, &sessions, &hand);
    let (url, sign_in) = client.oauth().authorize(REDIRECT).begin().unwrap();
    let page = parameters(&url);
    let code = sign_in.code(&format!("?code={CODE}&state={}", page["state"])).unwrap();
    let signed_in = client.oauth().exchange(code).await.unwrap();
    assert_eq!(signed_in.user, "ou_1");
    assert_eq!(signed_in.scopes, ["im:message", "offline_access"]);
    assert!(!format!("{signed_in:?}").contains("u-1"));

    let mut sent = asked(&server, TOKEN).pop().unwrap();
    let verifier = sent["code_verifier"].take();
    let hash = Sha256::digest(verifier.as_str().unwrap());
    assert_eq!(URL_SAFE_NO_PAD.encode(hash), page["code_challenge"]);
    let expected = json!({
        "grant_type": "authorization_code", "client_id": "cli_test", "client_secret": APP_SECRET,
        "code": CODE, "redirect_uri": REDIRECT, "code_verifier": null,
    });
    assert_eq!(sent, expected);

    let user = client.as_stored_user(&signed_in.user);
    user.send(request()).await.unwrap();
    hand.move_on(7200);
    user.send(request()).await.unwrap();
    let held = ("u-2".to_owned(), "r-2".to_owned());
    assert_eq!((sessions.held("ou_1"), sessions.saved()), (Some(held), 2));
    let authorized: Vec<_> = server
        .received()
        .iter()
        .filter_map(|one| one.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(authorized, ["Bearer u-1", "Bearer u-1", "Bearer u-2"]);
}

#[tokio::test]
async fn a_code_from_elsewhere_is_sent_without_a_verifier() {
    let (server, sessions) = (platform().await, Arc::<Sessions>::default());
    let client = app(&server, &sessions, &Hand::new());
    let exchange = client.oauth().exchange(AuthorizationCode::new(CODE)).save_as("browser-7");
    assert_eq!(exchange.await.unwrap().user, "browser-7");
    assert!(sessions.held("browser-7").is_some());
    let sent: Vec<Value> = asked(&server, TOKEN);
    let expected = json!({
        "grant_type": "authorization_code", "client_id": "cli_test", "client_secret": APP_SECRET,
        "code": CODE,
    });
    assert_eq!(sent, [expected]);
    assert_eq!(asked(&server, USER_INFO).len(), 0, "nobody has to be asked who it is");
}

#[tokio::test]
async fn who_signs_in_again_is_called_for_with_the_new_token() {
    let (server, sessions) = (platform().await, Arc::<Sessions>::default());
    sessions.sign_in("ou_1", tokens(("u-0", 7200), ("r-0", 604_800)));
    let client = app(&server, &sessions, &Hand::new());
    let user = client.as_stored_user("ou_1");
    user.send(request()).await.unwrap();
    client.oauth().exchange(code(&client, CODE)).await.unwrap();
    user.send(request()).await.unwrap();
    assert_eq!(used(&server), ["u-0", "u-1", "u-1"]);
}

#[tokio::test]
async fn a_callback_of_another_browser_brings_no_code() {
    let client: Client = Client::builder("cli_test", APP_SECRET).build().unwrap();
    let begin = || client.oauth().authorize(REDIRECT).begin().unwrap();
    let ((url, _), (_, other)) = (begin(), begin());
    let callback = format!("?code={CODE}&state={}", parameters(&url)["state"]);
    assert_eq!(other.code(&callback).unwrap_err(), CallbackError::OtherSignIn);
}

#[tokio::test]
async fn refusals_name_the_code_and_show_no_secret() {
    let (server, sessions) = (platform().await, Arc::<Sessions>::default());
    let client = app(&server, &sessions, &Hand::new());
    let error = refused(&client, code(&client, "c-2-of-the-user")).await;
    assert_eq!((error.kind(), error.code()), (Kind::Auth, errors::CODE_EXPIRED));
    let sent = asked(&server, TOKEN).pop().unwrap();
    let shown = format!("{error} {error:?}");
    for secret in [&sent["code"], &sent["code_verifier"], &sent["client_secret"]] {
        assert!(!shown.contains(secret.as_str().unwrap()), "{shown}");
    }
    assert_eq!(sessions.saved(), 0);
}

#[tokio::test]
async fn what_cannot_be_saved_is_an_error_without_tokens() {
    let (server, sessions) = (platform().await, Arc::<Sessions>::default());
    let client = app(&server, &sessions, &Hand::new());
    sessions.fail(true);
    let error = refused(&client, code(&client, CODE)).await;
    assert_eq!(error.kind(), Kind::Io);
    assert!(!format!("{error} {error:?}").contains("u-1"), "{error}");
}

#[tokio::test]
async fn without_a_store_the_code_is_not_spent() {
    let server = platform().await;
    let client = client::app(&server).unwrap();
    let error = refused(&client, code(&client, CODE)).await;
    assert_eq!(error.kind(), Kind::InvalidRequest);
    assert_eq!(server.everything(), []);
}
