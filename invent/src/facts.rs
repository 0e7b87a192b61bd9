//! Documented facts: errors, scopes, rates.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::names::{self, Taken};
use crate::random::Random;
use crate::{Object, object};

/// Errors that can be told apart.
pub(crate) fn errors(random: &mut Random, most: usize) -> Value {
    let mut taken = Taken::default();
    let mut codes = HashSet::new();
    let mut cases = Vec::new();
    for _ in 0..random.below(most + 1) {
        let name = names::unlike(random, &mut taken, names::rust, names::alone);
        let code = match random.below(8) {
            0 => -1,
            1 => i64::MAX,
            _ => 1_000_000 + i64::try_from(random.below(500)).unwrap_or_default(),
        };
        let mut case = object([
            ("code", json!(code)),
            ("name", json!(name)),
            ("doc", json!(names::text(random))),
        ]);
        if !codes.insert(code) {
            case.insert(
                "message".to_owned(),
                json!(format!("message of \"{name}\" {}", cases.len())),
            );
        }
        if random.once_in(2) {
            case.insert("http".to_owned(), json!(random.pick(&[&200, &400, &404, &429, &500])));
        }
        if random.once_in(3) {
            case.insert("advice".to_owned(), json!(names::text(random)));
        }
        if random.once_in(4) {
            let kinds = [
                "invalid_request",
                "invalid_token",
                "user_token_expired",
                "auth",
                "permission",
                "not_found",
                "conflict",
                "rate_limit",
                "quota",
                "busy",
                "server",
            ];
            case.insert("kind".to_owned(), json!(random.pick(&kinds)));
        }
        cases.push(Value::Object(case));
    }
    Value::Array(cases)
}

/// What an endpoint says about access to it, and about itself.
pub(crate) fn access(random: &mut Random, endpoint: &mut Object) {
    let mut maybe = |times: usize, key: &str, value: Value| {
        if random.once_in(times) {
            endpoint.insert(key.to_owned(), value);
        }
    };
    maybe(2, "apps", json!(["store", "self_built"]));
    maybe(2, "scopes", json!(["a:b.c_d:read", "x-y:z"]));
    maybe(5, "field_scopes", json!([{ "scope": "a:b", "doc": "For a field." }]));
    maybe(3, "rate_limit", json!(["50/s", "1000/min", "special"]));
    maybe(9, "deprecated", json!("use \"another\"\nendpoint"));
    maybe(4, "notes", json!(["Invented."]));
    maybe(4, "description", json!(["One paragraph.", "Two | with `pipes` and [[links]].", ""]));
}
