//! Text streamed into a card, over HTTP.

// What helps tests may fail as they do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use feishu_api::cardkit::v1::errors;
use feishu_api::im::v1::ReceiveId;
use feishu_api_kit::card::{Card, Divider, Header, Markdown};
use feishu_api_kit::streaming::{StreamingCard, StreamingError};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Received, Server};
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};

const CARD: &str = "7355372766134157313";

/// Creates cards and messages, and takes every change of a card unless `answer` has another answer.
async fn platform(answer: impl Fn(&Received) -> Option<Answer> + Send + Sync + 'static) -> Server {
    Server::start(move |request| {
        answer(request).unwrap_or_else(|| {
            let data = match request.path() {
                "/open-apis/cardkit/v1/cards" => json!({"card_id": CARD}),
                path if path.starts_with("/open-apis/im/") => json!({"message_id": "om_1"}),
                _ => json!({}),
            };
            Answer::json(&json!({"code": 0, "msg": "success", "data": data}))
        })
    })
    .await
    .unwrap()
}

fn refusal(code: i64) -> Answer {
    Answer::json(&json!({"code": code, "msg": "refused"})).status(400)
}

/// What was done with the card once it was sent: texts as texts, settings as JSON. The numbers of
/// the operations must increase.
fn operations(server: &Server) -> Vec<Value> {
    let path = format!("/open-apis/cardkit/v1/cards/{CARD}/");
    let mut last = 0;
    let mut operations = Vec::new();
    for request in server.everything().iter().filter(|one| one.path().starts_with(&path)) {
        let body = request.json();
        let sequence = body["sequence"].as_i64().unwrap();
        assert!(sequence > last, "{sequence} comes after {last}");
        last = sequence;
        operations.push(match body.get("settings") {
            Some(settings) => serde_json::from_str(settings.as_str().unwrap()).unwrap(),
            None => body["content"].clone(),
        });
    }
    operations
}

fn switched(is_on: bool) -> Value {
    json!({"config": {"streaming_mode": is_on}})
}

fn chat() -> ReceiveId {
    ReceiveId::Chat("oc_1".into())
}

#[tokio::test]
async fn a_card_is_created_sent_filled_and_settled() {
    let server = platform(|_| None).await;
    let client = client::app(&server).unwrap();
    let card = Card::new()
        .header(Header::new("Answer"))
        .with(Divider::new())
        .with(Markdown::new("…").id("answer"));
    let pieces = stream::iter(["One ", "two ", "three."]);
    let streamed = StreamingCard::new(card, "answer").send(&client, chat(), pieces).await.unwrap();
    assert_eq!((streamed.message_id.as_str(), streamed.card_id.as_str()), ("om_1", CARD));
    assert_eq!(streamed.text, "One two three.");

    let received = server.everything();
    let created = received.iter().find(|one| one.path().ends_with("/cards")).unwrap().json();
    let card: Value = serde_json::from_str(created["data"].as_str().unwrap()).unwrap();
    assert_eq!(card["config"]["streaming_mode"], true);
    let sent = received.iter().find(|one| one.path().ends_with("/messages")).unwrap().json();
    let content: Value = serde_json::from_str(sent["content"].as_str().unwrap()).unwrap();
    assert_eq!(content, json!({"type": "card", "data": {"card_id": CARD}}));
    let text = received.iter().find(|one| one.method == "PUT").unwrap();
    assert!(text.path().ends_with("/elements/answer/content"));
    // What is there at once is shown at once.
    assert_eq!(operations(&server), [json!("One two three."), switched(false)]);
}

#[tokio::test]
async fn a_source_that_is_faster_is_shown_in_larger_pieces() {
    let server = platform(|_| None).await;
    let client = client::app(&server).unwrap();
    let pieces = stream::iter(0..200).then(async |number: i32| {
        tokio::time::sleep(Duration::from_millis(2)).await;
        format!("{number} ")
    });
    let (interval, begun) = (Duration::from_millis(80), Instant::now());
    let card = StreamingCard::default().interval(interval);
    let streamed = card.reply(&client, "om_0", pieces).await.unwrap();

    let mut operations = operations(&server);
    assert_eq!(operations.pop(), Some(switched(false)));
    let texts: Vec<&str> = operations.iter().filter_map(Value::as_str).collect();
    assert!(texts.windows(2).all(|pair| pair[1].starts_with(pair[0]) && pair[1] != pair[0]));
    assert_eq!(texts.last(), Some(&streamed.text.as_str()));
    assert!(streamed.text.ends_with("198 199 "));
    // Between any two lies the interval, so there are no more than fit, however slow the machine is.
    let fit = begun.elapsed().as_millis() / interval.as_millis() + 1;
    assert!(texts.len() as u128 <= fit, "{} of at most {fit}", texts.len());
    assert!(texts.len() > 1, "the text is seen to grow");
}

#[tokio::test]
async fn the_documented_rate_is_never_exceeded() {
    let server = platform(|_| None).await;
    let client = client::app(&server).unwrap();
    let pieces = stream::iter(0..100).then(async |number: i32| {
        tokio::time::sleep(Duration::from_millis(2)).await;
        format!("{number} ")
    });
    let begun = Instant::now();
    let card = StreamingCard::default().interval(Duration::ZERO);
    card.send(&client, chat(), pieces).await.unwrap();
    let fit = begun.elapsed().as_millis() / 60 + 1;
    assert!((operations(&server).len() - 1) as u128 <= fit);
}

#[tokio::test]
async fn a_source_that_fails_leaves_its_text_and_a_settled_card() {
    let server = platform(|_| None).await;
    let client = client::app(&server).unwrap();
    let pieces = stream::iter([Ok("Half an "), Ok("answer"), Err("no more tokens"), Ok("unseen")]);
    let failed = StreamingCard::default().send(&client, chat(), pieces).await.unwrap_err();
    assert!(matches!(failed, StreamingError::Source("no more tokens")), "{failed:?}");
    assert_eq!(operations(&server), [json!("Half an answer"), switched(false)]);
}

#[tokio::test]
async fn a_refused_text_leaves_a_settled_card() {
    let server = platform(|request| (request.method == "PUT").then(|| refusal(200_860))).await;
    let client = client::app(&server).unwrap();
    let failed = StreamingCard::default().send(&client, chat(), stream::iter(["long"])).await;
    assert!(
        matches!(failed, Err(StreamingError::Call(error)) if error.code() == errors::CARD_TOO_LARGE)
    );
    assert_eq!(operations(&server), [json!("long"), switched(false)]);
}

#[tokio::test]
async fn streaming_that_the_platform_ended_goes_on() {
    let texts = AtomicUsize::new(0);
    let server = platform(move |request| {
        let is_first = request.method == "PUT" && texts.fetch_add(1, Ordering::Relaxed) == 0;
        is_first.then(|| refusal(200_850))
    })
    .await;
    let client = client::app(&server).unwrap();
    StreamingCard::default().send(&client, chat(), stream::iter(["late"])).await.unwrap();
    let expected = [json!("late"), switched(true), json!("late"), switched(false)];
    assert_eq!(operations(&server), expected);
}

#[tokio::test]
async fn a_change_whose_reply_was_lost_was_made() {
    let server = platform(|request| (request.method == "PUT").then(|| refusal(200_770))).await;
    let client = client::app(&server).unwrap();
    StreamingCard::default().send(&client, chat(), stream::iter(["once"])).await.unwrap();
    assert_eq!(operations(&server), [json!("once"), switched(false)]);
}

#[tokio::test]
async fn nothing_to_say_is_settled_too() {
    let server = platform(|_| None).await;
    let client = client::app(&server).unwrap();
    let nothing = stream::empty::<String>();
    let streamed = StreamingCard::default().send(&client, chat(), nothing).await.unwrap();
    assert_eq!(streamed.text, "");
    assert_eq!(operations(&server), [switched(false)]);
}

#[tokio::test]
async fn a_card_that_is_not_valid_is_not_sent() {
    let server = platform(|_| None).await;
    let client = client::app(&server).unwrap();
    let card = Card::new().with(Markdown::new("x".repeat(40_000)).id("text"));
    let failed = StreamingCard::new(card, "text").send(&client, chat(), stream::iter(["a"])).await;
    assert!(matches!(failed, Err(StreamingError::Card(_))));
    assert_eq!(server.everything(), []);
}
