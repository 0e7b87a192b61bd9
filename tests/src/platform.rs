//! A small Feishu: answers each documented endpoint with the reply of its first example.

use feishu_api_exchanges::Exchange;
use serde_json::json;

use crate::server::{Answer, Received};

/// The answer to a request: the documented reply of the endpoint that it reaches.
pub fn answer<'a>(examples: impl IntoIterator<Item = &'a Exchange>, request: &Received) -> Answer {
    let reached = |example: &&Exchange| {
        format!("{:?}", example.endpoint.method).eq_ignore_ascii_case(&request.method)
            && matches(example.endpoint.path, request.path())
    };
    match examples.into_iter().find(reached) {
        Some(example) => Answer::text(200, "application/json; charset=utf-8", example.reply)
            .header("x-tt-logid", "20261120000000000000000000000001"),
        None => Answer::json(&json!({"code": 404, "msg": "no such endpoint"})).status(404),
    }
}

/// Whether a path is one of those that a template with `:name` segments describes.
pub fn matches(template: &str, path: &str) -> bool {
    let (mut wanted, mut found) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return true,
            (Some(segment), Some(_)) if segment.starts_with(':') => {}
            (Some(segment), Some(given)) if segment == given => {}
            _ => return false,
        }
    }
}
