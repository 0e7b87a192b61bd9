//! Puts the parameters, fields, types and rules of two endpoints together.

use serde_json::{Value, json};

use crate::EXAMPLES;
use crate::rename::objects;

/// Places whose fields are put together.
const PLACES: [&str; 5] = ["path", "query", "headers", "body", "response"];

/// What makes an endpoint unlike others as a whole.
const WHOLE: [&str; 8] = [
    "download",
    "events",
    "body_format",
    "envelope",
    "paging",
    "idempotency",
    "credential",
    "accept",
];

/// An endpoint with all that another has too, where the two get along.
pub(crate) fn combine(one: &Value, other: &Value) -> Option<Value> {
    let (mut both, other) = (one.clone(), other.clone());
    let is_whole = |endpoint: &Value| WHOLE.iter().any(|key| endpoint.get(key).is_some());
    let names_of = |endpoint: &Value, places: &[&str]| -> Vec<String> {
        let fields = places.iter().filter_map(|place| endpoint.get(place)?.as_object());
        fields.flat_map(|fields| fields.keys().cloned()).collect()
    };
    let (params, reply) = PLACES.split_at(4);
    let overlaps = |places| {
        let names = names_of(one, places);
        names_of(&other, places).iter().any(|name| names.contains(name))
    };
    // A masked object lends its fields to the endpoint.
    if is_whole(one)
        || is_whole(&other)
        || overlaps(params)
        || overlaps(reply)
        || has_mask(one)
        || has_mask(&other)
    {
        return None;
    }
    let (verb, path) = one.get("http")?.as_str()?.split_once(' ')?;
    let (other_verb, other_path) = other.get("http")?.as_str()?.split_once(' ')?;
    let verb = if verb == "GET" { other_verb } else { verb };
    let added: String =
        other_path.split_inclusive('/').filter(|step| step.starts_with(':')).collect();
    let http = format!("{verb} {path}/{}", added.trim_end_matches('/'));
    *both.get_mut("http")? = Value::String(http.trim_end_matches('/').to_owned());
    for place in PLACES.into_iter().chain(["types", "rules"]) {
        extend(&mut both, other.get(place), place)?;
    }
    let example = other.get(EXAMPLES)?.as_object()?.values().next();
    let (name, first) = one.get(EXAMPLES)?.as_object()?.iter().next()?;
    let mut together = first.clone();
    for place in ["path", "query", "headers", "body"] {
        let added = example.and_then(|example| example.get("request")?.get(place));
        extend(together.get_mut("request")?, added, place)?;
    }
    if one.get("response").is_some() || other.get("response").is_some() {
        let added = example?.get("response")?.get("data");
        extend(together.get_mut("response")?, added, "data")?;
    }
    *both.get_mut(EXAMPLES)? = json!({ name: together });
    Some(both)
}

/// Adds entries or elements to those that stand under a key.
fn extend(value: &mut Value, added: Option<&Value>, key: &str) -> Option<()> {
    let Some(added) = added else { return Some(()) };
    let entries = value.as_object_mut()?;
    match (entries.get_mut(key), added) {
        (None, _) => drop(entries.insert(key.to_owned(), added.clone())),
        (Some(Value::Object(known)), Value::Object(added)) => known.extend(added.clone()),
        (Some(Value::Array(known)), Value::Array(added)) => known.extend(added.clone()),
        _ => return None,
    }
    Some(())
}

fn has_mask(endpoint: &Value) -> bool {
    let mut found = false;
    objects(endpoint, &mut |object| found |= object.contains_key("mask_of"));
    found
}
