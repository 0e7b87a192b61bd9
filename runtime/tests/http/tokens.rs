//! Tokens over HTTP: fetched once, replaced once.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use feishu_api_runtime::{
    Client, ExpiringToken, File, Kind, Request, StoreFuture, UserAccessToken, UserTokenStore,
    UserTokens,
};

use crate::api::{APP_ID, APP_SECRET, INVALID_TOKEN, Item, OPEN, UPLOAD, client, get, serve};
use crate::server::{Answer, Seen, Server};

const OK: &str = r#"{"code": 0, "msg": "success", "data": {"id": "7"}}"#;
const INVALID: &str = r#"{"code": 99991663, "msg": "Invalid access token"}"#;

fn token(seen: &Seen) -> &str {
    seen.header("authorization").unwrap().strip_prefix("Bearer ").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn parallel_first_calls_fetch_one_token() {
    let server = serve(|_| Answer::json(OK)).await;
    let client = client(&server);
    let calls: Vec<_> =
        (0..20).map(|_| tokio::spawn(get("1").bind(&client).call::<Item>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.seen_at("/auth/v3/").len(), 1);
    assert_eq!(server.seen_at("/items/").len(), 20);
}

#[tokio::test]
async fn a_token_with_less_than_half_an_hour_left_is_renewed_while_it_is_used() {
    let server = serve(|_| Answer::json(OK)).await;
    let ahead = Arc::new(AtomicU64::new(0));
    let clock = Arc::clone(&ahead);
    let builder = Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
    let now = move || SystemTime::now() + Duration::from_secs(clock.load(Ordering::SeqCst));
    let client = builder.clock(now).build().unwrap();
    let call = || async { drop(get("1").bind(&client).call::<Item>().await.unwrap()) };
    call().await;
    ahead.store(7200 - 1810, Ordering::SeqCst);
    call().await;
    assert_eq!(server.seen_at("/auth/v3/").len(), 1);
    ahead.store(7200 - 1490, Ordering::SeqCst);
    call().await;
    while server.seen_at("/auth/v3/").len() < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // The reply is on its way; whoever calls meanwhile uses the old token.
    while server.seen_at("/items/").last().map(token) == Some("t-1") {
        call().await;
    }
    let used = server.seen_at("/items/");
    let used: Vec<&str> = used.iter().map(token).collect();
    assert_eq!((&used[..3], used.last()), (&["t-1", "t-1", "t-1"][..], Some(&"t-2")));
    assert_eq!(server.seen_at("/auth/v3/").len(), 2);
}

#[tokio::test]
async fn an_invalid_token_is_replaced_once_at_any_status() {
    for status in [200, 400, 401] {
        let server = serve(move |seen| match token(seen) {
            "t-1" => Answer::json(INVALID).status(status),
            _ => Answer::json(OK),
        })
        .await;
        let client = client(&server);
        for _ in 0..2 {
            get("1").bind(&client).call::<Item>().await.unwrap();
        }
        let used = server.seen_at("/items/");
        assert_eq!(used.iter().map(token).collect::<Vec<_>>(), ["t-1", "t-2", "t-2"]);
        assert_eq!(server.seen_at("/auth/v3/").len(), 2, "HTTP {status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parallel_calls_replace_an_invalid_token_together() {
    let server = serve(|seen| match token(seen) {
        "t-1" => Answer::json(INVALID).after(Duration::from_millis(20)),
        _ => Answer::json(OK),
    })
    .await;
    let client = client(&server);
    let calls: Vec<_> =
        (0..20).map(|_| tokio::spawn(get("1").bind(&client).call::<Item>())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.seen_at("/auth/v3/").len(), 2);
}

#[tokio::test]
async fn a_token_that_stays_invalid_is_an_error_after_two_attempts() {
    let server = serve(|_| Answer::json(INVALID)).await;
    let error = get("1").bind(&client(&server)).call::<Item>().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (Kind::InvalidToken, INVALID_TOKEN));
    assert_eq!(server.seen_at("/items/").len(), 2);
    assert_eq!(server.seen_at("/auth/v3/").len(), 2);
}

#[tokio::test]
async fn a_user_token_is_not_replaced() {
    let server = serve(|_| Answer::json(INVALID)).await;
    let user = client(&server).with_user_token(UserAccessToken::new("u-1"));
    let error = get("1").bind(&user).call::<Item>().await.unwrap_err();
    assert_eq!(error.kind(), Kind::InvalidToken);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn cancelling_the_call_that_fetches_does_not_stop_the_others() {
    let server = Server::start(|seen| match seen.header("authorization") {
        None => Answer::json(r#"{"code": 0, "tenant_access_token": "t-1", "expire": 7200}"#)
            .after(Duration::from_millis(100)),
        Some(_) => Answer::json(OK),
    })
    .await;
    let client = client(&server);
    let first = tokio::spawn(get("1").bind(&client).call::<Item>());
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    first.abort();
    get("2").bind(&client).call::<Item>().await.unwrap();
    assert_eq!(server.seen_at("/auth/v3/").len(), 1);
    assert_eq!(server.seen_at("/items/").len(), 1);
}

#[tokio::test]
async fn a_refused_token_request_is_the_error_of_the_call() {
    for (status, body, kind) in [
        (200, r#"{"code": 10014, "msg": "app secret invalid"}"#, Kind::Auth),
        (400, r#"{"code": 10003, "msg": "invalid param"}"#, Kind::Auth),
        (200, r#"{"code": 99991400, "msg": "slow down"}"#, Kind::RateLimit),
        (503, "<html>away</html>", Kind::Server),
        (200, "<html>login</html>", Kind::TokenRequest),
        (200, r#"{"code": 0}"#, Kind::TokenRequest),
    ] {
        let server = Server::start(move |_| Answer::json(body).status(status)).await;
        let error = get("1").bind(&client(&server)).call::<Item>().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.endpoint().unwrap().id, "open/x/v1/item/get");
        assert!(error.message().contains("tenant_access_token"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn handles_share_tokens_and_other_clients_do_not() {
    let server = serve(|_| Answer::json(OK)).await;
    let client = client(&server);
    get("1").bind(&client.clone()).call::<Item>().await.unwrap();
    get("1").bind(&client.with_user_key("7")).call::<Item>().await.unwrap();
    assert_eq!(server.seen_at("/auth/v3/").len(), 1);
    let other = Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
    get("1").bind(&other.build().unwrap()).call::<Item>().await.unwrap();
    assert_eq!(server.seen_at("/auth/v3/").len(), 2);
}

/// What the one user of a test is signed in with.
#[derive(Default)]
struct Session(Mutex<Option<UserTokens>>);

impl UserTokenStore for Session {
    fn load<'a>(&'a self, _: &'a str) -> StoreFuture<'a, Option<UserTokens>> {
        Box::pin(async { Ok(self.0.lock().unwrap().clone()) })
    }

    fn save<'a>(&'a self, _: &'a str, tokens: &'a UserTokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            *self.0.lock().unwrap() = Some(tokens.clone());
            Ok(())
        })
    }
}

#[tokio::test]
async fn new_tokens_are_saved_whatever_is_known_of_their_lives() {
    for (reply, saved) in [
        (
            r#"{"code": 0, "access_token": "u-1", "expires_in": 7200, "refresh_token": "r-1"}"#,
            "r-1",
        ),
        (r#"{"code": 0, "access_token": "u-1", "refresh_token": "r-1"}"#, "r-1"),
        (
            r#"{"access_token": "u-1", "refresh_token": "r-1", "refresh_token_expires_in": null}"#,
            "r-1",
        ),
        // By OAuth, the old one stays valid then.
        (r#"{"access_token": "u-1", "expires_in": "7200"}"#, "r-0"),
    ] {
        let server = Server::start(move |seen| {
            Answer::json(if seen.target.contains("/oauth/token") { reply } else { OK })
        });
        let server = server.await;
        let session = Arc::new(Session::default());
        let access = ExpiringToken::new("u-0", SystemTime::UNIX_EPOCH);
        let refresh = Some(ExpiringToken::new("r-0", None));
        *session.0.lock().unwrap() = Some(UserTokens { access, refresh });
        let builder = Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
        let user = builder.user_tokens(Arc::clone(&session)).build().unwrap().as_stored_user("u");
        for _ in 0..2 {
            get("1").bind(&user).call::<Item>().await.unwrap();
        }
        assert_eq!(server.seen_at("/items/").iter().map(token).collect::<Vec<_>>(), ["u-1", "u-1"]);
        assert_eq!(server.seen_at("/oauth/token").len(), 1, "{reply}");
        let held = session.0.lock().unwrap().clone().unwrap();
        assert_eq!(held.refresh.unwrap().expose(), saved, "{reply}");
    }
}

#[tokio::test]
async fn a_token_of_unknown_life_is_used_until_it_is_refused() {
    let server = Server::start(|seen| {
        let token = r#"{"code": 0, "tenant_access_token": "t-1"}"#;
        Answer::json(if seen.target.contains("/auth/v3/") { token } else { OK })
    });
    let server = server.await;
    let client = client(&server);
    for _ in 0..3 {
        get("1").bind(&client).call::<Item>().await.unwrap();
    }
    assert_eq!(server.seen_at("/auth/v3/").len(), 1);
}

#[tokio::test]
async fn a_failed_request_for_a_token_does_not_look_like_one_of_the_call() {
    for (status, reply) in [
        (404, "404 page not found"),
        (404, r#"{"code": 404, "msg": "no such path"}"#),
        (403, "<html>gateway</html>"),
        (409, "{}"),
        (200, "<html>welcome</html>"),
        (200, r#"{"code": 0}"#),
    ] {
        let server = Server::start(move |_| Answer::json(reply).status(status)).await;
        let error = get("1").bind(&client(&server)).call::<Item>().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (Kind::TokenRequest, Some(status)), "{error}");
        let says = "tenant_access_token was not issued: ";
        assert!(error.message().contains(says) && !error.message().ends_with(": "), "{error}");
        assert_eq!(server.seen_at("/items/").len(), 0);
    }
}

#[tokio::test]
async fn what_can_be_sent_once_is_sent_with_a_token_that_lasts() {
    let server = serve(|_| Answer::json(OK)).await;
    let ahead = Arc::new(AtomicU64::new(0));
    let clock = Arc::clone(&ahead);
    let builder = Client::app::<Client>(&OPEN, APP_ID, APP_SECRET).base_url(&server.url);
    let now = move || SystemTime::now() + Duration::from_secs(clock.load(Ordering::SeqCst));
    let client = builder.clock(now).build().unwrap();
    get("1").bind(&client).call::<Item>().await.unwrap();
    ahead.store(7200 - 5, Ordering::SeqCst);
    let file = File::reader("a.txt", 3, &b"abc"[..]);
    let upload = Request::new(&UPLOAD).file("file", file).bind(&client);
    upload.call::<Item>().await.unwrap();
    assert_eq!(token(&server.seen_at("/files")[0]), "t-2");
}
