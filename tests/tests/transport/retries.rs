//! What is repeated, how often, and what is seen of it.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use feishu_api_fixture::calls::v1::CreateOrder;
use feishu_api_fixture::runtime::{Caller, Kind, Method, Retries, json};
use feishu_api_tests::server::{Answer, Received, Server};

use crate::{client, quick};

/// A server that answers the first calls with this status, and all further ones well.
async fn failing(times: usize, status: u16) -> Server {
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        if calls.fetch_add(1, Ordering::SeqCst) < times {
            Answer::text(status, "text/plain", "").header("x-tt-logid", "log-7")
        } else {
            Answer::json(&json!({"code": 0, "data": {}}))
        }
    });
    server.await.unwrap()
}

fn keys(server: &Server) -> Vec<String> {
    let key =
        |one: &Received| one.target.split_once("client_token=").map(|(_, key)| key.to_owned());
    server.received().iter().filter_map(key).collect()
}

#[tokio::test]
async fn an_idempotency_key_is_filled_in_and_is_the_same_for_all_attempts() {
    let server = failing(2, 503).await;
    let client = client(server.url()).build().unwrap();
    client.calls().v1().order().create("tea").await.unwrap();
    client.calls().v1().order().create("tea").await.unwrap();
    let keys = keys(&server);
    assert_eq!(keys.len(), 4);
    assert_eq!(keys[..3].iter().collect::<HashSet<_>>().len(), 1, "{keys:?}");
    assert_ne!(keys[2], keys[3], "another call has another key");
    assert_eq!(keys[0].len(), 36);
}

#[tokio::test]
async fn the_callers_own_key_is_kept() {
    let server = failing(1, 503).await;
    let client = client(server.url()).build().unwrap();
    client.calls().v1().order().create("tea").client_token("mine").await.unwrap();
    assert_eq!(keys(&server), ["mine", "mine"]);
    let request = CreateOrder::new("tea");
    assert_eq!(request, request.clone(), "a request is not changed by being sent");
}

#[tokio::test]
async fn a_request_for_a_token_is_repeated_like_every_call() {
    let server = Server::start_bare(|_| Answer::text(503, "text/plain", "")).await.unwrap();
    let client = client(server.url()).build().unwrap();
    let error = client.calls().v1().ping().send().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (Kind::Server, Some(503)));
    // Its attempts are those of the call, which was never sent.
    assert_eq!(error.attempts().len(), 3);
    assert_eq!((server.token_requests(), server.received().len()), (3, 0));
}

#[tokio::test]
async fn errors_show_every_attempt() {
    let server = failing(9, 503).await;
    let client = client(server.url()).build().unwrap();
    let error = client.calls().v1().ping().list().await.unwrap_err();
    let attempts = error.attempts();
    assert_eq!(attempts.len(), 3);
    for attempt in attempts {
        assert_eq!((attempt.kind, attempt.status), (Kind::Server, Some(503)));
        assert_eq!(attempt.log_id.as_deref(), Some("log-7"));
    }
    let line = error.to_string();
    assert!(line.contains("3 attempts failed: Server, HTTP 503 | "), "{line}");
}

#[tokio::test]
async fn the_budget_bounds_the_retries_of_all_calls_together() {
    let server = failing(usize::MAX, 503).await;
    let retries = quick().budget(5);
    let client = client(server.url()).retries(retries).build().unwrap();
    for _ in 0..20 {
        client.calls().v1().ping().list().await.unwrap_err();
    }
    assert_eq!(server.received().len(), 25);
}

#[tokio::test]
async fn a_call_that_would_come_too_late_fails_at_once() {
    let answer = Answer::json(&json!({"code": 99_991_400, "msg": "slow down"}));
    let answer = answer.header("x-ogw-ratelimit-reset", "15");
    let server = Server::start(move |_| answer.clone()).await.unwrap();
    let client = client(server.url()).timeout(Duration::from_secs(10)).build().unwrap();
    let started = Instant::now();
    let error = client.calls().v1().ping().list().await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(error.kind(), Kind::RateLimit);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(15)));
    assert_eq!(error.attempts().len(), 1);
}

#[tokio::test]
async fn the_total_time_ends_a_call_and_leaves_its_attempts() {
    let server = Server::start(|_| Answer::text(503, "text/plain", "")).await.unwrap();
    let retries = Retries::default().attempts(1000).first_wait(Duration::from_millis(50));
    let client = client(server.url()).retries(retries.budget(1000));
    let client = client.timeout(Duration::from_millis(400)).build().unwrap();
    let started = Instant::now();
    let error = client.calls().v1().ping().list().await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(5));
    assert!(!error.attempts().is_empty(), "{error:?}");
}

#[tokio::test]
async fn raw_calls_are_repeated_as_others_are() {
    for (method, repeatable, expected) in
        [(Method::Get, false, 2), (Method::Post, false, 1), (Method::Post, true, 2)]
    {
        let server = failing(1, 503).await;
        let client = client(server.url()).build().unwrap();
        let call = client.core().raw(method, "/open-apis/new/v1/things");
        let call = if repeatable { call.repeatable() } else { call };
        assert_eq!(call.await.is_ok(), expected == 2);
        assert_eq!(server.received().len(), expected);
    }
}

#[tokio::test]
async fn documented_rates_are_kept_when_asked_for() {
    let server = failing(0, 200).await;
    let eager = client(server.url()).build().unwrap();
    let polite = client(server.url()).keep_rate_limits().build().unwrap();
    let hasty = client(server.url()).keep_rate_limits().timeout(Duration::from_millis(500));
    let hasty = hasty.build().unwrap();
    // 50 calls a second are documented.
    let time = async |client: &feishu_api_fixture::Client| {
        let started = Instant::now();
        for _ in 0..51 {
            client.calls().v1().ping().list().await?;
        }
        Ok::<_, feishu_api_fixture::runtime::Error>(started.elapsed())
    };
    time(&eager).await.unwrap();
    assert!(time(&polite).await.unwrap() >= Duration::from_secs(1));
    let started = Instant::now();
    if let Err(error) = time(&hasty).await {
        assert_eq!(error.kind(), Kind::RateLimit);
        assert!(error.retry_after().is_some() && error.attempts().is_empty(), "{error:?}");
        assert!(started.elapsed() < Duration::from_secs(1), "the last call is not sent");
    } else {
        assert!(started.elapsed() >= Duration::from_millis(500), "the machine is slow");
    }
}
