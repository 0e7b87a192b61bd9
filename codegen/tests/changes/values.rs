//! What it means when values take another form.

use feishu_api_codegen::diff::{Example, Level, verdict};

use crate::workspace::{changes, states};

/// Both states of an endpoint, the verdict, and a sentence about it.
const CASES: &[(&str, &str, Level, &str)] = &[
    (
        r#"{ "body": { "note": { "type": "any" } } }"#,
        r#"{ "body": { "note": { "type": "any", "wire": "json" } } }"#,
        Level::Minor,
        "parameter `note` travels in another way",
    ),
    (
        r#"{ "query": { "ids": { "type": "int[]" } } }"#,
        r#"{ "query": { "ids": { "type": "int[]", "wire": "comma" } } }"#,
        Level::Minor,
        "parameter `ids` travels in another way",
    ),
    (
        r#"{ "body": { "price": { "type": "string" } } }"#,
        r#"{ "body": { "price": { "type": "decimal" } } }"#,
        Level::Major,
        "parameter `price` has another type: `String` → `Decimal`",
    ),
    (
        r#"{ "body": { "rights": { "type": "Rights" } }, "types": { "Rights": { "enum": { "wire": "int", "values": [{ "value": 1, "name": "Read" }] } } } }"#,
        r#"{ "body": { "rights": { "type": "Rights" } }, "types": { "Rights": { "enum": { "wire": "flags", "values": [{ "value": 1, "name": "Read" }] } } } }"#,
        Level::Major,
        "type `Rights` is of another kind: a struct, an enum or a union: `enum of integers` → `flags`",
    ),
    (
        r#"{ "body": { "names": { "type": "map<string,int>" } }, "types": { "Color": { "enum": { "values": [{ "value": "red" }] } } } }"#,
        r#"{ "body": { "names": { "type": "map<Color,int>" } }, "types": { "Color": { "enum": { "values": [{ "value": "red" }] } } } }"#,
        Level::Major,
        "parameter `names` has another type: `Map<i64>` → `Map<i64, Color>`",
    ),
    (
        r#"{ "body": { "note": { "type": "string" } } }"#,
        r#"{ "body": { "note": { "type": "string", "max_bytes": 9 } } }"#,
        Level::Minor,
        "parameter `note` has other limits",
    ),
    (
        r#"{ "body": { "kind": { "type": "Kind", "tag_of": "content" }, "content": { "type": "Content" } }, "types": { "Kind": { "enum": { "values": [{ "value": "text" }] } }, "Content": { "union": { "tag": "Kind", "variants": { "Text": { "type": "string" } } } } } }"#,
        r#"{ "body": { "type": { "type": "Kind", "tag_of": "content" }, "content": { "type": "Content" } }, "types": { "Kind": { "enum": { "values": [{ "value": "text" }] } }, "Content": { "union": { "tag": "Kind", "variants": { "Text": { "type": "string" } } } } } }"#,
        Level::Minor,
        "parameter `content` travels in another way",
    ),
    (
        r#"{ "response": { "kind": { "type": "Kind" }, "content": { "type": "string" } }, "types": { "Kind": { "enum": { "values": [{ "value": "text" }] } } } }"#,
        r#"{ "response": { "kind": { "type": "Kind", "tag_of": "content" }, "content": { "type": "Content" } }, "types": { "Kind": { "enum": { "values": [{ "value": "text" }] } }, "Content": { "union": { "tag": "Kind", "variants": { "Text": { "type": "string" } } } } } }"#,
        Level::Minor,
        "reply field `kind` has a method",
    ),
];

#[test]
fn values_of_another_form_are_judged_by_what_callers_see() {
    for (before, after, level, sentence) in CASES {
        let file = "open/task/v2/task/patch.json";
        let found = changes(&states(&[Example { file, before, after }]));
        let said: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|said| said.starts_with(sentence)), "{sentence}\n{said:#?}");
        assert_eq!(verdict(&found), Some(*level), "{sentence}");
    }
}
