//! Records as generated code has them, for the engine's tests.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{Clearable, Limit, Millis, Nullable, Read, Reader, Record, Rule, Unknown};

#[derive(Clone, Default, Record)]
pub(super) struct Member {
    #[wire(REQUIRED, Length(1, 5))]
    pub(super) id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) active: Option<bool>,
    pub(super) unknown_fields: Unknown,
}

#[derive(Clone, Default, Record)]
#[rules(
    Rule::at_most_one(&["summary", "note"]),
    Rule::ordered(&["start", "due"]),
    Rule::required(&["due"]).when("status", &["done", "closed"]),
    Rule::limited(&["summary"], Limit::Length(0, 4)).when("status", &["short"]),
)]
pub(super) struct Task {
    #[wire(Length(0, 10))]
    pub(super) summary: Option<String>,
    #[wire(DIGITS, Min(0.0))]
    pub(super) due: Option<Millis>,
    #[wire(DIGITS)]
    pub(super) start: Option<Millis>,
    #[wire(DIGITS, Items(1, 3), Unique, Max(100.0))]
    pub(super) ids: Option<Vec<i64>>,
    #[wire(Min(0.5), Max(2.0))]
    pub(super) ratio: Option<f64>,
    pub(super) status: Option<Nullable<String>>,
    #[wire(SECRET, Pattern("^[a-z]+$"))]
    pub(super) token: Option<String>,
    pub(super) note: Option<Clearable<String>>,
    #[wire(Items(0, 2), Unique)]
    pub(super) members: Option<Vec<Member>>,
    pub(super) parent: Option<Box<Task>>,
    pub(super) by_name: Option<BTreeMap<String, Member>>,
    pub(super) cells: Option<Vec<Option<String>>>,
    pub(super) grid: Option<Vec<Vec<Json>>>,
    #[wire(Length(0, 3), Max(9.0))]
    pub(super) extra: Option<Json>,
    #[wire(REQUIRED, RESPONSE_ONLY, Length(0, 1))]
    pub(super) url: Option<String>,
    #[wire(JSON)]
    pub(super) content: Option<Member>,
    #[wire(JSON)]
    pub(super) card: Option<Json>,
    #[wire(COMMA, Items(1, 3))]
    pub(super) numbers: Option<Vec<i64>>,
    pub(super) unknown_fields: Unknown,
}

/// Reads a whole text, which must be right.
pub(super) fn read<T: Read>(text: &str) -> T {
    let mut input = Reader::new(text.as_bytes());
    let value = T::read_new(&mut input).unwrap().unwrap();
    input.end().unwrap();
    value
}
