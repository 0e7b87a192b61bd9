//! Fields inferred from an example, where a page has no table.

use serde_json::{Map, Value};

use crate::page::{Param, Ty};

/// The fields of an object of an example.
pub(crate) fn fields(object: &Map<String, Value>, line: usize) -> Vec<Param> {
    object.iter().map(|(name, value)| field(name, value, line)).collect()
}

fn field(name: &str, value: &Value, line: usize) -> Param {
    let (ty, fields) = of_value(value, line);
    Param { name: name.to_owned(), ty, fields, line, ..Param::default() }
}

/// The type of a value, and the fields where it is an object or holds objects.
pub(crate) fn of_value(value: &Value, line: usize) -> (Ty, Vec<Param>) {
    match value {
        Value::Null => (Ty::Unknown, Vec::new()),
        Value::Bool(_) => (Ty::Bool, Vec::new()),
        Value::Number(number) if number.is_f64() => (Ty::Float, Vec::new()),
        Value::Number(_) => (Ty::Int, Vec::new()),
        Value::String(_) => (Ty::Text, Vec::new()),
        Value::Array(elements) => {
            // Elements show different fields: all of them together are the element's type.
            let merged = merge(elements);
            let (element, fields) =
                merged.as_ref().map_or((Ty::Unknown, Vec::new()), |value| of_value(value, line));
            (Ty::List(Box::new(element)), fields)
        }
        Value::Object(object) => (Ty::Object, fields(object, line)),
    }
}

/// One value with the fields of all elements.
pub(crate) fn merge(elements: &[Value]) -> Option<Value> {
    let mut merged: Option<Value> = None;
    for element in elements {
        match (&mut merged, element) {
            (Some(Value::Object(known)), Value::Object(more)) => {
                for (key, value) in more {
                    known.entry(key).or_insert_with(|| value.clone());
                }
            }
            (None, element) => merged = Some(element.clone()),
            _ => {}
        }
    }
    merged
}
