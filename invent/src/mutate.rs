//! Valid files, broken.

use serde_json::{Value, json};

use crate::random::Random;

/// A text of ten megabytes comes once in so many mutations.
const HUGE: usize = 500;

/// Breaks a text in one way or several, or leaves it valid by chance.
pub fn mutated(random: &mut Random, text: &str) -> String {
    if random.once_in(HUGE) {
        return huge(random, text);
    }
    let mut text = match serde_json::from_str(text) {
        Ok(mut value) if random.once_in(2) => {
            for _ in 0..random.between(1, 4) {
                let steps = random.below(12);
                change(random, &mut value, steps);
            }
            if random.once_in(2) { value.to_string() } else { format!("{value:#}") }
        }
        _ => text.to_owned(),
    };
    for _ in 0..random.below(4) {
        text = bytes(random, &text);
    }
    text
}

/// Changes a value somewhere below.
fn change(random: &mut Random, value: &mut Value, steps: usize) {
    let steps = steps.saturating_sub(1);
    match value {
        Value::Object(entries) if steps > 0 && !entries.is_empty() => {
            let chosen = random.below(entries.len());
            let key = entries.keys().nth(chosen).cloned().unwrap_or_default();
            match random.below(12) {
                0 => {
                    entries.shift_remove(&key);
                }
                1 => {
                    let known = entries.shift_remove(&key).unwrap_or_default();
                    let mut misspelt = key.clone();
                    misspelt
                        .push_str(random.pick(&["", "s", "_", "日", "\u{0}"]).unwrap_or_default());
                    entries.insert(misspelt, known);
                }
                2 => {
                    let value = odd(random);
                    entries.insert(
                        random.word(&["type", "mask_of", "rules", "x", "", "items"]),
                        value,
                    );
                }
                _ => {
                    if let Some(value) = entries.get_mut(&key) {
                        change(random, value, steps);
                    }
                }
            }
        }
        Value::Array(elements) if steps > 0 && !elements.is_empty() => {
            let chosen = random.below(elements.len());
            match random.below(6) {
                0 => {
                    elements.remove(chosen);
                }
                1 => {
                    let copy = elements.get(chosen).cloned().unwrap_or_default();
                    elements.push(copy);
                }
                _ => {
                    if let Some(value) = elements.get_mut(chosen) {
                        change(random, value, steps);
                    }
                }
            }
        }
        Value::String(text) if random.once_in(2) => {
            *text = match random.below(7) {
                0 => text.repeat(2),
                1 => text.to_uppercase(),
                2 => text.chars().rev().collect(),
                3 => format!("{text}[]"),
                4 => format!("map<string,{text}>"),
                5 => text.chars().skip(1).collect(),
                _ => format!("{text}🦀"),
            };
        }
        value => *value = odd(random),
    }
}

/// A value that hardly belongs anywhere.
fn odd(random: &mut Random) -> Value {
    match random.below(14) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(u64::MAX),
        4 => json!(f64::MAX),
        5 => json!(""),
        6 => json!("type"),
        7 => json!([]),
        8 => json!({}),
        9 => json!([[], {}, null]),
        10 => json!({ "type": "string", "doc": "" }),
        11 => json!(format!("string{}", "[]".repeat(random.below(20_000)))),
        12 => json!(format!("{}string", "map<string,".repeat(random.below(20_000)))),
        _ => json!("(a*)*\\"),
    }
}

/// Changes bytes; what is no text any more is replaced as editors do.
fn bytes(random: &mut Random, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let place = random.below(bytes.len() + 1);
    let end = bytes.len().min(place + random.below(40));
    let put: Vec<u8> = match random.below(9) {
        0 => {
            bytes.truncate(place);
            Vec::new()
        }
        1 => {
            bytes.drain(place..end);
            Vec::new()
        }
        2 => bytes.get(place..end).unwrap_or_default().to_vec(),
        3 => b"[".repeat(random.below(100_000)),
        4 => b"{\"a\":".repeat(random.below(50_000)),
        5 => b"9".repeat(random.below(2_000)),
        6 => b"1e999999".to_vec(),
        7 => {
            let signs: [&[u8]; 9] = [b"\"", b"{", b"}", b",", b":", b"\\", b"\0", b"\xff", b"/"];
            random.pick(&signs).unwrap_or_default().to_vec()
        }
        _ => "\\ud800\u{feff}\u{2028}".as_bytes().to_vec(),
    };
    let place = place.min(bytes.len());
    bytes.splice(place..place, put);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The text, and ten megabytes of something in it.
fn huge(random: &mut Random, text: &str) -> String {
    const SIZE: usize = 10 << 20;
    match random.below(6) {
        0 => format!("{}{text}", " ".repeat(SIZE)),
        1 => format!("{{\"title\": \"{}\"}}", "字".repeat(SIZE / 3)),
        2 => format!("[{}0]", "0,".repeat(SIZE / 2)),
        3 => {
            let entries: Vec<String> =
                (0..SIZE / 14).map(|number| format!("\"k{number}\":{{}}")).collect();
            format!("{{{}}}", entries.join(","))
        }
        4 => {
            let long = format!("\"string{}\"", "[]".repeat(SIZE / 2));
            text.replacen("\"string\"", &long, 1)
        }
        _ => text.repeat(SIZE / text.len().max(1)),
    }
}
