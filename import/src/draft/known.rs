//! The types that a service has already.

use feishu_api_codegen::syntax::{Node, SyntaxError, parse};
use serde_json::{Map, Value};

/// The types that endpoints of a service share.
#[derive(Debug, Clone, Default)]
pub struct Known {
    types: Map<String, Value>,
}

/// How well a known type fits what a page shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Some field is missing in it or has another type.
    No,
    /// It has more fields than the page shows.
    Wider,
    /// Both have the same fields.
    Same,
}

impl Known {
    /// The types that the service's and the platform's files declare.
    ///
    /// # Errors
    ///
    /// A text is not JSON.
    pub fn new(shared: &[&str]) -> Result<Self, SyntaxError> {
        let mut known = Self::default();
        for text in shared {
            let root = parse(text)?;
            for entry in root.get("types").map(Node::entries).unwrap_or_default() {
                known.types.entry(entry.key.clone()).or_insert_with(|| entry.value.to_value());
            }
        }
        Ok(known)
    }

    /// Whether there is a type with this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// How the known type fits the fields of an object.
    pub(super) fn fit(&self, name: &str, fields: &Map<String, Value>, is_request: bool) -> Fit {
        let Some(known) = self.types.get(name).and_then(|def| def.pointer("/struct/fields")) else {
            return Fit::No;
        };
        let Some(known) = known.as_object() else { return Fit::No };
        let other_side = if is_request { "response" } else { "request" };
        let here = |field: &Value| field.get("only").is_none_or(|side| side != other_side);
        let fits = fields.iter().all(|(name, field)| {
            known.get(name).is_some_and(|known| here(known) && self.agree(known, field))
        });
        let count = known.values().filter(|field| here(field)).count();
        match (fits, count == fields.len()) {
            (false, _) => Fit::No,
            (true, true) => Fit::Same,
            (true, false) => Fit::Wider,
        }
    }

    /// A known enumeration with just these values whose name has the field's in it.
    pub(super) fn enumeration(&self, name: &str, values: &[Value]) -> Option<String> {
        let same = |def: &Value| {
            let known = def.pointer("/enum/values").and_then(Value::as_array);
            known.is_some_and(|known| {
                let mut known: Vec<_> =
                    known.iter().filter_map(|value| value.get("value")).collect();
                let mut values: Vec<_> = values.iter().collect();
                known.sort_by_key(ToString::to_string);
                values.sort_by_key(ToString::to_string);
                known == values
            })
        };
        let mut fitting = self.types.iter().filter(|(_, def)| same(def)).map(|(known, _)| known);
        fitting.find(|known| known.contains(name) || name.contains(known.as_str())).cloned()
    }

    /// Whether two fields have the same form on the wire. What pages call a text may be declared as
    /// a point in time or as an enumeration.
    fn agree(&self, known: &Value, drafted: &Value) -> bool {
        let form = |field: &Value| {
            let ty = field.get("type").and_then(Value::as_str).unwrap_or("string[]");
            let element = ty.trim_end_matches("[]");
            let arrays = ty.len() - element.len();
            let of_enum = self.types.get(element).and_then(|def| def.get("enum"));
            let is_text = match of_enum {
                Some(def) => def.get("wire").is_none_or(|wire| wire == "string"),
                None => field.get("wire").is_some_and(|wire| wire == "string"),
            };
            let base = match element {
                _ if is_text => "string",
                "millis" | "seconds" => "int",
                _ if of_enum.is_some() => "int",
                other => other,
            };
            (base.to_owned(), arrays)
        };
        form(known) == form(drafted)
    }
}
