//! Tokens: fetched once, kept, renewed in time, replaced once when the server refuses them.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use feishu_api::project::work_item::{CompoundFieldAction, FieldRef, UpdateCompoundField};
use feishu_api::task::v2::PatchTask;
use feishu_api::{Client, Helpdesk, Kind, User, UserAccessToken};
use feishu_api_tests::client::{self, APP_SECRET, PLUGIN_SECRET, USER_KEY, USER_TOKEN};
use feishu_api_tests::clock::Hand;
use feishu_api_tests::server::{Answer, PLUGIN_TOKEN, Received, Server};
use serde_json::json;

const TENANT: &str = "/open-apis/auth/v3/tenant_access_token/internal";
const PLUGIN: &str = "/open_api/authen/plugin_token";

/// A server whose tokens are `t-1`, `t-2`, … and live so many seconds.
async fn numbered(
    expire: u64,
    answer: impl Fn(&Received) -> Answer + Send + Sync + 'static,
) -> Server {
    let issued = AtomicU64::new(0);
    let server = Server::start_bare(move |request| {
        if request.path() != TENANT {
            return answer(request);
        }
        let number = issued.fetch_add(1, Ordering::Relaxed) + 1;
        let token = format!("t-{number}");
        let reply = json!({"code": 0, "msg": "ok", "tenant_access_token": token, "expire": expire});
        // Long enough for every call of a test to begin meanwhile.
        Answer::json(&reply).after(Duration::from_millis(50))
    });
    server.await.unwrap()
}

fn success(_: &Received) -> Answer {
    Answer::json(&json!({"code": 0, "msg": "success", "data": {}}))
}

/// Refuses this token and takes every other.
fn refuse(token: &'static str, status: u16, code: i64) -> impl Fn(&Received) -> Answer {
    move |request| match request.header("authorization").unwrap().strip_prefix("Bearer ") {
        Some(given) if given == token => {
            Answer::json(&json!({"code": code, "msg": "refused"})).status(status)
        }
        _ => success(request),
    }
}

fn request() -> PatchTask {
    PatchTask::new("guid").summary("Review")
}

/// The tokens with which the calls were made, in order.
fn tokens(server: &Server) -> Vec<String> {
    let header = |one: &Received| one.header("authorization").unwrap().to_owned();
    server.received().iter().map(header).collect()
}

fn user(server: &Server) -> Client<User> {
    client::app(server).unwrap().as_user(UserAccessToken::new(USER_TOKEN))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_first_calls_at_once_fetch_one_token() {
    let server = numbered(7200, success).await;
    let client = client::app(&server).unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(request()).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.token_requests(), 1);
    assert_eq!(tokens(&server), vec!["Bearer t-1"; 20]);
}

#[tokio::test]
async fn a_token_request_carries_id_and_secret_and_nothing_else() {
    let server = numbered(7200, success).await;
    client::app(&server).unwrap().send(request()).await.unwrap();
    let asked = server.everything().into_iter().find(Received::asks_for_token).unwrap();
    assert_eq!((asked.method.as_str(), asked.target.as_str()), ("POST", TENANT));
    assert_eq!(asked.json(), json!({"app_id": "cli_test", "app_secret": APP_SECRET}));
    assert_eq!(asked.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(asked.header("authorization"), None);
}

#[tokio::test]
async fn a_token_is_kept_across_calls_clones_and_whom_the_client_calls_for() {
    let server = numbered(7200, success).await;
    let client = client::app(&server).unwrap();
    client.send(request()).await.unwrap();
    client.clone().send(request()).await.unwrap();
    let user = client.as_user(UserAccessToken::new(USER_TOKEN));
    user.send(request()).await.unwrap();
    client.with_helpdesk(Helpdesk::new("1", "2")).send(request()).await.unwrap();
    assert_eq!(server.token_requests(), 1);
    let user = format!("Bearer {USER_TOKEN}");
    assert_eq!(tokens(&server), ["Bearer t-1", "Bearer t-1", &user, "Bearer t-1"]);
}

#[tokio::test]
async fn a_refused_token_is_replaced_and_the_call_repeated_once() {
    for (status, code) in [
        (200, 99_991_663),
        (400, 99_991_663),
        (401, 99_991_663),
        (400, 99_991_664),
        (400, 99_991_665),
    ] {
        let server = numbered(7200, refuse("t-1", status, code)).await;
        let client = client::app(&server).unwrap();
        client.send(request()).await.unwrap();
        assert_eq!(tokens(&server), ["Bearer t-1", "Bearer t-2"], "{code} at {status}");
        let received = server.received();
        assert_eq!(received[0].body, received[1].body);
        client.send(request()).await.unwrap();
        assert_eq!(server.token_requests(), 2, "the new token is kept");
    }
}

#[tokio::test]
async fn many_calls_with_one_refused_token_fetch_one_new_token() {
    let server = numbered(7200, |request| {
        refuse("t-1", 400, 99_991_663)(request).after(Duration::from_millis(20))
    });
    let server = server.await;
    let client = client::app(&server).unwrap();
    let calls: Vec<_> = (0..10).map(|_| tokio::spawn(client.send(request()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.token_requests(), 2);
    assert_eq!(server.received().len(), 20);
}

#[tokio::test]
async fn a_token_that_stays_refused_is_an_error_after_one_repetition() {
    let refusal = json!({"code": 99_991_663, "msg": "Invalid access token"});
    let server = numbered(7200, move |_| Answer::json(&refusal).status(400)).await;
    let error = client::app(&server).unwrap().send(request()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::InvalidToken);
    assert_eq!(error.code().number(), 99_991_663);
    assert_eq!(error.status(), Some(400));
    assert_eq!(tokens(&server), ["Bearer t-1", "Bearer t-2"]);
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test]
async fn a_users_token_is_neither_fetched_nor_replaced() {
    for (code, kind) in [
        (99_991_668, Kind::UserTokenExpired),
        (99_991_677, Kind::UserTokenExpired),
        (99_991_663, Kind::InvalidToken),
    ] {
        let server = numbered(7200, refuse(USER_TOKEN, 401, code)).await;
        let error = user(&server).send(request()).await.unwrap_err();
        assert_eq!((error.kind(), error.code().number()), (kind, code));
        assert!(!error.is_retryable());
        assert_eq!(tokens(&server), [format!("Bearer {USER_TOKEN}")], "sent once");
        assert_eq!(server.token_requests(), 0);
    }
}

#[tokio::test]
async fn a_token_is_renewed_when_little_of_its_life_remains() {
    // The platform hands out a new token while less than 30 minutes remain; up to five more pass
    // before a client asks for it, and no call waits for that.
    for (left, expected) in [(1810, 1), (1490, 2)] {
        let server = numbered(7200, success).await;
        let hand = Hand::new();
        let client = client::app_builder(&server).clock(hand.clock()).build().unwrap();
        client.send(request()).await.unwrap();
        hand.move_on(7200 - left);
        client.send(request()).await.unwrap();
        // Renewed in the background: the new token is there when a call uses it.
        let last = format!("Bearer t-{expected}");
        while {
            client.send(request()).await.unwrap();
            tokens(&server).last() != Some(&last)
        } {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        assert_eq!(tokens(&server)[..2], ["Bearer t-1", "Bearer t-1"], "{left} s remain");
        assert_eq!(server.token_requests(), expected);
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_renewed_is_used_as_long_as_it_lives() {
    let issued = AtomicU64::new(0);
    let server = Server::start_bare(move |request| match request.path() {
        TENANT if issued.fetch_add(1, Ordering::Relaxed) == 0 => {
            Answer::json(&json!({"code": 0, "tenant_access_token": "t-1", "expire": 600}))
        }
        TENANT => Answer::json(&json!({"code": 10003, "msg": "busy"})).status(500),
        _ => success(request),
    });
    let server = server.await.unwrap();
    let hand = Hand::new();
    let client = client::app_builder(&server).clock(hand.clock()).build().unwrap();
    client.send(request()).await.unwrap();
    for _ in 0..3 {
        hand.move_on(190);
        client.send(request()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(tokens(&server), vec!["Bearer t-1"; 4]);
    assert!(server.token_requests() > 1, "it was tried");
    hand.move_on(60);
    let error = client.send(request()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Server);
    assert_eq!(tokens(&server).len(), 4);
}

#[tokio::test]
async fn a_refused_secret_says_so_and_sends_nothing() {
    let refusal = json!({"code": 10014, "msg": "app secret invalid"});
    let server = Server::start_bare(move |_| Answer::json(&refusal)).await.unwrap();
    let client = client::app(&server).unwrap();
    let error = client.send(request()).await.unwrap_err();
    assert_eq!((error.kind(), error.code().number()), (Kind::Auth, 10014));
    let says = "tenant_access_token was not issued: app secret invalid";
    assert!(error.to_string().contains(says), "{error}");
    assert_eq!(error.endpoint().unwrap().id, "open/task/v2/task/patch");
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn a_plugins_token_is_fetched_once_and_travels_with_the_users_key() {
    let server = Server::start(|_| {
        Answer::json(&json!({"err_code": 0, "err_msg": "", "err": {}, "data": {}}))
    });
    let server = server.await.unwrap();
    let project = client::project(&server).unwrap();
    let request = || {
        let action = CompoundFieldAction::Delete { group_uuid: "group".into() };
        UpdateCompoundField::new("space", 1, FieldRef::Key("key".into()), action)
    };
    project.send(request()).await.unwrap();
    project.with_user_key("another").send(request()).await.unwrap();

    let received = server.received();
    for (one, user_key) in received.iter().zip([USER_KEY, "another"]) {
        assert_eq!(one.header("x-plugin-token"), Some(PLUGIN_TOKEN));
        assert_eq!(one.header("x-user-key"), Some(user_key));
        assert_eq!(one.header("authorization"), None);
    }
    assert_eq!((received.len(), server.token_requests()), (2, 1));
    let asked = server.everything().into_iter().find(Received::asks_for_token).unwrap();
    assert_eq!(asked.target, PLUGIN);
    let expected = json!({"plugin_id": "plugin_test", "plugin_secret": PLUGIN_SECRET, "type": 0});
    assert_eq!(asked.json(), expected);
    assert_eq!(asked.header("x-user-key"), None);
}
