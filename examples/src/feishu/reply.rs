//! Replies: data in its envelope, pages of a list, and refusals.

use feishu_api_tests::server::{Answer, Received};
use serde_json::{Value, json};

/// Pages are short, so that programs have to ask for the next one.
const LONGEST_PAGE: usize = 5;

/// The outcome of a request: the data of the reply, or a refusal.
pub(super) type Outcome = Result<Value, Refusal>;

/// An error as the platform reports it.
pub(super) struct Refusal {
    status: u16,
    code: i64,
    message: String,
}

impl Refusal {
    pub(super) fn new(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }

    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, 1_470_400, message)
    }

    pub(super) fn not_found(what: &str) -> Self {
        Self::new(404, 1_470_404, format!("{what} not found"))
    }
}

pub(super) fn no_such_endpoint() -> Outcome {
    Err(Refusal::new(404, 404, "404 page not found"))
}

/// The reply to a request. Data that brings its own code is not put into an envelope.
pub(super) fn answer(outcome: Outcome) -> Answer {
    let answer = match outcome {
        Ok(whole) if whole.get("code").is_some() => Answer::json(&whole),
        Ok(data) => Answer::json(&json!({"code": 0, "msg": "success", "data": data})),
        Err(Refusal { status, code, message }) => {
            Answer::json(&json!({"code": code, "msg": message})).status(status)
        }
    };
    answer.header("x-tt-logid", "2026112009000000000000000000001A")
}

/// A query parameter, of those that need no decoding.
pub(super) fn query<'a>(request: &'a Received, name: &str) -> Option<&'a str> {
    let (_, query) = request.target.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find_map(|(known, value)| (known == name).then_some(value))
}

/// The page of a list that is asked for; its token is the number of items before it.
pub(super) fn page(request: &Received, all: Vec<Value>) -> Outcome {
    let from: usize = match query(request, "page_token").map(str::parse) {
        None => 0,
        Some(Ok(from)) => from,
        Some(Err(_)) => return Err(Refusal::invalid("page_token is invalid")),
    };
    let has_more = all.len() > from.saturating_add(LONGEST_PAGE);
    let items: Vec<Value> = all.into_iter().skip(from).take(LONGEST_PAGE).collect();
    let next = if has_more { (from + LONGEST_PAGE).to_string() } else { String::new() };
    Ok(json!({"items": items, "page_token": next, "has_more": has_more}))
}
