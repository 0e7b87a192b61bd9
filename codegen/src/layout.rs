//! The layout of schema files: as few lines as can be read with ease.
//!
//! What fits into a line stands on one. What does not is broken into its parts: those that hold
//! nothing are put side by side, as many as fit into a line; each of the others begins a line of its
//! own. What holds just one thing stands on the lines of that: `"data": { "task": {`.

use serde_json::Value;

/// Columns of a line.
const WIDTH: usize = 120;

/// The text of a schema file.
pub fn text(file: &Value) -> String {
    format!("{}\n", broken(file, 0, true))
}

/// A value; `taken` columns of its first and last lines are used by what stands around it, and
/// further lines are indented.
fn laid_out(value: &Value, indent: usize, taken: usize) -> String {
    let line = on_a_line(value);
    if is_scalar(value) || indent + taken + columns(&line) <= WIDTH {
        return line;
    }
    let (open, close) = brackets(value);
    let parts = parts(value);
    match parts.as_slice() {
        [(name, part)] if !is_scalar(part) => {
            let space = if value.is_object() { " " } else { "" };
            let around = columns(name) + 2 * (open.len() + space.len());
            let part = laid_out(part, indent, taken + around);
            format!("{open}{space}{name}{part}{space}{close}")
        }
        _ => broken(value, indent, false),
    }
}

/// A value on several lines; of a whole file, each part on lines of its own.
fn broken(value: &Value, indent: usize, is_file: bool) -> String {
    let inner = indent + 2;
    let (open, close) = brackets(value);
    let parts = parts(value);
    let mut lines: Vec<String> = Vec::new();
    // Whether something more may stand on the last line.
    let mut is_open = false;
    for (index, (name, part)) in parts.iter().enumerate() {
        let comma = if index + 1 < parts.len() { "," } else { "" };
        let part_text = laid_out(part, inner, columns(name) + comma.len());
        let text = format!("{name}{part_text}{comma}");
        let is_small = !is_file && is_flat(part) && !text.contains('\n');
        match lines.last_mut().filter(|_| is_open && is_small) {
            Some(line) if inner + columns(line) + 1 + columns(&text) <= WIDTH => {
                line.push(' ');
                line.push_str(&text);
            }
            _ => lines.push(text),
        }
        is_open = is_small;
    }
    let lines = lines.iter().map(|line| format!("{:inner$}{line}\n", ""));
    format!("{open}\n{}{:indent$}{close}", lines.collect::<String>(), "")
}

/// The parts of an array or object, each with what stands before it.
fn parts(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Array(elements) => elements.iter().map(|element| (String::new(), element)).collect(),
        Value::Object(entries) => {
            let name = |key: &str| format!("{}: ", Value::from(key));
            entries.iter().map(|(key, value)| (name(key), value)).collect()
        }
        _ => Vec::new(),
    }
}

/// A value on one line.
pub fn on_a_line(value: &Value) -> String {
    let (open, close) = brackets(value);
    let parts = parts(value);
    let parts = parts.iter().map(|(name, part)| format!("{name}{}", on_a_line(part)));
    let parts = parts.collect::<Vec<_>>().join(", ");
    match value {
        Value::Object(entries) if !entries.is_empty() => format!("{open} {parts} {close}"),
        Value::Array(_) | Value::Object(_) => format!("{open}{parts}{close}"),
        scalar => scalar.to_string(),
    }
}

fn brackets(value: &Value) -> (&'static str, &'static str) {
    if value.is_object() { ("{", "}") } else { ("[", "]") }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// Whether a value holds nothing that could be broken: a scalar, a list of scalars, or nothing.
fn is_flat(value: &Value) -> bool {
    match value {
        Value::Array(elements) => elements.iter().all(is_scalar),
        Value::Object(entries) => entries.is_empty(),
        value => is_scalar(value),
    }
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_are_filled() {
        let long = "Moves the section before this one, which must be a section of the same list or \
                    of one beside it.";
        let file = json!({
            "title": "更新自定义分组",
            "tokens": ["tenant", "user"],
            "path": { "guid": { "type": "string", "doc": "The section." } },
            "query": { "page_token": { "type": "string", "max_length": 100, "doc": long } },
            "rules": [{ "at_most_one": ["a", "b"] }, { "at_most_one": [long, "b"] }],
            "empty": [{}, []],
        });
        assert_eq!(
            text(&file),
            r#"{
  "title": "更新自定义分组",
  "tokens": ["tenant", "user"],
  "path": { "guid": { "type": "string", "doc": "The section." } },
  "query": { "page_token": {
    "type": "string", "max_length": 100,
    "doc": "Moves the section before this one, which must be a section of the same list or of one beside it."
  } },
  "rules": [
    { "at_most_one": ["a", "b"] },
    { "at_most_one": [
      "Moves the section before this one, which must be a section of the same list or of one beside it.", "b"
    ] }
  ],
  "empty": [{}, []]
}
"#
        );
    }
}
