//! Trouble with events: webhooks that are forged, long connections that fail.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use feishu_api::runtime::http::Request;
use feishu_api::{Client, ConnectionState, EventHandlers, Webhook};
use feishu_api_tests::client;
use feishu_api_tests::long_connection::{LongConnections, Refusal};
use feishu_api_tests::server::{Answer, Server};
use feishu_api_tests::webhook::signed;
use serde_json::json;

use crate::{assert_hides_secrets, debug, shown};

pub(crate) const VERIFICATION_TOKEN: &str = "verify-Zk29xQ7b";
pub(crate) const ENCRYPT_KEY: &str = "aes-Pq81mWx4";

/// How many events were handled.
type Handled = Arc<Mutex<usize>>;

fn handlers(handled: &Handled) -> EventHandlers<Handled> {
    EventHandlers::new(Arc::clone(handled)).on_other(|_, context| async move {
        *context.client.lock().unwrap() += 1;
        Ok(())
    })
}

/// A thousand requests that are cut off, stale, signed by a stranger or changed: none is accepted.
pub(crate) async fn forged_webhooks_are_refused() {
    let handled = Handled::default();
    let webhook = Webhook::new(handlers(&handled), VERIFICATION_TOKEN).encrypt_key(ENCRYPT_KEY);
    assert_hides_secrets(&debug(&webhook));
    let answer = async |(headers, body): (Vec<(&'static str, String)>, String)| {
        let request = headers
            .into_iter()
            .fold(Request::post("/"), |request, (name, value)| request.header(name, value));
        webhook.handle(request.body(Bytes::from(body)).unwrap()).await.status()
    };
    let (now, day) = (SystemTime::now(), Duration::from_secs(24 * 3600));
    for index in 0..1_000 {
        let header = json!({
            "event_id": index.to_string(), "event_type": "any", "token": VERIFICATION_TOKEN,
        });
        let event = json!({"schema": "2.0", "header": header, "event": {}});
        let (headers, body) = signed(ENCRYPT_KEY, &event, now);
        let forged = match index % 4 {
            0 => (headers, body.chars().take(index % body.len()).collect()),
            1 => signed(ENCRYPT_KEY, &event, now - day),
            2 => signed("key-of-a-stranger", &event, now),
            _ => {
                let changed = |(at, c)| if at == 15 + index % 80 { '!' } else { c };
                (headers, body.chars().enumerate().map(changed).collect())
            }
        };
        let status = answer(forged).await;
        assert!(status.is_client_error(), "{index}: {status}");
    }
    assert_eq!(*handled.lock().unwrap(), 0);
    let good = json!({"header": {"event_type": "any", "token": VERIFICATION_TOKEN}});
    assert_eq!(answer(signed(ENCRYPT_KEY, &good, now)).await, 200);
    assert_eq!(*handled.lock().unwrap(), 1);
}

/// A long connection is refused for now, made, cut, and refused for good.
pub(crate) async fn long_connections_fail() {
    let platform = LongConnections::new("cli_test", client::APP_SECRET);
    let answering = platform.clone();
    let other = || Answer::json(&json!({}));
    let server = Server::start(move |request| answering.answer(request).unwrap_or_else(other));
    let server = server.await.unwrap();
    let app = client::app(&server).unwrap();
    let handled = Handled::default();
    platform.refuse(Some(Refusal::Busy));
    let text = Arc::new(Mutex::new(String::new()));
    let (telling, changing) = (Arc::clone(&text), platform.clone());
    let listening = app.listen(handlers(&handled)).on_state(move |state| {
        let mut text = telling.lock().unwrap();
        *text += &debug(state);
        match state {
            ConnectionState::Lost { error, .. } => {
                *text += &shown(error);
                changing.refuse(None);
            }
            ConnectionState::Connected => {
                changing.refuse(Some(Refusal::TooMany));
                changing.cut();
            }
            _ => {}
        }
    });
    *text.lock().unwrap() += &debug(&listening);
    // Lost once more, it may connect again: until it is refused for good.
    let error = tokio::time::timeout(Duration::from_secs(60), async {
        let listening = tokio::spawn(listening.into_future());
        platform.wait_for(2).await;
        listening.abort();
        platform.refuse(Some(Refusal::TooMany));
        app.listen(handlers(&handled)).await.unwrap_err()
    });
    let error = error.await.unwrap();
    let stranger = Client::builder("cli_test", "another-secret").base_url(server.url());
    let wrong = stranger.build().unwrap().listen(handlers(&handled)).await.unwrap_err();
    let text = text.lock().unwrap().clone() + &shown(&error) + &shown(&wrong);
    assert!(text.contains("too many connections") && text.contains("has to wait"), "{text}");
    assert_hides_secrets(&text);
}
