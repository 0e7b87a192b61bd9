//! Hooks and fake transports.

use std::future::ready;
use std::sync::{Arc, Mutex};

use feishu_api_fixture::runtime::{
    AttemptEnd, AttemptStart, Error, HeaderMap, Hook, Kind, Method, Sent, Transport, http, json,
    reqwest,
};
use feishu_api_tests::server::{Answer, Server};

use crate::client;

/// Writes down what it sees.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn add(&self, note: String) {
        self.0.lock().unwrap().push(note);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Hook for Notes {
    fn before(&self, attempt: &AttemptStart<'_>, headers: &mut HeaderMap) {
        assert!(headers.is_empty());
        headers.insert("x-attempt", attempt.number.into());
        self.add(format!("{} {:?} {}", attempt.name(), attempt.method, attempt.number));
    }

    fn after(&self, attempt: &AttemptStart<'_>, end: &AttemptEnd<'_>) {
        let kind = end.error.map(Error::kind);
        self.add(format!("{} ended {:?} {kind:?}", attempt.number, end.status));
    }
}

#[tokio::test]
async fn hooks_see_each_attempt_and_add_headers() {
    let server = Server::start(|request| match request.header("x-attempt") {
        Some("1") => Answer::text(429, "text/plain", ""),
        _ => Answer::json(&json!({"code": 0, "data": {}})),
    });
    let server = server.await.unwrap();
    let notes = Notes::default();
    let client = client(server.url()).hook(notes.clone()).build().unwrap();
    client.calls().v1().ping().list().await.unwrap();
    let token = "/open-apis/auth/v3/tenant_access_token/internal";
    let expected = [
        &format!("{token} Post 1"),
        "1 ended Some(200) None",
        "atlas/calls/v1/ping/list Get 1",
        "1 ended Some(429) Some(RateLimit)",
        "atlas/calls/v1/ping/list Get 2",
        "2 ended Some(200) None",
    ];
    assert_eq!(notes.take(), expected);
    let sent: Vec<_> =
        server.received().iter().map(|one| one.header("x-attempt").map(str::to_owned)).collect();
    assert_eq!(sent, [Some("1".to_owned()), Some("2".to_owned())]);
    assert_eq!(server.token_requests(), 1);

    let core = feishu_api_fixture::runtime::Caller::core(&client);
    core.raw(Method::Post, "/open-apis/new/v1/things").query("a", 1).await.unwrap();
    assert_eq!(notes.take()[0], "/open-apis/new/v1/things Post 1", "without the query");
}

/// Nobody is there for the first call.
struct Fake(Notes);

impl Transport for Fake {
    fn send(&self, request: reqwest::Request) -> Sent {
        let path = request.url().path().to_owned();
        let is_first = self.0.0.lock().unwrap().is_empty();
        self.0.add(format!("{} {path}", request.method()));
        let reply = match path.as_str() {
            "/open-apis/auth/v3/tenant_access_token/internal" => {
                json!({"code": 0, "tenant_access_token": "t-fake", "expire": 7200})
            }
            _ => json!({"code": 0, "data": {"names": ["fake"]}}),
        };
        let reply = http::Response::new(reply.to_string());
        let outcome = if is_first { Err(Error::transport("nobody")) } else { Ok(reply.into()) };
        Box::pin(ready(outcome))
    }
}

#[tokio::test]
async fn something_else_can_stand_under_the_client() {
    let notes = Notes::default();
    let client = client("https://nowhere.example").transport(Fake(notes.clone())).build().unwrap();
    let reply = client.calls().v1().ping().list().await.unwrap();
    assert_eq!(reply.names.unwrap(), ["fake"]);
    let token = "POST /open-apis/auth/v3/tenant_access_token/internal";
    assert_eq!(notes.take(), [token, token, "GET /atlas/calls/v1/pings"]);
    let error = Error::transport("nobody");
    assert_eq!((error.kind(), error.is_retryable()), (Kind::Transport, true));
}
