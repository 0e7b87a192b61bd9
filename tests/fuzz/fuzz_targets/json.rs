//! Whatever bytes come, the reader of replies passes the verdict of `serde_json` and reads the same,
//! and what is written of it is the same again.
#![no_main]

use feishu_api_runtime::record::{Reader, to_json};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|text: &[u8]| {
    let ours = read(text);
    let theirs = serde_json::from_slice::<Value>(text).ok();
    match (&ours, &theirs) {
        (Some(ours), Some(theirs)) => assert!(same(ours, theirs), "{ours} is not {theirs}"),
        (None, None) => {}
        _ => panic!("read as {ours:?}, and by serde_json as {theirs:?}"),
    }
    // Passing is as strict as building, but for numbers that no value can hold.
    if let Some(ours) = &ours {
        let mut input = Reader::new(text);
        assert!(input.skip().and_then(|()| input.end()).is_ok(), "read, but not passed");
        let written = to_json(ours);
        let again = serde_json::from_str(&written);
        assert!(again.is_ok_and(|again| same(ours, &again)), "{ours} is written as {written}");
    }
});

fn read(text: &[u8]) -> Option<Value> {
    let mut input = Reader::new(text);
    let value = input.json().ok()?;
    input.end().ok()?;
    Some(value)
}

/// Floats may differ in the last place: `serde_json` rounds twice unless told otherwise.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => match (left.as_f64(), right.as_f64()) {
            (Some(a), Some(b)) if left.is_f64() && right.is_f64() => {
                (a - b).abs() <= a.abs().max(f64::MIN_POSITIVE) * 1e-15
            }
            _ => left == right,
        },
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(a, b)| same(a, b))
        }
        (Value::Object(left), Value::Object(right)) => {
            let mut pairs = left.iter().zip(right);
            left.len() == right.len() && pairs.all(|((k, a), (l, b))| k == l && same(a, b))
        }
        _ => left == right,
    }
}
