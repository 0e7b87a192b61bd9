//! Random texts: the reader agrees with `serde_json`, and nothing makes it panic.

use feishu_api_runtime::record::{Empty, Read, Reader, to_json};
use proptest::prelude::*;
use serde_json::Value as Json;

/// Any JSON value.
fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>()
            .prop_filter("JSON has finite numbers only", |n| n.is_finite())
            .prop_map(Json::from),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

/// Texts that are nearly JSON: its own characters in any order.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "d83d",
        "\\ude00",
        "null",
        "true",
        "e",
        "-",
        "0",
        "1",
        "9",
        ".",
        "+",
        " ",
        "\n",
        "\"a\":",
        "\"审\"",
        "\u{1}",
        "12345678901234567890",
    ]);
    prop::collection::vec(scrap, 0..12).prop_map(|scraps| scraps.concat())
}

/// Strict reading: what cannot be kept as it is, is refused, as `serde_json` does.
fn read(text: &[u8]) -> Option<Json> {
    let mut input = Reader::new(text).strict(true);
    let value = input.json().ok()?;
    input.end().ok()?;
    Some(value)
}

/// Whether both readers take the text, or neither. Half of a surrogate pair is taken here alone.
fn verdicts_agree(text: &[u8]) -> bool {
    let (ours, theirs) = (read(text).is_some(), serde_json::from_slice::<Json>(text).is_ok());
    let has_surrogate = || String::from_utf8_lossy(text).to_ascii_lowercase().contains("\\ud");
    ours == theirs || ours && has_surrogate()
}

/// Floats may differ in the last place: `serde_json` rounds twice unless told otherwise.
fn same(left: &Json, right: &Json) -> bool {
    match (left, right) {
        (Json::Number(left), Json::Number(right)) => match (left.as_f64(), right.as_f64()) {
            (Some(a), Some(b)) if left.is_f64() && right.is_f64() => {
                (a - b).abs() <= a.abs().max(f64::MIN_POSITIVE) * 1e-15
            }
            _ => left == right,
        },
        (Json::Array(left), Json::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(a, b)| same(a, b))
        }
        (Json::Object(left), Json::Object(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|((k, a), (l, b))| k == l && same(a, b))
        }
        _ => left == right,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_serde_writes_is_read_back(value in json()) {
        prop_assert_eq!(read(value.to_string().as_bytes()), Some(value.clone()));
        prop_assert_eq!(read(format!("{value:#}").as_bytes()), Some(value));
    }

    #[test]
    fn what_is_written_serde_reads_back(value in json()) {
        let back = serde_json::from_str(&to_json(&value)).ok();
        prop_assert!(back.is_some_and(|back: Json| same(&back, &value)));
    }

    #[test]
    fn strings_and_numbers_survive(text in any::<String>(), int in any::<i64>(), float in any::<f64>()) {
        prop_assert_eq!(read(to_json(&text).as_bytes()), Some(Json::from(text)));
        prop_assert_eq!(Reader::new(to_json(&int).as_bytes()).int().ok(), Some(int));
        let written = to_json(&float);
        if float.is_finite() {
            prop_assert_eq!(Reader::new(written.as_bytes()).float().ok(), Some(float));
        } else {
            prop_assert_eq!(written, "null");
        }
    }

    #[test]
    fn unknown_fields_are_written_back_as_they_came(entries in prop::collection::btree_map(any::<String>(), json(), 0..6)) {
        let text = Json::Object(entries.into_iter().collect()).to_string();
        let record = Empty::read_new(&mut Reader::new(text.as_bytes())).ok().flatten().unwrap();
        prop_assert_eq!(to_json(&record), text);
    }

    #[test]
    fn verdicts_on_scraps_agree(text in scraps()) {
        prop_assert!(verdicts_agree(text.as_bytes()), "{}", text);
        let theirs = serde_json::from_str::<Json>(&text).ok();
        if let (Some(ours), Some(theirs)) = (read(text.as_bytes()), theirs) {
            prop_assert!(same(&ours, &theirs));
        }
    }

    #[test]
    fn verdicts_on_damaged_json_agree(value in json(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut text = value.to_string().into_bytes();
        let at = at.index(text.len());
        text[at] = byte;
        prop_assert!(verdicts_agree(&text));
        text.truncate(at);
        prop_assert!(verdicts_agree(&text));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let skipped = Reader::new(&bytes).skip();
        let raw = Reader::new(&bytes).raw();
        prop_assert_eq!(skipped.is_ok(), raw.is_ok());
        if let Err(error) = skipped {
            prop_assert!(error.excerpt().chars().count() <= 80);
        }
        let mut input = Reader::new(&bytes);
        let _any_result = (input.bool(), input.int(), input.float(), input.text(), input.kind());
    }
}
