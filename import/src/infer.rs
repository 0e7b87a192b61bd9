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
    let (first, rest) = elements.split_first()?;
    let mut merged = first.clone();
    for element in rest {
        add(&mut merged, element);
    }
    Some(merged)
}

/// Adds what another value of the same type shows.
fn add(known: &mut Value, more: &Value) {
    match (known, more) {
        (Value::Object(known), Value::Object(more)) => {
            for (key, value) in more {
                match known.get_mut(key) {
                    Some(known) => add(known, value),
                    None => drop(known.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(known), Value::Array(more)) => known.extend(more.iter().cloned()),
        (known @ Value::Null, more) => *known = more.clone(),
        _ => {}
    }
}
