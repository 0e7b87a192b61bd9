//! Parts of a schema that need nothing but themselves.

use serde_json::{Map, Value, json};

use crate::draft::model::{Endpoint, Paging, Rule};
use crate::page::Limit;

/// An object of a schema whose keys are added in their order.
#[derive(Default)]
pub(super) struct Keys(pub(super) Map<String, Value>);

impl Keys {
    pub(super) fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    pub(super) fn set_some(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.set(key, value);
        }
    }

    pub(super) fn set_list(&mut self, key: &str, values: Vec<Value>) {
        if !values.is_empty() {
            self.set(key, values);
        }
    }

    pub(super) fn set_object(&mut self, key: &str, fields: Map<String, Value>) {
        if !fields.is_empty() {
            self.set(key, fields);
        }
    }
}

pub(super) fn strings(words: &[String]) -> Vec<Value> {
    words.iter().map(|word| json!(word)).collect()
}

/// Who may call an endpoint, or receive an event.
pub(super) fn access(keys: &mut Keys, endpoint: &Endpoint) {
    keys.set_list("apps", strings(&endpoint.apps));
    keys.set_list("scopes", strings(&endpoint.scopes));
    let scopes = endpoint.field_scopes.iter();
    let scopes = scopes.map(|scope| json!({ "scope": scope, "doc": "" }));
    keys.set_list("field_scopes", scopes.collect());
}

pub(super) fn rule(rule: &Rule) -> Value {
    match rule {
        Rule::AtMostOne(fields) => json!({ "at_most_one": fields }),
        Rule::ExactlyOne(fields) => json!({ "exactly_one": fields }),
        Rule::AtLeastOne(fields) => json!({ "at_least_one": fields }),
        Rule::Together(fields) => json!({ "together": fields }),
        Rule::RequiredIf { when, is, fields } => {
            json!({ "required": { "fields": fields, "when": { "field": when, "is": is } } })
        }
    }
}

pub(super) fn limits(keys: &mut Keys, limits: &[Limit], is_list: bool) {
    let mut items: [Option<u64>; 2] = [None, None];
    for limit in limits {
        match limit {
            Limit::MinLength(least) if is_list => items[0] = Some(*least),
            Limit::MaxLength(most) if is_list => items[1] = Some(*most),
            Limit::MinLength(least) => keys.set("min_length", *least),
            Limit::MaxLength(most) => keys.set("max_length", *most),
            Limit::Min(least) => keys.set("min", number(*least)),
            Limit::Max(most) => keys.set("max", number(*most)),
            Limit::Pattern(pattern) => keys.set("pattern", format!("^{pattern}$")),
            Limit::MaxBytes(most) => keys.set("max_bytes", *most),
        }
    }
    if items != [None, None] {
        keys.set("items", json!(items));
    }
}

/// Whole numbers without a decimal point.
pub(super) fn number(value: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "compared with the original below")]
    let whole = value as i64;
    #[expect(clippy::cast_precision_loss, reason = "a loss makes the comparison fail")]
    let same = (whole as f64 - value).abs() < f64::EPSILON;
    if same { json!(whole) } else { json!(value) }
}

pub(super) fn paging(paging: &Paging) -> Value {
    let mut keys = Keys::default();
    match paging {
        Paging::Token { param, next, has_more, items } => {
            keys.set("param", param.as_str());
            keys.set("next", next.as_str());
            keys.set_some("has_more", has_more.as_deref());
            keys.set("items", items.as_str());
            json!({ "token": keys.0 })
        }
        Paging::Number { param, first, has_more, total, items } => {
            keys.set("param", param.as_str());
            keys.set("first", *first);
            keys.set_some("has_more", has_more.as_deref());
            keys.set_some("total", total.as_deref());
            keys.set("items", items.as_str());
            json!({ "number": keys.0 })
        }
    }
}

/// The documented exchange; nothing when the page shows no reply, and the reply is no file.
pub(super) fn example(endpoint: &Endpoint) -> Option<Value> {
    let mut keys = Keys::default();
    keys.set_object("request", endpoint.request.clone());
    match &endpoint.reply {
        _ if endpoint.is_download => {}
        Some(reply) => keys.set("response", reply.clone()),
        None => return None,
    }
    if keys.0.is_empty() { None } else { Some(Value::Object(keys.0)) }
}

/// A parameter as it is written where one of its name is shared: what differs from that. As it is
/// where the two are not the same kind of value, or the shared one says more.
pub(super) fn brief(shared: Option<&Value>, mut param: Map<String, Value>) -> Map<String, Value> {
    let Some(shared) = shared.and_then(Value::as_object) else { return param };
    let mut facts = shared.iter().filter(|(key, _)| *key != "doc");
    let says_more = facts.any(|(key, _)| !param.contains_key(key));
    if says_more || param.get("type") != shared.get("type") {
        return param;
    }
    param.retain(|key, value| shared.get(key) != Some(value) && (key != "doc" || *value != ""));
    param
}
