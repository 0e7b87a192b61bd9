//! JSON in the form of the schemas: what holds no objects stands on one line where it fits.

use std::fmt::Write;

use feishu_api_codegen::syntax::Node;
use serde_json::Value;

/// Columns of a line.
const WIDTH: usize = 100;

/// The text of a schema file.
pub(crate) fn text(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, None, 0, 0);
    out.push('\n');
    out
}

/// The text of a file that was read as `root` and now holds `value`: what did not change stays as
/// it was written.
pub(crate) fn edited(before: &str, root: &Node, value: &Value) -> String {
    let mut out = String::new();
    out.push_str(before.get(..root.span.start).unwrap_or_default());
    write(&mut out, value, Some(&Before { text: before, node: root }), 0, 0);
    out.push_str(before.get(root.span.end..).unwrap_or_default());
    out
}

/// A value as it is written in a file.
struct Before<'t> {
    text: &'t str,
    node: &'t Node,
}

impl<'t> Before<'t> {
    fn slice(&self) -> &'t str {
        self.text.get(self.node.span.start..self.node.span.end).unwrap_or_default()
    }

    fn key(&self, key: &str) -> Option<Self> {
        Some(Self { text: self.text, node: self.node.get(key)? })
    }

    fn at(&self, index: usize) -> Option<Self> {
        Some(Self { text: self.text, node: self.node.at(index)? })
    }

    /// Whether this is an object all of whose keys another value has.
    fn keeps_lines(&self, value: &Value) -> bool {
        let entries = self.node.entries();
        !entries.is_empty() && entries.iter().all(|entry| value.get(&entry.key).is_some())
    }
}

/// Writes a value; `taken` columns of its line are used by what stands around it. What says the
/// same keeps its text, and an object on several lines keeps them unless keys were taken out.
fn write(
    out: &mut String,
    value: &Value,
    before: Option<&Before<'_>>,
    indent: usize,
    taken: usize,
) {
    if let Some(before) = before.filter(|before| before.node.to_value() == *value) {
        out.push_str(before.slice());
        return;
    }
    let before = before.filter(|before| before.slice().contains('\n'));
    let is_flat = match value {
        Value::Array(elements) => elements.iter().all(is_scalar),
        Value::Object(fields) => indent > 0 && fields.values().all(|value| !is_nested(value)),
        _ => true,
    };
    if is_flat && !before.is_some_and(|before| before.keeps_lines(value)) {
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
                let before = before.and_then(|before| before.at(index));
                write(out, element, before.as_ref(), inner, comma.len());
                let _ = writeln!(out, "{comma}");
            }
            let _ = write!(out, "{:indent$}]", "");
        }
        Value::Object(fields) => {
            out.push_str("{\n");
            for (index, (key, value)) in fields.iter().enumerate() {
                let comma = if index + 1 < fields.len() { "," } else { "" };
                let before = before.and_then(|before| before.key(key));
                let key = Value::from(key.as_str()).to_string();
                let _ = write!(out, "{:inner$}{key}: ", "");
                write(out, value, before.as_ref(), inner, key.chars().count() + 2 + comma.len());
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

#[cfg(test)]
mod tests {
    use feishu_api_codegen::syntax::parse;
    use serde_json::json;

    use super::edited;

    #[test]
    fn what_did_not_change_keeps_its_text() {
        let before =
            "{\n  \"a\": {\n    \"x\": 1\n  },\n  \"b\": { \"y\": \"\" },\n  \"c\": [ 1,2 ]\n}\n";
        let root = parse(before).expect("it is JSON");
        let mut value = root.to_value();
        assert_eq!(edited(before, &root, &value), before);
        value["b"]["y"] = json!("new");
        assert_eq!(edited(before, &root, &value), before.replace("\"\"", "\"new\""));
        value["b"]["y"] = json!("");
        value["a"]["z"] = json!(null);
        let more = before.replace("1\n  }", "1,\n    \"z\": null\n  }");
        assert_eq!(edited(before, &root, &value), more);
    }

    #[test]
    fn an_object_that_lost_keys_is_laid_out_anew() {
        let before = "{\n  \"a\": {\n    \"x\": 1,\n    \"decide\": [\"What?\"]\n  }\n}\n";
        let root = parse(before).expect("it is JSON");
        let after = json!({ "a": { "x": 1 } });
        assert_eq!(edited(before, &root, &after), "{\n  \"a\": { \"x\": 1 }\n}\n");
    }
}
