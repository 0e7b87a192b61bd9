//! A store app: from its ticket to tokens of many tenants.

use std::sync::Arc;
use std::time::Duration;

use feishu_api::runtime::{ClientBuilder, MemoryCache};
use feishu_api::{Client, Kind, UserAccessToken};
use feishu_api_tests::client::{self, APP_SECRET};
use feishu_api_tests::clock::Hand;
use feishu_api_tests::server::{Answer, Received, Server};
use serde_json::json;

use crate::identities::{asked, request, success, used};

const RESEND: &str = "/open-apis/auth/v3/app_ticket/resend";
const APP: &str = "/open-apis/auth/v3/app_access_token";
const TENANT: &str = "/open-apis/auth/v3/tenant_access_token";

/// A platform that knows one ticket, and issues tokens that say whose they are.
fn issue(ticket: &str, request: &Received) -> Answer {
    let body = request.json();
    let answer = match request.path() {
        RESEND => json!({"code": 0, "msg": "ok"}),
        APP if body["app_ticket"] == ticket => {
            json!({"code": 0, "app_access_token": format!("a-{ticket}"), "expire": 7200})
        }
        APP => json!({"code": 10012, "msg": "app_ticket invalid"}),
        TENANT if body["app_access_token"] == format!("a-{ticket}") => {
            let token = format!("t-{}", body["tenant_key"].as_str().unwrap());
            json!({"code": 0, "tenant_access_token": token, "expire": 7200})
        }
        TENANT => json!({"code": 99_991_664, "msg": "invalid app token"}),
        _ => return success(),
    };
    // Long enough for every call of a test to begin meanwhile.
    Answer::json(&answer).after(Duration::from_millis(50))
}

async fn platform(ticket: &'static str) -> Server {
    Server::start_bare(move |request| issue(ticket, request)).await.unwrap()
}

fn builder(server: &Server) -> ClientBuilder<Client> {
    client::app_builder(server).store_app()
}

#[tokio::test]
async fn a_ticket_becomes_a_token_of_the_app_and_that_tokens_of_tenants() {
    let server = platform("one").await;
    let app = builder(&server).build().unwrap();
    app.set_app_ticket("one").await;
    for tenant in ["x", "y", "x"] {
        app.as_tenant(tenant).send(request()).await.unwrap();
    }
    assert_eq!(used(&server), ["t-x", "t-y", "t-x"]);
    let sent = json!({"app_id": "cli_test", "app_secret": APP_SECRET, "app_ticket": "one"});
    assert_eq!(asked(&server, APP), [sent]);
    let sent = |tenant| json!({"app_access_token": "a-one", "tenant_key": tenant});
    assert_eq!(asked(&server, TENANT), [sent("x"), sent("y")]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_first_calls_of_twenty_identities_are_twenty_token_requests() {
    let server = platform("one").await;
    let app = builder(&server).build().unwrap();
    app.set_app_ticket("one").await;
    // Nineteen tenants, and the app itself, whose token theirs are got with.
    let calls: Vec<_> = (0..1000)
        .map(|number| {
            let (app, tenant) = (app.clone(), number % 20);
            tokio::spawn(async move {
                if tenant == 0 {
                    let raw = feishu_api::runtime::Caller::core(&app).as_app();
                    return raw.raw(feishu_api::runtime::Method::Get, "/x").await.map(drop);
                }
                app.as_tenant(tenant.to_string()).send(request()).await.map(drop)
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let everything = server.everything();
    let tokens = everything.iter().filter(|one| one.path().starts_with("/open-apis/auth/"));
    assert_eq!(tokens.count(), 20);
    assert_eq!(everything.len(), 1020);
    let used = used(&server);
    let count = |token: &str| used.iter().filter(|used| *used == token).count();
    assert_eq!((count("a-one"), count("t-1"), count("t-19")), (50, 50, 50));
}

#[tokio::test]
async fn without_a_ticket_the_platform_is_asked_to_push_one() {
    let server = platform("two").await;
    let hand = Hand::new();
    let app = builder(&server).clock(hand.clock()).build().unwrap();
    let tenant = app.as_tenant("x");
    for _ in 0..2 {
        let error = tenant.send(request()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Auth);
        assert!(error.message().contains("no app_ticket was handed in yet"), "{error}");
        assert!(error.message().contains("set_app_ticket"), "{error}");
    }
    let sent = json!({"app_id": "cli_test", "app_secret": APP_SECRET});
    assert_eq!(asked(&server, RESEND), [sent], "once a minute");
    hand.move_on(60);
    tenant.send(request()).await.unwrap_err();
    assert_eq!(asked(&server, RESEND).len(), 2);

    app.set_app_ticket("an old one").await;
    hand.move_on(60);
    let error = tenant.send(request()).await.unwrap_err();
    assert_eq!((error.kind(), error.code().number()), (Kind::Auth, 10012));
    assert!(error.message().contains("set_app_ticket"), "{error}");
    assert_eq!(asked(&server, RESEND).len(), 3);

    app.set_app_ticket("two").await;
    tenant.send(request()).await.unwrap();
    hand.move_on(12 * 3600);
    let error = tenant.send(request()).await.unwrap_err();
    assert!(error.message().contains("no app_ticket"), "tickets end: {error}");
}

#[tokio::test]
async fn a_ticket_that_one_client_was_given_serves_those_that_share_its_cache() {
    let server = platform("one").await;
    let cache = MemoryCache::default();
    let told = builder(&server).token_cache(cache.clone()).build().unwrap();
    let other = builder(&server).token_cache(cache).build().unwrap();
    told.set_app_ticket("an old one").await;
    told.set_app_ticket("one").await;
    other.as_tenant("x").send(request()).await.unwrap();
    told.as_tenant("x").send(request()).await.unwrap();
    assert_eq!((asked(&server, APP).len(), asked(&server, TENANT).len()), (1, 1));
}

#[tokio::test]
async fn a_token_of_the_app_that_is_refused_is_replaced_once() {
    let ticket = Arc::new(std::sync::Mutex::new("one"));
    let server = Server::start_bare({
        let ticket = Arc::clone(&ticket);
        move |request| issue(*ticket.lock().unwrap(), request)
    });
    let server = server.await.unwrap();
    let app = builder(&server).build().unwrap();
    app.set_app_ticket("one").await;
    app.as_tenant("x").send(request()).await.unwrap();
    *ticket.lock().unwrap() = "two";
    app.set_app_ticket("two").await;
    app.as_tenant("y").send(request()).await.unwrap();
    assert_eq!((asked(&server, APP).len(), asked(&server, TENANT).len()), (2, 3));
    *ticket.lock().unwrap() = "three";
    let error = app.as_tenant("z").send(request()).await.unwrap_err();
    assert_eq!(error.code().number(), 10012);
}

#[tokio::test]
async fn who_is_called_for_has_to_be_said_and_to_be_possible() {
    let server = platform("one").await;
    let store = builder(&server).build().unwrap();
    store.set_app_ticket("one").await;
    let own = client::app(&server).unwrap();
    for (client, says) in [(store.clone(), "as_tenant"), (own.as_tenant("x"), "store_app()")] {
        let error = client.send(request()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::InvalidRequest);
        assert!(error.message().contains(says), "{error}");
    }
    assert_eq!(server.everything(), []);
    let user = store.as_tenant("x").as_user(UserAccessToken::new("u-given"));
    user.send(request()).await.unwrap();
    assert_eq!(used(&server), ["u-given"], "what is given wins");
}
