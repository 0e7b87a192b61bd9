//! Server-sent events over HTTP.

use feishu_api_runtime::{Error, Events, Kind, Request};

use crate::api::{Item, LISTEN, NOT_FOUND, client, serve};
use crate::server::Answer;

async fn listen(answer: Answer) -> Result<Events<Item>, Error> {
    let server = serve(move |_| answer.clone()).await;
    Request::new(&LISTEN).bind(&client(&server)).events::<Item>().await
}

fn stream(pieces: &[&[u8]]) -> Answer {
    Answer::pieces(pieces).header("content-type", "text/event-stream; charset=utf-8")
}

#[tokio::test]
async fn events_are_data_with_or_without_an_envelope() {
    let mut events = listen(stream(&[
        b": hello\n\ndata: {\"id\": \"1\"}\n\nda",
        b"ta: {\"code\": 0, \"data\":\ndata: {\"id\": \"2\"}}\n\n",
        b"data: {\"code\": 0}\n\ndata: [DONE]\n\ndata: {\"id\": \"3\"}\n\n",
    ]))
    .await
    .unwrap();
    let mut ids = Vec::new();
    while let Some(event) = events.next().await {
        ids.push(event.unwrap().id);
    }
    assert_eq!(ids, [Some("1".to_owned()), Some("2".to_owned()), None]);
}

#[tokio::test]
async fn an_event_may_be_an_error_and_is_the_last_one_then() {
    for (event, kind) in [
        ("{\"code\": 1470404, \"msg\": \"gone\"}", Kind::NotFound),
        ("nonsense", Kind::Decode),
        ("7", Kind::Decode),
    ] {
        let text = format!("data: {event}\n\ndata: {{\"id\": \"1\"}}\n\n");
        let mut events = listen(stream(&[text.as_bytes()])).await.unwrap();
        assert_eq!(events.next().await.unwrap().unwrap_err().kind(), kind, "{event}");
        assert!(events.next().await.is_none());
    }
}

#[tokio::test]
async fn an_error_in_place_of_events_is_an_error() {
    let gone = Answer::json(r#"{"code": 1470404, "msg": "gone"}"#);
    assert_eq!(listen(gone).await.unwrap_err().code(), NOT_FOUND);
    assert_eq!(listen(Answer::bytes("<html>")).await.unwrap_err().kind(), Kind::Decode);
    let odd = listen(Answer::json(r#"{"code": 0}"#)).await.unwrap_err();
    assert_eq!(odd.kind(), Kind::Decode, "{odd}");
}
