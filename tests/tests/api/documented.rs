//! Every documented exchange over real HTTP: the typed request writes the documented request, the
//! documented reply reads into its type with nothing left over, and every documented error is
//! recognised by name.

use feishu_api::Code;
use feishu_api::runtime::endpoint::{BodyFormat, Endpoint, Param, Place, ReplyFormat, TokenKind};
use feishu_api::runtime::{Empty, Request};
use feishu_api_exchanges::{Exchange, Reply};
use feishu_api_tests::client::{HELPDESK_CREDENTIAL, USER_KEY, USER_TOKEN};
use feishu_api_tests::exchange::{
    client, is_read_with_nothing_left_over, is_sent_as_documented, send, server,
};
use feishu_api_tests::expected::text;
use feishu_api_tests::server::{APP_TOKEN, Answer, PLUGIN_TOKEN, Received, TENANT_TOKEN};
use feishu_api_tests::{delivery, wire};
use serde_json::{Value, json};

#[test]
fn events_are_read_and_answered_as_documented() {
    feishu_api_exchanges::deliveries().for_each(delivery::is_read_and_answered_as_documented);
}

#[tokio::test]
async fn requests_are_sent_as_documented() {
    let mut count = 0;
    for example in feishu_api_exchanges::documented() {
        let received = is_sent_as_documented(example).await;
        wire::keep(example.endpoint.id, example.name, &received).unwrap();
        match example.endpoint.body {
            BodyFormat::Json => check_json(example, &received),
            BodyFormat::Multipart => check_form(example, &received),
            BodyFormat::Value | BodyFormat::Urlencoded | BodyFormat::File => {}
        }
        check_headers(example, &received);
        count += 1;
    }
    assert!(count >= 5, "at least one example for each endpoint, found {count}");
}

fn check_json(example: &Exchange, received: &Received) {
    check_key_order(example.endpoint, received);
    let is_documented = |param: &Param| param.field.name.eq_ignore_ascii_case("content-type");
    if !example.endpoint.params.iter().any(is_documented) {
        let content_type = (!received.body.is_empty()).then_some("application/json; charset=utf-8");
        assert_eq!(received.header("content-type"), content_type, "{}", example.endpoint.id);
    }
}

/// Each field of the example is a part of the form, and there are no others.
fn check_form(example: &Exchange, received: &Received) {
    let id = example.endpoint.id;
    let sent: Value = serde_json::from_str(example.sent).unwrap();
    let content_type = received.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let text_of_body = received.text();
    let parts: Vec<&str> = text_of_body.split(&format!("--{boundary}")).collect();
    // Files of one field are parts of their own; other lists are one part, as JSON.
    let has_files =
        |name: &str| parts.iter().any(|part| part.contains(&format!("name=\"{name}\"; filename=")));
    let fields = sent["body"].as_object().unwrap().iter();
    let fields: Vec<(&String, &Value)> = fields
        .flat_map(|(name, value)| match value {
            Value::Array(files) if has_files(name) => files.iter().map(|one| (name, one)).collect(),
            value => vec![(name, value)],
        })
        .collect();
    assert_eq!(parts.len(), fields.len() + 2, "{id}: {text_of_body}");
    for (part, (name, value)) in parts[1..].iter().zip(fields) {
        assert!(part.contains(&format!("form-data; name=\"{name}\"")), "{id}: {part}");
        assert!(part.ends_with(&format!("\r\n\r\n{}\r\n", text(value))), "{id}: {part}");
    }
}

/// The keys of the body stand in the order in which the schema declares them.
fn check_key_order(endpoint: &Endpoint, received: &Received) {
    let Value::Object(body) = received.json() else { return };
    let elsewhere = [Place::Path, Place::Query, Place::Header];
    let params = endpoint.params.iter().filter(|param| !elsewhere.contains(&param.place));
    let params: Vec<_> = params.collect();
    let position = |key: &String| params.iter().position(|param| param.field.name == key).unwrap();
    let positions: Vec<usize> = body.keys().map(position).collect();
    assert!(positions.is_sorted(), "{}: {:?}", endpoint.id, body.keys());
}

fn check_headers(example: &Exchange, received: &Received) {
    let id = example.endpoint.id;
    if example.endpoint.tokens.is_empty() {
        assert_eq!(received.header("authorization"), None, "{id}");
        return;
    }
    if example.endpoint.tokens.contains(&TokenKind::Plugin) {
        assert_eq!(received.header("x-plugin-token"), Some(PLUGIN_TOKEN), "{id}");
        assert_eq!(received.header("x-user-key"), Some(USER_KEY), "{id}");
        assert_eq!(received.header("authorization"), None, "{id}");
        return;
    }
    let token = match example.endpoint.tokens {
        [TokenKind::User, ..] => USER_TOKEN,
        [TokenKind::App, ..] => APP_TOKEN,
        _ => TENANT_TOKEN,
    };
    assert_eq!(received.header("authorization"), Some(format!("Bearer {token}").as_str()), "{id}");
    let credential = example.endpoint.credential.map(|credential| credential.header);
    let expected = credential.map(|_| HELPDESK_CREDENTIAL);
    let header = received.header("x-lark-helpdesk-authorization");
    assert_eq!(header, expected, "{id}");
}

#[tokio::test]
async fn documented_replies_read_with_nothing_left_over() {
    for example in feishu_api_exchanges::documented() {
        is_read_with_nothing_left_over(example).await;
        if example.endpoint.reply == ReplyFormat::File {
            check_file(example).await;
        }
    }
}

/// No example says what a file holds; whatever it holds arrives whole.
async fn check_file(example: &Exchange) {
    const PICTURE: &str = "\u{89}PNG\r\n\0 and so on";
    let (_, outcome) = send(example, Answer::text(200, "image/png", PICTURE)).await;
    let Reply::File(bytes) = outcome.unwrap() else { panic!("{}: a file", example.endpoint.id) };
    assert_eq!(bytes, PICTURE.as_bytes(), "{}", example.endpoint.id);
}

#[tokio::test]
async fn documented_errors_are_recognised_at_their_status_and_at_200() {
    let mut seen = 0;
    for endpoint in feishu_api::endpoints() {
        let example = feishu_api_exchanges::documented().find(|one| one.endpoint.id == endpoint.id);
        for case in endpoint.errors.iter() {
            for status in [case.status.unwrap_or(200), 200] {
                let answer = error_reply(endpoint, case.code, case.message).status(status);
                let error = match example {
                    Some(example) => send(example, answer).await.1.err().unwrap(),
                    None => send_nothing(endpoint, answer).await,
                };
                let id = endpoint.id;
                assert_eq!(error.code(), case.code, "{id}: {}", case.name);
                assert_eq!(error.case().unwrap().name, case.name, "{id}");
                assert_eq!(error.kind(), case.kind, "{id}: {}", case.name);
                assert_eq!(error.status(), Some(status), "{id}");
                assert_eq!(error.log_id(), Some("log-1"), "{id}");
                let shown = error.to_string();
                for part in [&case.code.to_string(), "log-1", &status.to_string()] {
                    assert!(shown.contains(part), "{id}: {part:?} in {shown:?}");
                }
                assert!(case.advice.is_none_or(|advice| shown.contains(advice)), "{shown}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 40, "five endpoints with four codes, each at two statuses: {seen}");
}

/// What comes of a request to an endpoint of which no example is documented.
async fn send_nothing(endpoint: &'static Endpoint, answer: Answer) -> feishu_api::Error {
    let server = server(endpoint, answer).await;
    let client = client(&server, endpoint).await;
    Request::new(endpoint).unchecked().bind(&client).call::<Empty>().await.unwrap_err()
}

/// An error in the platform's envelope, with the message that tells it from others.
fn error_reply(endpoint: &Endpoint, code: Code, message: Option<&str>) -> Answer {
    let message = message.unwrap_or("said by the server");
    let envelope = endpoint.envelope;
    let mut reply = json!({ envelope.code: code.number(), envelope.message: message });
    if let Some(detail) = envelope.detail {
        reply[envelope.message] = "outer message".into();
        reply[detail] = json!({"code": 1, "msg": message, "log_id": "log-1"});
    }
    Answer::json(&reply).header("x-tt-logid", "log-1")
}
