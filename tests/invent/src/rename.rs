//! Gives what a schema declares other names, wherever it is named.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use fastrand::Rng;
use feishu_api_codegen::schema::json_schemas;
use serde_json::Value;

use crate::names::{self, Names};
use crate::{EXAMPLES, Object};

/// Keys whose values are for people.
const TEXTS: [&str; 6] = ["title", "summary", "doc", "description", "advice", "deprecated"];

/// Keys whose values name nothing that is declared.
const OPAQUE: [&str; 5] = ["http", "pattern", "accept", "message", "notes"];

/// Names by what they were before.
type NewNames = HashMap<String, String>;

/// The keys of the schema language.
pub fn language_keys() -> &'static HashSet<String> {
    static KEYS: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let mut keys = HashSet::new();
        for (_, schema) in json_schemas() {
            objects(&schema, &mut |object| {
                let properties = object.get("properties").and_then(Value::as_object);
                keys.extend(properties.into_iter().flat_map(Object::keys).cloned());
            });
        }
        keys
    });
    &KEYS
}

/// Renames the types that an endpoint declares; `taken` are the names of its version.
pub(crate) fn types(rng: &mut Rng, endpoint: &mut Value, taken: &mut Names) {
    let mut known = Vec::new();
    objects(endpoint, &mut |object| {
        known.extend(object.get("as").and_then(Value::as_str).map(str::to_owned));
    });
    // Below the top, `types` is the name of a field.
    let types = endpoint.get("types").and_then(Value::as_object);
    known.extend(types.into_iter().flat_map(Object::keys).cloned());
    let names = known.into_iter().map(|name| {
        // Names of the prelude get the service's in front, which no other name may begin with.
        let new = loop {
            let new = taken.invent(rng, names::ty);
            if !["String", "Any", "Bool", "File"].contains(&&*new) {
                break new;
            }
        };
        (name, new)
    });
    let names = names.collect();
    if let Some(types) = endpoint.get_mut("types") {
        rename_keys(types, &names);
    }
    rewrite(endpoint, &mut |key, value| match key {
        "type" | "as" | "events" | "tag" => {
            if let Value::String(ty) = value {
                *ty = each_word(ty, |word| names.get(word).cloned());
            }
        }
        _ => {}
    });
}

/// Renames fields that the body, the reply and the types of an endpoint declare, but for those that
/// mean something else as well: to the schema language, in `shared` files, or as a value.
pub(crate) fn fields(rng: &mut Rng, endpoint: &mut Value, shared: &Value) {
    let mut kept = language_keys().clone();
    for schema in [&*endpoint, shared] {
        objects(schema, &mut |object| {
            // A type of its own is called after what has a mask.
            for key in ["value", "mask_of"] {
                kept.extend(object.get(key).and_then(Value::as_str).map(str::to_owned));
            }
        });
    }
    objects(shared, &mut |object| kept.extend(object.keys().cloned()));
    let examples = endpoint.get(EXAMPLES).and_then(Value::as_object);
    kept.extend(examples.into_iter().flat_map(Object::keys).cloned());
    keys_within_texts(endpoint, &mut kept);
    for place in ["path", "query", "headers"] {
        let params = endpoint.get(place).and_then(Value::as_object);
        kept.extend(params.into_iter().flat_map(Object::keys).cloned());
    }
    let mut declared = Vec::new();
    objects(endpoint, &mut |object| {
        for place in ["body", "response", "fields", "payload", "answer"] {
            let fields = object.get(place).and_then(Value::as_object).into_iter().flatten();
            // A name in Rust was given because of the one on the wire.
            let plain = fields
                .filter(|(_, field)| field.get("doc").is_some() && field.get("name").is_none());
            declared.extend(plain.map(|(name, _)| name.clone()));
        }
    });
    declared.retain(|name| !kept.contains(name) && !name.contains('.') && rng.bool());
    let mut taken: HashSet<String> = HashSet::new();
    objects(endpoint, &mut |object| taken.extend(object.keys().map(|key| key.to_lowercase())));
    let names = declared.into_iter().map(|name| {
        let new = loop {
            let new = names::key(rng);
            if !kept.contains(&new) && taken.insert(new.to_lowercase()) {
                break new;
            }
        };
        (name, new)
    });
    let names: NewNames = names.collect();
    rename_all(endpoint, &names);
}

/// The keys of the JSON that texts hold.
fn keys_within_texts(value: &Value, keys: &mut HashSet<String>) {
    match value {
        Value::String(text) => {
            if let Ok(inner @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
                objects(&inner, &mut |object| keys.extend(object.keys().cloned()));
            }
        }
        Value::Array(elements) => elements.iter().for_each(|one| keys_within_texts(one, keys)),
        Value::Object(entries) => entries.values().for_each(|one| keys_within_texts(one, keys)),
        _ => {}
    }
}

/// Puts odd texts in the place of some that are for people.
pub(crate) fn texts(rng: &mut Rng, schema: &mut Value) {
    rewrite(schema, &mut |key, value| {
        // An endpoint's own `doc` is the address of its page.
        let is_text = value.as_str().is_some_and(|text| !text.starts_with("https://"));
        if TEXTS.contains(&key) && is_text && rng.usize(..4) == 0 {
            *value = Value::String(names::text(rng));
        }
    });
}

/// Calls a function on each object in a value.
pub(crate) fn objects(value: &Value, visit: &mut impl FnMut(&Object)) {
    match value {
        Value::Object(object) => {
            visit(object);
            object.values().for_each(|value| objects(value, visit));
        }
        Value::Array(elements) => elements.iter().for_each(|value| objects(value, visit)),
        _ => {}
    }
}

/// Calls a function on each entry in a schema, but not in its examples.
fn rewrite(value: &mut Value, visit: &mut impl FnMut(&str, &mut Value)) {
    match value {
        Value::Object(object) => {
            for (key, value) in object.iter_mut().filter(|(key, _)| *key != EXAMPLES) {
                visit(key, value);
                rewrite(value, visit);
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(|value| rewrite(value, visit)),
        _ => {}
    }
}

fn rename_keys(value: &mut Value, names: &NewNames) {
    if let Value::Object(object) = value {
        let entries = std::mem::take(object).into_iter();
        *object =
            entries.map(|(key, value)| (names.get(&key).cloned().unwrap_or(key), value)).collect();
    }
}

/// Renames keys, names in lists, and the steps of paths.
fn rename_all(value: &mut Value, names: &NewNames) {
    rename_keys(value, names);
    match value {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                let is_name = [
                    "tag", "tag_of", "size_of", "field", "unique", "mask_of", "param", "items",
                    "next", "total", "has_more",
                ]
                .contains(&&**key);
                match value {
                    Value::String(name) if is_name => *name = steps(name, names),
                    _ if TEXTS.contains(&&**key) || OPAQUE.contains(&&**key) => {}
                    _ => rename_all(value, names),
                }
            }
        }
        Value::Array(elements) => {
            for element in elements {
                match element {
                    Value::String(name) => *name = steps(name, names),
                    _ => rename_all(element, names),
                }
            }
        }
        _ => {}
    }
}

fn steps(path: &str, names: &NewNames) -> String {
    let steps = path.split('.').map(|step| names.get(step).map_or(step, String::as_str));
    steps.collect::<Vec<_>>().join(".")
}

/// A text with some of its words replaced.
fn each_word(text: &str, new: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    for piece in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        out += &new(word).unwrap_or_else(|| word.to_owned());
        out += piece.get(word.len()..).unwrap_or_default();
    }
    out
}
