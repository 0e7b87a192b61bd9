//! What is open in a schema: texts that are empty, values without a name, and questions.

use serde_json::Value;

use super::place::{Steps, holds_fields};
use crate::page::About;

/// The key under which questions stand.
pub(super) const QUESTIONS: &str = "decide";

/// The key of a description.
pub(super) const DOC: &str = "doc";

/// Keys whose text a person writes, in the order in which they are asked for.
pub(super) const TEXTS: [&str; 6] = ["title", "summary", "name", DOC, "advice", "deprecated"];

/// Keys that hold what is no part of the schema's own words.
const OTHERS: [&str; 5] = ["examples", "notes", "default", "const", "accept"];

/// A place at which something is open.
pub(super) struct Open {
    pub(super) steps: Steps,
    /// The keys whose text is to be written.
    pub(super) keys: Vec<&'static str>,
    /// What a person must decide.
    pub(super) questions: Vec<String>,
}

/// Everything that is open, in the order of the schema.
pub(super) fn open(root: &Value) -> Vec<Open> {
    let mut found = Vec::new();
    walk(root, &mut Steps::new(), &mut found);
    found
}

/// The rules of an endpoint and of its types.
pub(super) fn rules(root: &Value) -> Vec<(Steps, &Value)> {
    let own = root.get("rules").map(|rules| (vec!["rules".to_owned()], rules));
    let types = root.get("types").and_then(Value::as_object).into_iter().flatten();
    let of_types = types.filter_map(|(name, def)| {
        let steps = ["types", name, "struct", "rules"].map(str::to_owned);
        Some((steps.to_vec(), def.get("struct")?.get("rules")?))
    });
    own.into_iter().chain(of_types).collect()
}

fn walk(value: &Value, steps: &mut Steps, found: &mut Vec<Open>) {
    match value {
        Value::Object(fields) => {
            let is_field = steps.split_last().is_some_and(|(_, above)| holds_fields(above));
            found.extend(open_keys(value, steps, is_field));
            for (key, inner) in fields.iter().filter(|(key, _)| !OTHERS.contains(&key.as_str())) {
                steps.push(key.clone());
                walk(inner, steps, found);
                steps.pop();
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                steps.push(index.to_string());
                walk(element, steps, found);
                steps.pop();
            }
        }
        // A field that is its type alone.
        Value::String(_) if steps.split_last().is_some_and(|(_, above)| holds_fields(above)) => {
            found.push(Open { steps: steps.clone(), keys: vec![DOC], questions: Vec::new() });
        }
        _ => {}
    }
}

fn open_keys(value: &Value, steps: &Steps, is_field: bool) -> Option<Open> {
    let asked = value.get(QUESTIONS).and_then(Value::as_array).into_iter().flatten();
    let mut questions: Vec<String> = asked.filter_map(Value::as_str).map(str::to_owned).collect();
    let mut keys = Vec::new();
    for key in TEXTS {
        let text = value.get(key).and_then(Value::as_str);
        let asks = questions.iter().any(|question| settles(key, question));
        // What is shared has its description elsewhere.
        let is_whole = ["type", "mask_of"].iter().any(|key| value.get(key).is_some());
        let lacks = key == DOC && is_field && is_whole && text.is_none();
        if asks || lacks || text == Some("") {
            questions.retain(|question| !settles(key, question));
            keys.push(key);
        }
    }
    let is_open = !(keys.is_empty() && questions.is_empty());
    is_open.then(|| Open { steps: steps.clone(), keys, questions })
}

/// Whether a question is settled by writing the text of a key.
pub(super) fn settles(key: &str, question: &str) -> bool {
    let about = match key {
        "name" => About::Unnamed,
        "deprecated" => About::Deprecated,
        _ => return false,
    };
    question.starts_with(about.says())
}
