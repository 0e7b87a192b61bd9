//! Tickets, refresh tokens, and what keeps tokens.

use std::sync::Arc;
use std::time::Duration;

use feishu_api::runtime::{ClientBuilder, ExpiringToken, MemoryCache, StoreFuture, TokenCache};
use feishu_api::{Client, Error, Kind};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Server};
use feishu_api_tests::sessions::{Sessions, tokens};

use crate::{
    APP_TICKET, OLD_TOKEN, REFRESH_TOKEN, assert_hides_secrets, debug, echo, json, shown, task,
};

/// A cache that is away, and says more than it should not.
pub(crate) struct Away;

impl Away {
    fn answer<T: Send + 'static>() -> StoreFuture<'static, T> {
        Box::pin(async { Err("connection refused".into()) })
    }
}

impl TokenCache for Away {
    fn get<'a>(&'a self, _: &'a str) -> StoreFuture<'a, Option<ExpiringToken>> {
        Self::answer()
    }
    fn put<'a>(&'a self, _: &'a str, _: &'a ExpiringToken) -> StoreFuture<'a, ()> {
        Self::answer()
    }
    fn remove<'a>(&'a self, _: &'a str, _: &'a str) -> StoreFuture<'a, ()> {
        Self::answer()
    }
    fn lease<'a>(&'a self, _: &'a str, _: &'a str, _: Duration) -> StoreFuture<'a, bool> {
        Self::answer()
    }
    fn release<'a>(&'a self, _: &'a str, _: &'a str) -> StoreFuture<'a, ()> {
        Self::answer()
    }
}

fn signed_in() -> Arc<Sessions> {
    let sessions = Arc::new(Sessions::default());
    sessions.sign_in("someone", tokens((OLD_TOKEN, 0), (REFRESH_TOKEN, 3600)));
    sessions
}

/// The errors of tickets and refresh tokens that are refused, and of tokens that cannot be saved.
pub(crate) async fn refusals(
    configure: impl Fn(ClientBuilder<Client>) -> ClientBuilder<Client>,
) -> Vec<Error> {
    let replies: [fn(&str) -> Answer; 3] = [
        |echo| json(format!(r#"{{"code": 10012, "msg": "{echo}", "error": "invalid_grant"}}"#)),
        |echo| {
            json(format!(r#"{{"code": 20037, "error": "{echo}", "error_description": "{echo}"}}"#))
                .status(400)
        },
        |echo| Answer::text(502, "text/html", format!("<html>{echo}</html>")),
    ];
    let mut errors = Vec::new();
    for reply in replies {
        let server = Server::start_bare(move |request| reply(&echo(request))).await.unwrap();
        let store = configure(client::app_builder(&server)).store_app().build().unwrap();
        store.set_app_ticket(APP_TICKET).await;
        errors.push(store.as_tenant("tenant").send(task()).await.unwrap_err());
        let users = configure(client::app_builder(&server)).user_tokens(signed_in());
        let user = users.build().unwrap().as_stored_user("someone");
        errors.push(user.send(task()).await.unwrap_err());
    }
    let server = Server::start(|request| {
        json(format!(r#"{{"code": 99991668, "msg": "{}"}}"#, echo(request)))
    });
    let server = server.await.unwrap();
    let sessions = signed_in();
    let users = configure(client::app_builder(&server)).user_tokens(Arc::clone(&sessions));
    let user = users.build().unwrap().as_stored_user("someone");
    sessions.fail(true);
    let unsaved = user.send(task()).await.unwrap_err();
    assert_eq!(unsaved.kind(), Kind::Io);
    assert!(shown(&unsaved).contains("cannot write ***"), "{unsaved}");
    sessions.fail(false);
    errors.extend([unsaved, user.send(task()).await.unwrap_err()]);
    errors
}

#[tokio::test]
async fn errors_of_tickets_and_refreshing_show_no_secret() {
    let errors = refusals(|builder| builder).await;
    let kinds: Vec<Kind> = errors.iter().map(Error::kind).collect();
    let refused = [Kind::Auth, Kind::UserTokenExpired];
    let unanswered = [Kind::Server, Kind::Server];
    let unsaved = [Kind::Io, Kind::UserTokenExpired];
    let expected = [refused, refused, unanswered, unsaved].concat();
    assert_eq!(kinds, expected);
    for error in errors {
        assert_hides_secrets(&shown(&error));
    }
}

#[tokio::test]
async fn what_keeps_tokens_does_not_show_them() {
    let memory = MemoryCache::default();
    let token = tokens((OLD_TOKEN, 60), (REFRESH_TOKEN, 60));
    memory.put("key", &token.access).await.unwrap();
    let text = debug(&memory) + &debug(&token) + &debug(&signed_in());
    assert!(text.contains("***") && text.contains("key"), "{text}");
    assert_hides_secrets(&text);
}

#[cfg(feature = "redis")]
#[tokio::test]
async fn a_cache_in_redis_hides_its_password() {
    let url = format!("redis://:{}@127.0.0.1:1/", crate::APP_TICKET);
    let redis = feishu_api::runtime::RedisCache::new(&url).unwrap();
    let text = debug(&redis);
    assert!(text.contains("prefix"), "{text}");
    assert_hides_secrets(&text);
    let token = tokens((OLD_TOKEN, 60), (REFRESH_TOKEN, 60));
    let error = redis.put("key", &token.access).await.unwrap_err();
    assert_hides_secrets(&format!("{error} {error:?}"));
}
