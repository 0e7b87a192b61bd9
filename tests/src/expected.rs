//! What the request of a documented exchange must look like on the wire.

use serde_json::Value;

/// Path and query that an example demands, percent-encoded. `sent` is the example's request by
/// place.
pub fn target(template: &str, sent: &Value) -> String {
    let given = |name: &str| sent.get("path").and_then(|path| path.get(name)).map(text);
    let segment = |segment: &str| match segment.strip_prefix(':') {
        Some(named) => {
            let (name, rest) = named.split_at(named.find([':', '.']).unwrap_or(named.len()));
            encode(&given(name).unwrap_or_default()) + rest
        }
        None => segment.to_owned(),
    };
    let path: Vec<String> = template.split('/').map(segment).collect();
    let mut pairs = Vec::new();
    for (name, value) in sent.get("query").and_then(Value::as_object).into_iter().flatten() {
        let one = [value.clone()];
        for value in value.as_array().map_or(one.as_slice(), Vec::as_slice) {
            pairs.push(format!("{}={}", encode(name), encode(&text(value))));
        }
    }
    let separator = if pairs.is_empty() { "" } else { "?" };
    format!("{}{separator}{}", path.join("/"), pairs.join("&"))
}

/// The form in one line that an example demands.
pub fn urlencoded(fields: &Value) -> String {
    let fields = fields.as_object().into_iter().flatten();
    let pairs = fields.map(|(name, value)| format!("{}={}", encode(name), encode(&text(value))));
    pairs.collect::<Vec<_>>().join("&")
}

/// A value of an example as it stands in paths, queries, headers and forms.
pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// JSON with the values that its texts hold in their place: spaces and order mean nothing there.
pub fn within_texts(value: Value) -> Value {
    match value {
        Value::String(text) => match serde_json::from_str(&text) {
            Ok(inner @ (Value::Array(_) | Value::Object(_))) => within_texts(inner),
            _ => Value::String(text),
        },
        Value::Array(elements) => elements.into_iter().map(within_texts).collect(),
        Value::Object(entries) => {
            entries.into_iter().map(|(key, value)| (key, within_texts(value))).collect()
        }
        plain => plain,
    }
}

fn encode(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let encode = |byte: u8| match byte {
        byte if is_plain(byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}
