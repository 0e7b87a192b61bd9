//! What the chat begins with.

use serde_json::{Value, json};

use super::CHAT;

/// The time in the chat: 20 November 2026, 09:00 in UTC.
pub(super) const NOW: i64 = 1_795_165_200_000;

const MINUTE: i64 = 60_000;

/// A message without an id and a time.
pub(super) fn message(sender: &str, kind: &str, content: &Value) -> Value {
    let (id, id_type, name) = match sender {
        "app" => ("cli_small", "app_id", "Bot"),
        _ => ("ou_mei", "open_id", "Mei"),
    };
    json!({
        "msg_type": kind,
        "chat_id": CHAT,
        "deleted": false,
        "sender": {
            "id": id, "id_type": id_type, "sender_type": sender,
            "sender_i18n_names": { "en_us": name },
        },
        "body": { "content": content.to_string() },
    })
}

/// The messages of the day before.
pub(super) fn messages() -> Vec<Value> {
    let contents = [
        ("text", json!({"text": "@_user_1 here is the plan"})),
        ("file", json!({"file_key": "file_plan", "file_name": "plan.txt"})),
        ("image", json!({"image_key": "img_chart"})),
        (
            "post",
            json!({"title": "Changes", "content": [
                [{"tag": "text", "text": "See "}, {"tag": "a", "text": "the notes", "href": "https://example.com"}],
                [{"tag": "img", "image_key": "img_sketch"}],
            ]}),
        ),
        ("sticker", json!({"file_key": "file_sticker"})),
        (
            "media",
            json!({"file_key": "file_demo", "image_key": "img_cover", "file_name": "demo.mp4"}),
        ),
        ("audio", json!({"file_key": "file_memo", "duration": 2000})),
        (
            "interactive",
            json!({"title": "Build", "elements": [[{"tag": "text", "text": "passed"}]]}),
        ),
        ("share_user", json!({"user_id": "ou_bo"})),
        ("location", json!({"name": "Office", "longitude": "1.5", "latitude": "2.5"})),
        ("text", json!({"text": "This message was recalled"})),
        ("text", json!({"text": "Thanks!"})),
    ];
    let mut messages = Vec::new();
    for (number, (kind, content)) in (1_i64..).zip(contents) {
        let mut one = message("user", kind, &content);
        one["message_id"] = json!(format!("om_{number:03}"));
        one["create_time"] = json!((NOW - (24 * 60 - number) * MINUTE).to_string());
        if number == 1 {
            one["mentions"] =
                json!([{"key": "@_user_1", "id": "ou_bo", "id_type": "open_id", "name": "Bo"}]);
        }
        messages.push(one);
    }
    if let Some(recalled) = messages.get_mut(10) {
        recalled["deleted"] = json!(true);
        recalled["body"] = json!({});
    }
    messages
}

/// When a message was sent.
pub(super) fn time(message: &Value) -> i64 {
    message["create_time"].as_str().and_then(|time| time.parse().ok()).unwrap_or_default()
}

/// Name and content of the file with this key.
pub(super) fn file(key: &str) -> Option<(&'static str, &'static [u8])> {
    Some(match key {
        "file_plan" => ("plan.txt", b"1. Plan\n2. Do\n"),
        "img_chart" => ("chart.png", b"\x89PNG chart"),
        "img_sketch" => ("sketch.png", b"\x89PNG sketch"),
        "file_demo" => ("demo.mp4", b"a video"),
        "file_memo" => ("memo.opus", b"a memo"),
        _ => return None,
    })
}
