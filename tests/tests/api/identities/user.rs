//! Users whose tokens the program stores and the client refreshes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use feishu_api::runtime::MemoryCache;
use feishu_api::{Client, Kind, User, UserAccessToken};
use feishu_api_tests::client::{self, APP_SECRET};
use feishu_api_tests::clock::Hand;
use feishu_api_tests::server::{Answer, Server};
use feishu_api_tests::sessions::{Sessions, tokens};
use serde_json::json;

use crate::identities::{asked, request, success, used};

const REFRESH: &str = "/open-apis/authen/v2/oauth/token";

/// A platform on which each refresh token works once: `r-0` brings `u-1` and `r-1`, and so on.
async fn rotating() -> Server {
    let next = AtomicUsize::new(0);
    let server = Server::start_bare(move |request| {
        if request.path() != REFRESH {
            return success();
        }
        let number = next.load(Ordering::SeqCst);
        if request.json()["refresh_token"] != format!("r-{number}") {
            let refusal = json!({
                "code": 20073, "error": "invalid_grant", "error_description": "used before",
            });
            return Answer::json(&refusal).status(400);
        }
        let number = number + 1;
        next.store(number, Ordering::SeqCst);
        Answer::json(&json!({
            "code": 0, "access_token": format!("u-{number}"), "expires_in": 7200,
            "refresh_token": format!("r-{number}"), "refresh_token_expires_in": 604_800,
        }))
        .after(Duration::from_millis(50))
    });
    server.await.unwrap()
}

/// A store in which someone's token ends in so many seconds.
fn signed_in(seconds: u64) -> Arc<Sessions> {
    let sessions = Arc::new(Sessions::default());
    sessions.sign_in("someone", tokens(("u-0", seconds), ("r-0", 604_800)));
    sessions
}

fn user(server: &Server, sessions: &Arc<Sessions>, hand: &Hand) -> Client<User> {
    let builder = client::app_builder(server).user_tokens(Arc::clone(sessions));
    builder.clock(hand.clock()).build().unwrap().as_stored_user("someone")
}

fn pair(access: &str, refresh: &str) -> (String, String) {
    (access.to_owned(), refresh.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_calls_at_once_refresh_once() {
    let (server, sessions) = (rotating().await, signed_in(0));
    let user = user(&server, &sessions, &Hand::new());
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(user.send(request()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(used(&server).iter().filter(|used| *used == "u-1").count(), 100);
    let sent = json!({
        "grant_type": "refresh_token", "client_id": "cli_test", "client_secret": APP_SECRET,
        "refresh_token": "r-0",
    });
    assert_eq!(asked(&server, REFRESH), [sent]);
    assert_eq!((sessions.held("someone"), sessions.saved()), (Some(pair("u-1", "r-1")), 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn clients_that_share_a_cache_refresh_once() {
    let (server, sessions) = (rotating().await, signed_in(0));
    let cache = MemoryCache::default();
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let builder = client::app_builder(&server).user_tokens(Arc::clone(&sessions));
            let app = builder.token_cache(cache.clone()).build().unwrap();
            tokio::spawn(app.as_stored_user("someone").send(request()))
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((asked(&server, REFRESH).len(), sessions.saved()), (1, 1));
    assert_eq!(used(&server), vec!["u-1"; 8]);
}

#[tokio::test]
async fn a_valid_token_is_used_as_it_is_and_refreshed_before_it_ends() {
    let (server, sessions, hand) = (rotating().await, signed_in(7200), Hand::new());
    let user = user(&server, &sessions, &hand);
    user.send(request()).await.unwrap();
    assert_eq!(asked(&server, REFRESH).len(), 0);
    hand.move_on(7200 - 1490);
    user.send(request()).await.unwrap();
    while sessions.saved() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    hand.move_on(1490);
    user.send(request()).await.unwrap();
    assert_eq!(used(&server), ["u-0", "u-0", "u-1"]);
    assert_eq!(asked(&server, REFRESH).len(), 1);
}

#[tokio::test]
async fn a_token_that_is_refused_is_refreshed_and_the_call_repeated_once() {
    for code in [99_991_663, 99_991_668, 99_991_677] {
        let is_issued = AtomicBool::new(false);
        let server = Server::start_bare(move |request| match request.path() {
            REFRESH => {
                is_issued.store(true, Ordering::SeqCst);
                Answer::json(&json!({
                    "code": 0, "access_token": "u-1", "expires_in": 7200,
                    "refresh_token": "r-1", "refresh_token_expires_in": 604_800,
                }))
            }
            _ if is_issued.load(Ordering::SeqCst) => success(),
            _ => Answer::json(&json!({"code": code, "msg": "refused"})).status(401),
        });
        let (server, sessions) = (server.await.unwrap(), signed_in(7200));
        user(&server, &sessions, &Hand::new()).send(request()).await.unwrap();
        assert_eq!(used(&server), ["u-0", "u-1"], "{code}");
        assert_eq!(sessions.held("someone"), Some(pair("u-1", "r-1")));
    }
}

#[tokio::test]
async fn what_cannot_be_saved_is_not_used_and_not_lost() {
    let (server, sessions) = (rotating().await, signed_in(0));
    let user = user(&server, &sessions, &Hand::new());
    sessions.fail(true);
    for _ in 0..2 {
        let error = user.send(request()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Io);
        assert!(error.message().contains("`someone` could not be saved"), "{error}");
    }
    assert_eq!(used(&server), Vec::<String>::new());
    assert_eq!(asked(&server, REFRESH).len(), 1, "the refresh token is spent");
    sessions.fail(false);
    user.send(request()).await.unwrap();
    assert_eq!(used(&server), ["u-1"]);
    assert_eq!(asked(&server, REFRESH).len(), 1);
    assert_eq!(sessions.held("someone"), Some(pair("u-1", "r-1")));
}

#[tokio::test]
async fn who_signs_in_anew_after_a_failed_save_gets_the_new_tokens() {
    let (server, sessions) = (rotating().await, signed_in(0));
    let user = user(&server, &sessions, &Hand::new());
    sessions.fail(true);
    user.send(request()).await.unwrap_err();
    sessions.fail(false);
    sessions.sign_in("someone", tokens(("u-anew", 7200), ("r-anew", 604_800)));
    user.send(request()).await.unwrap();
    assert_eq!(used(&server), ["u-anew"]);
    assert_eq!(sessions.held("someone"), Some(pair("u-anew", "r-anew")));
}

#[tokio::test]
async fn a_refresh_token_that_is_refused_is_tried_once_and_says_what_to_do() {
    let (server, sessions) = (rotating().await, signed_in(0));
    sessions.sign_in("someone", tokens(("u-0", 0), ("r-stale", 604_800)));
    let user = user(&server, &sessions, &Hand::new());
    for _ in 0..3 {
        let error = user.send(request()).await.unwrap_err();
        assert_eq!((error.kind(), error.code().number()), (Kind::UserTokenExpired, 20073));
        assert!(error.message().contains("sign in again"), "{error}");
        assert!(!error.is_retryable());
    }
    assert_eq!(asked(&server, REFRESH).len(), 1);
    sessions.sign_in("someone", tokens(("u-0", 0), ("r-0", 604_800)));
    user.send(request()).await.unwrap();
    assert_eq!(used(&server), ["u-1"]);
}

#[tokio::test]
async fn tokens_that_have_ended_are_not_sent() {
    let (server, sessions) = (rotating().await, signed_in(0));
    let user = user(&server, &sessions, &Hand::new());
    let mut none = tokens(("u-0", 0), ("", 0));
    none.refresh = None;
    for ended in [tokens(("u-0", 0), ("r-0", 0)), none] {
        sessions.sign_in("someone", ended);
        let error = user.send(request()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::UserTokenExpired);
        assert!(error.message().contains("user `someone` has to sign in again"), "{error}");
    }
    assert_eq!(server.everything(), []);
}

#[tokio::test]
async fn what_is_missing_is_named_and_what_is_given_wins() {
    let (server, sessions) = (rotating().await, signed_in(7200));
    let app = client::app_builder(&server).user_tokens(sessions).build().unwrap();
    let unknown = app.as_stored_user("nobody").send(request()).await.unwrap_err();
    assert_eq!(unknown.kind(), Kind::Auth);
    assert!(unknown.message().contains("no tokens of user `nobody`"), "{unknown}");
    let bare = client::app(&server).unwrap();
    let storeless = bare.as_stored_user("someone").send(request()).await.unwrap_err();
    assert_eq!(storeless.kind(), Kind::InvalidRequest);
    assert!(storeless.message().contains("`user_tokens`"), "{storeless}");
    assert_eq!(server.everything(), []);
    let given = app.as_stored_user("someone").as_user(UserAccessToken::new("u-given"));
    given.send(request()).await.unwrap();
    assert_eq!(used(&server), ["u-given"]);
}
