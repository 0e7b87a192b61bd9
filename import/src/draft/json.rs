//! JSON in the form of the schemas: what holds no objects stands on one line where it fits.

use std::fmt::Write;

use serde_json::Value;

/// Columns of a line.
const WIDTH: usize = 100;

/// The text of a schema file.
pub(super) fn text(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, 0, 0);
    out.push('\n');
    out
}

/// Writes a value; `taken` columns of its line are used by what stands around it.
fn write(out: &mut String, value: &Value, indent: usize, taken: usize) {
    let is_flat = match value {
        Value::Array(elements) => elements.iter().all(is_scalar),
        Value::Object(fields) => indent > 0 && fields.values().all(|value| !is_nested(value)),
        _ => true,
    };
    if is_flat {
        let inline = inline(value);
        if indent + taken + inline.chars().count() < WIDTH {
            out.push_str(&inline);
            return;
        }
    }
    let inner = indent + 2;
    match value {
        Value::Array(elements) => {
            out.push_str("[\n");
            for (index, element) in elements.iter().enumerate() {
                let comma = if index + 1 < elements.len() { "," } else { "" };
                let _ = write!(out, "{:inner$}", "");
                write(out, element, inner, comma.len());
                let _ = writeln!(out, "{comma}");
            }
            let _ = write!(out, "{:indent$}]", "");
        }
        Value::Object(fields) => {
            out.push_str("{\n");
            for (index, (key, value)) in fields.iter().enumerate() {
                let comma = if index + 1 < fields.len() { "," } else { "" };
                let key = Value::from(key.as_str()).to_string();
                let _ = write!(out, "{:inner$}{key}: ", "");
                write(out, value, inner, key.chars().count() + 2 + comma.len());
                let _ = writeln!(out, "{comma}");
            }
            let _ = write!(out, "{:indent$}}}", "");
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// Whether a value keeps what stands around it from standing on one line.
fn is_nested(value: &Value) -> bool {
    match value {
        Value::Object(fields) => !fields.is_empty(),
        Value::Array(elements) => !elements.iter().all(is_scalar),
        _ => false,
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::Array(elements) => {
            format!("[{}]", elements.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), inline(value)));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    }
}
