//! What editors show beside the shape: for every key what it is for, what its absence means, and
//! what it looks like.
//!
//! Descriptions are the comments of the serde types; examples stand in `examples.json`, by the object
//! that has a key, and the key.

use serde_json::{Value, json};

const EXAMPLES: &str = include_str!("examples.json");

/// Completes a derived JSON Schema: every key gets its default and its examples.
pub(super) fn annotate(schema: &mut Value) {
    let whole = schema.clone();
    let name = schema.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
    let examples = serde_json::from_str(EXAMPLES).unwrap_or_default();
    let annotator = Annotator { whole: &whole, examples };
    annotator.owner(schema, &name);
    let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
    for (name, definition) in definitions.into_iter().flatten() {
        annotator.owner(definition, name);
    }
}

struct Annotator<'a> {
    whole: &'a Value,
    /// By owner and key.
    examples: Value,
}

impl Annotator<'_> {
    /// Annotates the keys of an object, or of the objects that are its alternatives. What holds an
    /// object under a key, as rules do, is the owner of that object's keys: `Paging.token`.
    fn owner(&self, schema: &mut Value, name: &str) {
        let Some(schema) = schema.as_object_mut() else { return };
        let required = schema.get("required").cloned().unwrap_or_default();
        let description = schema.get("description").cloned();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (key, property) in properties.into_iter().flatten() {
            self.owner(property, &format!("{name}.{key}"));
            let is_required = required.as_array().is_some_and(|keys| keys.contains(&json!(key)));
            let default = (!is_required).then(|| self.default(property));
            let examples = self.examples.get(name).and_then(|keys| keys.get(key));
            let Some(property) = property.as_object_mut() else { continue };
            let mut note = |key: &str, value: Option<Value>| {
                if let Some(value) = value {
                    property.entry(key).or_insert(value);
                }
            };
            // The key of a variant says what the variant says.
            note("description", description.clone());
            note("default", default);
            note("examples", examples.cloned());
        }
        for key in ["oneOf", "anyOf"] {
            let variants = schema.get_mut(key).and_then(Value::as_array_mut);
            for variant in variants.into_iter().flatten() {
                self.owner(variant, name);
            }
        }
    }

    /// What the absence of a key means: the empty value of its kind. That of words is derived.
    fn default(&self, property: &Value) -> Value {
        let target = property.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|path| self.whole.pointer(path.trim_start_matches('#')));
        match target.unwrap_or(property).get("type").and_then(Value::as_str) {
            Some("array") => json!([]),
            Some("object") => json!({}),
            _ => Value::Null,
        }
    }
}
