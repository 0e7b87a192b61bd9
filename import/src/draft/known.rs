//! The types, errors and parameters that a service has already.

use feishu_api_codegen::syntax::{Node, SyntaxError, parse};
use serde_json::{Map, Value, json};

use super::model::{Body, Field, Shape};
use super::types::Types;

/// The types, errors and parameters that endpoints of a service share.
#[derive(Debug, Clone, Default)]
pub struct Known {
    types: Map<String, Value>,
    errors: Map<String, Value>,
    parameters: Map<String, Value>,
}

impl Known {
    /// What the service's and the platform's files declare.
    ///
    /// # Errors
    ///
    /// A text is not JSON.
    pub fn new(shared: &[&str]) -> Result<Self, SyntaxError> {
        let mut known = Self::default();
        for text in shared {
            let root = parse(text)?;
            for entry in root.get("types").map(Node::entries).unwrap_or_default() {
                let ty = || with_whole_fields(entry.value.to_value());
                known.types.entry(entry.key.clone()).or_insert_with(ty);
            }
            for entry in root.get("parameters").map(Node::entries).unwrap_or_default() {
                let param = || whole(entry.value.to_value());
                known.parameters.entry(entry.key.clone()).or_insert_with(param);
            }
            for entry in root.get("errors").map(Node::entries).unwrap_or_default() {
                known.errors.entry(entry.key.clone()).or_insert_with(|| entry.value.to_value());
            }
        }
        Ok(known)
    }

    /// The parameter that is declared under a name.
    pub(super) fn parameter(&self, name: &str) -> Option<&Value> {
        self.parameters.get(name)
    }

    /// The declared errors by name.
    pub(super) fn errors(&self) -> &Map<String, Value> {
        &self.errors
    }

    /// The names of all types.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.types.keys()
    }

    /// Whether there is a type with this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The known type for an object: one with the same fields, or, in replies, with more, which is
    /// then true. A request must not offer fields that the page does not have.
    pub(super) fn object(
        &self,
        wanted: &str,
        fields: &[Field],
        is_request: bool,
        types: &Types,
    ) -> Option<(String, bool)> {
        let mut candidates = vec![wanted.to_owned()];
        if is_request {
            candidates.push(format!("Input{wanted}"));
        }
        let fits: Vec<(String, bool)> = candidates
            .into_iter()
            .filter_map(|name| {
                self.fit(&name, fields, is_request, types).map(|wider| (name, wider))
            })
            .collect();
        let same = fits.iter().find(|(_, is_wider)| !is_wider);
        same.or_else(|| fits.first().filter(|_| !is_request)).cloned()
    }

    /// Whether a known type holds the fields of an object, and more than them.
    fn fit(&self, name: &str, fields: &[Field], is_request: bool, types: &Types) -> Option<bool> {
        let known = self.types.get(name)?.pointer("/struct/fields")?.as_object()?;
        let other_side = if is_request { "response" } else { "request" };
        let here = |field: &Value| field.get("only").is_none_or(|side| side != other_side);
        let fits = fields.iter().all(|field| {
            known
                .get(&field.name)
                .is_some_and(|known| here(known) && self.agree(known, field, types))
        });
        let count = known.values().filter(|field| here(field)).count();
        fits.then_some(count > fields.len())
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

    /// Whether a known enumeration has a value.
    pub(super) fn is_value(&self, name: &str, value: &Value) -> bool {
        let values = self.types.get(name).and_then(|def| def.pointer("/enum/values"));
        let mut values = values.and_then(Value::as_array).into_iter().flatten();
        values.any(|known| known.get("value") == Some(value))
    }

    /// Whether two fields have the same form on the wire. What pages call a text may be declared as
    /// a point in time or as an enumeration.
    fn agree(&self, known: &Value, drafted: &Field, types: &Types) -> bool {
        let is_text = known.get("wire").is_some_and(|wire| wire == "string");
        let ty = match known.get("type").and_then(Value::as_str) {
            Some(ty) => ty.replace(' ', ""),
            None => "string[]".to_owned(),
        };
        self.form(&ty, is_text) == self.drafted(&drafted.shape, types)
    }

    /// The form of a declared type on the wire.
    fn form(&self, ty: &str, is_text: bool) -> String {
        if let Some(element) = ty.strip_suffix("[]") {
            return format!("{}[]", self.form(element, is_text));
        }
        if let Some(value) = ty.strip_prefix("map<string,").and_then(|rest| rest.strip_suffix('>'))
        {
            return format!("map<{}>", self.form(value, is_text));
        }
        match (ty, self.types.get(ty).and_then(|def| def.get("enum"))) {
            (_, Some(def)) if def.get("wire").is_some_and(|wire| wire == "int") => "int".to_owned(),
            (_, Some(_)) => "string".to_owned(),
            _ if is_text => "string".to_owned(),
            ("millis" | "seconds", None) => "int".to_owned(),
            (other, None) => other.to_owned(),
        }
    }

    fn drafted(&self, shape: &Shape, types: &Types) -> String {
        match shape {
            Shape::Plain(name) => (*name).to_owned(),
            Shape::Time { is_text, .. } => (if *is_text { "string" } else { "int" }).to_owned(),
            Shape::Known(name) => self.form(name, false),
            Shape::List(inner) => format!("{}[]", self.drafted(inner, types)),
            Shape::Map(inner) => format!("map<{}>", self.drafted(inner, types)),
            Shape::Mask { .. } => "string[]".to_owned(),
            Shape::Declared(index) => match types.get(*index) {
                Some(ty) => match &ty.body {
                    Body::Enum { is_int, .. } => {
                        (if *is_int { "int" } else { "string" }).to_owned()
                    }
                    // A type within itself.
                    Body::Open => ty.wanted.clone(),
                    Body::Object { .. } => String::new(),
                },
                None => String::new(),
            },
        }
    }
}

/// A type whose fields are all objects, also those of which the type alone is written.
fn with_whole_fields(mut ty: Value) -> Value {
    let fields = ty.pointer_mut("/struct/fields").and_then(Value::as_object_mut);
    for field in fields.into_iter().flat_map(|fields| fields.values_mut()) {
        *field = whole(field.take());
    }
    ty
}

/// A field as an object.
fn whole(field: Value) -> Value {
    if field.is_string() { json!({ "type": field }) } else { field }
}
