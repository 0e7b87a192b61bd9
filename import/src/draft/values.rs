//! Values: of enumerations, and as they stand on the wire.

use serde_json::{Value, json};

use super::words;
use crate::page::{Param, Ty};

/// The values of an enumeration, each with what it means.
pub(crate) struct Listed {
    pub(crate) values: Vec<(Value, String)>,
    /// Whether they stand among words, not behind a label of their own.
    pub(crate) in_words: bool,
}

/// The values that a field may have; none where it is no enumeration.
pub(crate) fn of(param: &Param, is_int: bool) -> Listed {
    let mut values: Vec<(Value, String)> = Vec::new();
    for (value, meaning) in &param.values {
        let value = match value.parse::<i64>() {
            Ok(number) if is_int => json!(number),
            // A word among the values of a number is none of them.
            Err(_) if is_int => continue,
            _ => json!(value),
        };
        if !values.iter().any(|(known, _)| *known == value) {
            values.push((value, meaning.clone()));
        }
    }
    let in_words = values.is_empty() || param.values_in_words;
    if values.is_empty() {
        values = words::values(param);
    }
    Listed { values, in_words }
}

/// A value as it stands on the wire, from what a page writes.
pub(super) fn infer_value(text: &str, ty: &Ty) -> Value {
    let plain = text.trim().trim_matches('"');
    match ty {
        Ty::Int | Ty::Float | Ty::Bool => {
            serde_json::from_str(plain).unwrap_or_else(|_| json!(plain))
        }
        Ty::List(_) => match serde_json::from_str(text.trim()) {
            Ok(Value::Array(elements)) => Value::Array(elements),
            Ok(element) => json!([element]),
            Err(_) => json!([plain]),
        },
        Ty::Object | Ty::Named(_) | Ty::Map(_) => {
            serde_json::from_str(text.trim()).unwrap_or_else(|_| json!(plain))
        }
        _ => json!(plain),
    }
}
