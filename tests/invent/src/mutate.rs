//! Valid files, broken.

use fastrand::Rng;
use serde_json::{Value, json};

/// A text of ten megabytes comes once in so many mutations.
const HUGE: usize = 500;

/// Breaks a text in one way or several, or leaves it valid by chance.
pub fn mutated(rng: &mut Rng, text: &str) -> String {
    if rng.usize(..HUGE) == 0 {
        return huge(rng, text);
    }
    let mut text = text.to_owned();
    if let (true, Ok(mut value)) = (rng.bool(), serde_json::from_str::<Value>(&text)) {
        for _ in 0..rng.usize(1..5) {
            let steps = rng.usize(..12);
            change(rng, &mut value, steps);
        }
        text = if rng.bool() { value.to_string() } else { format!("{value:#}") };
    }
    for _ in 0..rng.usize(..4) {
        text = bytes(rng, &text);
    }
    text
}

/// Changes a value so many steps below, or nearer.
fn change(rng: &mut Rng, value: &mut Value, steps: usize) {
    let (steps, end) = (steps.saturating_sub(1), steps < 2);
    match value {
        Value::Object(entries) if !end && !entries.is_empty() => {
            let Some(key) = rng.choice(entries.keys()).cloned() else { return };
            match rng.usize(..12) {
                0 => {
                    entries.shift_remove(&key);
                }
                1 => {
                    let known = entries.shift_remove(&key).unwrap_or_default();
                    let more = rng.choice(["", "s", "_", "日", "\u{0}"]).unwrap_or_default();
                    entries.insert(key + more, known);
                }
                2 => {
                    let key = rng.choice(["type", "mask_of", "rules", "x", "", "items"]);
                    entries.insert(key.unwrap_or_default().to_owned(), odd(rng));
                }
                _ => {
                    if let Some(value) = entries.get_mut(&key) {
                        change(rng, value, steps);
                    }
                }
            }
        }
        Value::Array(elements) if !end && !elements.is_empty() => {
            let chosen = rng.usize(..elements.len());
            match rng.usize(..6) {
                0 => {
                    elements.remove(chosen);
                }
                1 => elements.extend_from_within(chosen..=chosen),
                _ => {
                    if let Some(value) = elements.get_mut(chosen) {
                        change(rng, value, steps);
                    }
                }
            }
        }
        Value::String(text) if rng.bool() => {
            *text = match rng.usize(..7) {
                0 => text.repeat(2),
                1 => text.to_uppercase(),
                2 => text.chars().rev().collect(),
                3 => format!("{text}[]"),
                4 => format!("map<string,{text}>"),
                5 => text.chars().skip(1).collect(),
                _ => format!("{text}🦀"),
            };
        }
        value => *value = odd(rng),
    }
}

/// A value that hardly belongs anywhere.
fn odd(rng: &mut Rng) -> Value {
    let depth = rng.usize(..20_000);
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(u64::MAX),
        json!(f64::MAX),
        json!(""),
        json!("type"),
        json!([[], {}, null]),
        json!({}),
        json!({ "type": "string", "doc": "" }),
        json!(format!("string{}", "[]".repeat(depth))),
        json!(format!("{}string", "map<string,".repeat(depth))),
        json!("(a*)*\\"),
    ];
    rng.choice(values).unwrap_or_default()
}

/// Changes bytes; what is no text any more is replaced as editors do.
fn bytes(rng: &mut Rng, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let start = rng.usize(..=bytes.len());
    let end = bytes.len().min(start + rng.usize(..40));
    let put: Vec<u8> = match rng.usize(..9) {
        0 => {
            bytes.truncate(start);
            Vec::new()
        }
        1 => bytes.drain(start..end).take(0).collect(),
        2 => bytes.get(start..end).unwrap_or_default().to_vec(),
        3 => b"[".repeat(rng.usize(..100_000)),
        4 => b"{\"a\":".repeat(rng.usize(..50_000)),
        5 => b"9".repeat(rng.usize(..2_000)),
        6 => b"1e999999".to_vec(),
        7 => vec![rng.choice(*b"\"{},:\\\0\xff/").unwrap_or_default()],
        _ => "\\ud800\u{feff}\u{2028}".as_bytes().to_vec(),
    };
    bytes.splice(start..start, put);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The text, and ten megabytes of something in it.
fn huge(rng: &mut Rng, text: &str) -> String {
    const SIZE: usize = 10 << 20;
    match rng.usize(..6) {
        0 => " ".repeat(SIZE) + text,
        1 => format!("{{\"title\": \"{}\"}}", "字".repeat(SIZE / 3)),
        2 => format!("[{}0]", "0,".repeat(SIZE / 2)),
        3 => {
            let entries: Vec<String> = (0..SIZE / 14).map(|n| format!("\"k{n}\":{{}}")).collect();
            format!("{{{}}}", entries.join(","))
        }
        4 => text.replacen("\"string\"", &format!("\"string{}\"", "[]".repeat(SIZE / 2)), 1),
        _ => text.repeat(SIZE / text.len().max(1)),
    }
}
