//! Schemas of an OpenAPI document as fields.

use serde_json::Value;

use crate::blocks::word;
use crate::page::{Param, Ty};

/// Schemas within schemas deeper than this contain themselves.
const DEEPEST: usize = 24;

/// The schemas that a document names.
pub(super) struct Components<'d> {
    schemas: Option<&'d Value>,
}

impl<'d> Components<'d> {
    pub(super) fn of(root: &'d Value) -> Self {
        Self { schemas: root.pointer("/components/schemas") }
    }

    /// The fields of an object's schema.
    pub(super) fn fields(&self, schema: &Value) -> Vec<Param> {
        self.read("", schema, &mut Vec::new()).fields
    }

    /// A parameter with a schema.
    pub(super) fn param(&self, name: &str, schema: &Value) -> Param {
        self.read(name, schema, &mut Vec::new())
    }

    /// A field; `open` are the names of the schemas around it.
    fn read(&self, name: &str, schema: &Value, open: &mut Vec<String>) -> Param {
        let mut param = Param { name: name.to_owned(), ty: Ty::Unknown, ..Param::default() };
        if open.len() < DEEPEST {
            self.fill(&mut param, schema, open);
        }
        param
    }

    fn fill(&self, param: &mut Param, schema: &Value, open: &mut Vec<String>) {
        describe(param, schema);
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let name = target.rsplit('/').next().unwrap_or_default().to_owned();
            let is_again = open.contains(&name);
            open.push(name.clone());
            if let Some(schema) = self.schemas.and_then(|all| all.get(&name)).filter(|_| !is_again)
            {
                self.fill(param, schema, open);
            }
            if is_again || param.ty == Ty::Object {
                param.ty = Ty::Named(name);
            }
            open.pop();
            return;
        }
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.fill(param, part, open);
        }
        let ty = schema.get("type").and_then(Value::as_str);
        match ty {
            Some("array") => {
                open.push(String::new());
                let empty = Value::Null;
                let element = self.read("", schema.get("items").unwrap_or(&empty), open);
                open.pop();
                param.ty = Ty::List(Box::new(element.ty));
                param.fields = element.fields;
                if param.values.is_empty() {
                    param.values = element.values;
                }
            }
            Some("object") => {
                param.ty = Ty::Object;
                open.push(String::new());
                for (name, schema) in
                    schema.get("properties").and_then(Value::as_object).into_iter().flatten()
                {
                    param.fields.push(self.read(name, schema, open));
                }
                if let Some(value) =
                    schema.get("additionalProperties").filter(|value| value.is_object())
                {
                    let value = self.read("", value, open);
                    param.ty = Ty::Map(Box::new(value.ty));
                    param.fields = value.fields;
                }
                open.pop();
                mark_required(param, schema);
            }
            Some("integer") => param.ty = Ty::Int,
            Some("number") => param.ty = Ty::Float,
            Some("boolean") => param.ty = Ty::Bool,
            Some("string") if schema.get("format").is_some_and(|format| format == "binary") => {
                param.ty = Ty::File;
            }
            Some("string") => param.ty = Ty::Text,
            _ => {}
        }
    }
}

fn describe(param: &mut Param, schema: &Value) {
    if let Some(text) = schema.get("description").and_then(Value::as_str) {
        param.text = word(text);
    }
    let scalar = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    if let Some(example) = schema.get("example").and_then(scalar) {
        param.example = Some(example);
    }
    if let Some(default) = schema.get("default").and_then(scalar) {
        param.default = Some(default).filter(|text| !text.is_empty());
    }
    let meanings = schema.get("x-enum-descriptions");
    let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    for value in values.filter_map(scalar) {
        let meaning = meanings.and_then(|all| all.get(&value)).and_then(Value::as_str);
        param.values.push((value, word(meaning.unwrap_or_default())));
    }
}

/// Documents list what is required only where it is known.
fn mark_required(param: &mut Param, schema: &Value) {
    let Some(names) = schema.get("required").and_then(Value::as_array) else { return };
    for field in &mut param.fields {
        field.required = Some(names.iter().any(|name| name.as_str() == Some(&field.name)));
    }
}
