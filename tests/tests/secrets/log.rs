//! What is logged, at all levels, by this crate and by those it builds on.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use feishu_api::runtime::Retries;
use feishu_api_tests::clock::Hand;
use feishu_api_tests::log::Log;
use feishu_api_tests::server::{Server, TENANT_TOKEN};
use feishu_api_tests::{client, platform};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::subscriptions;
use crate::tokens::{Away, refusals};
use crate::{
    assert_hides_secrets, compound_field, echo, failures, json, server, shown, task, ticket,
};

#[tokio::test]
async fn logs_hold_no_secret() {
    let log = Log::default();
    // For all tests of this process: what the others log holds no secret either.
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(log.clone())
        .init();

    let answers =
        Server::start(|request| platform::answer(feishu_api_exchanges::documented(), request));
    let documented = answers.await.unwrap();
    let app = client::app(&documented).unwrap();
    app.send(task()).await.unwrap();
    app.task().v2().task().patch("guid").summary("Review").await.unwrap();
    client::agent(&documented).unwrap().send(ticket()).await.unwrap();
    client::project(&documented).unwrap().send(compound_field()).await.unwrap();

    // A token is refused, and then the new one too.
    let refusing =
        server(|echo| json(format!(r#"{{"code": 99991663, "err_code": 7, "msg": "{echo}"}}"#)));
    failures(&refusing.await).await;
    let broken = server(|echo| json(format!(r#"{{"code": 0, "data": ["{echo}"]}}"#)));
    failures(&broken.await).await;
    // A call is repeated.
    let limiting = server(|echo| json(format!(r#"{{"code": 99991400, "msg": "{echo}"}}"#))).await;
    let retries = Retries::default().first_wait(Duration::from_millis(1));
    let eager = client::app_builder(&limiting).retries(retries).build().unwrap();
    let error = eager.send(task()).await.unwrap_err();
    assert_eq!(error.attempts().len(), 3);
    assert_hides_secrets(&shown(&error));
    // A token cannot be renewed.
    let issued = AtomicBool::new(false);
    let refused = Server::start_bare(move |request| {
        if request.asks_for_token() && issued.swap(true, Ordering::Relaxed) {
            return json(format!(r#"{{"code": 10014, "msg": "{}"}}"#, echo(request)));
        }
        json(format!(r#"{{"code": 0, "tenant_access_token": "{TENANT_TOKEN}", "expire": 60}}"#))
    });
    let refused = refused.await.unwrap();
    let hand = Hand::new();
    let aging = client::app_builder(&refused).clock(hand.clock()).build().unwrap();
    aging.send(task()).await.unwrap();
    hand.move_on(30);
    aging.send(task()).await.unwrap();
    while !log.text().contains("could not be renewed") {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // Tickets and tokens of users are refused, and the cache is unavailable.
    for error in refusals(|builder| builder.token_cache(Away)).await {
        assert_hides_secrets(&shown(&error));
    }

    // Webhooks are forged, and long connections refused and cut.
    subscriptions::forged_webhooks_are_refused().await;
    subscriptions::long_connections_fail().await;

    let text = log.text();
    for expected in [
        "a webhook is refused",
        "a long connection is made",
        "no events arrive",
        "open/task/v2/task/patch",
        "project/work_item/field_value/update_compound_field",
        "status=200",
        "code=99991663",
        "log_id=\"20261120000000000000000000000001\"",
        "could not be renewed",
        "the call is repeated",
        "the token cache is unavailable",
        "attempt=3",
        "duration_ms=",
        // The crates below are heard too.
        "hyper_util::client",
    ] {
        assert!(text.contains(expected), "{expected} is not logged");
    }
    assert_hides_secrets(&text);
}
