//! A name that stands for something else on the wire than before: code that uses it compiles, and
//! does something else. Whatever has such a name, its change is major and says what the name means.

use feishu_api_codegen::diff::{Example, Level, verdict};

use crate::workspace::{changes, states};

/// Both states of an endpoint in which a name changes its meaning, and the sentence about it.
const CASES: &[(&str, &str, &str)] = &[
    (
        // Two values become one name, and the first of them gets it.
        r#"{ "query": { "sort": { "type": "Sort" } }, "types": { "Sort": { "enum": { "values": [{ "value": "ASC" }, { "value": "asc" }] } } } }"#,
        r#"{ "query": { "sort": { "type": "Sort" } }, "types": { "Sort": { "enum": { "values": [{ "value": "asc" }, { "value": "ASC" }] } } } }"#,
        "value `Asc` of type `Sort` stands for something else on the wire: `ASC` → `asc`",
    ),
    (
        r#"{ "query": { "level": { "type": "Level" } }, "types": { "Level": { "enum": { "wire": "int", "values": [{ "value": 1, "name": "Low" }] } } } }"#,
        r#"{ "query": { "level": { "type": "Level" } }, "types": { "Level": { "enum": { "wire": "int", "values": [{ "value": 2, "name": "Low" }] } } } }"#,
        "value `Low` of type `Level` stands for something else on the wire: `1` → `2`",
    ),
    (
        r#"{ "response": { "aB": { "type": "int" } } }"#,
        r#"{ "response": { "a_b": { "type": "int" }, "aB": { "type": "int" } } }"#,
        "reply field `a_b` stands for something else on the wire: `aB` → `a_b`",
    ),
    (
        r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "aB": { "type": "int" } } } } } }"#,
        r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "a_b": { "type": "int" }, "aB": { "type": "int" } } } } } }"#,
        "field `a_b` of type `Due` stands for something else on the wire: `aB` → `a_b`",
    ),
    (
        r#"{ "query": { "aB": { "type": "int" } } }"#,
        r#"{ "query": { "a_b": { "type": "int" }, "aB": { "type": "int" } } }"#,
        "parameter `a_b` stands for something else on the wire: `aB` → `a_b`",
    ),
    (
        r#"{ "query": { "first": { "type": "int", "required": true, "name": "id" } } }"#,
        r#"{ "query": { "last": { "type": "int", "required": true, "name": "id" } } }"#,
        "parameter `id` stands for something else on the wire: `first` → `last`",
    ),
    (
        // A setter of a masked object's field.
        r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task" } }, "types": { "Input": { "struct": { "fields": { "aB": { "type": "int" } } } } } }"#,
        r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task" } }, "types": { "Input": { "struct": { "fields": { "a_b": { "type": "int" }, "aB": { "type": "int" } } } } } }"#,
        "parameter `a_b` stands for something else on the wire: `task.aB` → `task.a_b`",
    ),
    (
        // A variant of a mask's enum.
        r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task" } }, "types": { "Input": { "struct": { "fields": { "aB": { "type": "int" } } } } } }"#,
        r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task" } }, "types": { "Input": { "struct": { "fields": { "a_b": { "type": "int" }, "aB": { "type": "int" } } } } } }"#,
        "value `AB` of mask `mask` stands for something else on the wire: `aB` → `a_b`",
    ),
    (
        // A mask itself.
        r#"{ "body": { "task": { "type": "Input" }, "old": { "mask_of": "task", "name": "mask" } }, "types": { "Input": { "struct": { "fields": { "note": { "type": "string" } } } } } }"#,
        r#"{ "body": { "task": { "type": "Input" }, "new": { "mask_of": "task", "name": "mask" } }, "types": { "Input": { "struct": { "fields": { "note": { "type": "string" } } } } } }"#,
        "mask `mask` stands for something else on the wire: `old` → `new`",
    ),
    (
        r#"{ "body": { "aB": { "type": "int" }, "c": { "type": "int" } }, "rules": [{ "at_most_one": { "fields": ["aB", "c"], "as": "Place", "doc": "Where." } }] }"#,
        r#"{ "body": { "a_b": { "type": "int" }, "c": { "type": "int" } }, "rules": [{ "at_most_one": { "fields": ["a_b", "c"], "as": "Place", "doc": "Where." } }] }"#,
        "value `AB` of type `Place` stands for something else on the wire: `aB` → `a_b`",
    ),
    (
        r#"{ "body": { "old": { "type": "Kind", "required": true }, "note": { "type": "string" } }, "types": { "Kind": { "enum": { "values": [{ "value": "plain" }, { "value": "noted" }] } } }, "rules": [{ "tagged_by": { "tag": "old", "as": "Content", "cases": { "plain": {}, "noted": { "required": ["note"] } } } }] }"#,
        r#"{ "body": { "new": { "type": "Kind", "required": true }, "note": { "type": "string" } }, "types": { "Kind": { "enum": { "values": [{ "value": "plain" }, { "value": "noted" }] } } }, "rules": [{ "tagged_by": { "tag": "new", "as": "Content", "cases": { "plain": {}, "noted": { "required": ["note"] } } } }] }"#,
        "type `Content` stands for something else on the wire: `old` → `new`",
    ),
    (
        r#"{ "body": { "kind": { "type": "Kind", "required": true }, "aB": { "type": "string" } }, "types": { "Kind": { "enum": { "values": [{ "value": "plain" }, { "value": "noted" }] } } }, "rules": [{ "tagged_by": { "tag": "kind", "as": "Content", "cases": { "plain": {}, "noted": { "required": ["aB"] } } } }] }"#,
        r#"{ "body": { "kind": { "type": "Kind", "required": true }, "a_b": { "type": "string" } }, "types": { "Kind": { "enum": { "values": [{ "value": "plain" }, { "value": "noted" }] } } }, "rules": [{ "tagged_by": { "tag": "kind", "as": "Content", "cases": { "plain": {}, "noted": { "required": ["a_b"] } } } }] }"#,
        "field `a_b` of value `Noted` of type `Content` stands for something else on the wire: `aB` → `a_b`",
    ),
    (
        r#"{ "query": { "page_token": { "type": "string" } }, "response": { "a": { "type": "int[]" }, "b": { "type": "int[]" }, "next": { "type": "string" } }, "paging": { "token": { "param": "page_token", "next": "next", "items": "a" } } }"#,
        r#"{ "query": { "page_token": { "type": "string" } }, "response": { "a": { "type": "int[]" }, "b": { "type": "int[]" }, "next": { "type": "string" } }, "paging": { "token": { "param": "page_token", "next": "next", "items": "b" } } }"#,
        "list `items` stands for something else on the wire: `a` → `b`",
    ),
    (
        // Arguments have no names where they are given: what counts is their order on the wire.
        r#"{ "query": { "a": { "type": "int", "required": true }, "b": { "type": "int", "required": true } } }"#,
        r#"{ "query": { "b": { "type": "int", "required": true }, "a": { "type": "int", "required": true, "name": "c" } } }"#,
        "endpoint `PatchTask` takes its arguments in another order: `task_guid, a, b` → `task_guid, b, a`",
    ),
];

/// Pieces of the platform: before, after, and what is said.
const ERRORS: &[(&str, &str, &str)] = &[
    (
        r#"{ "errors": { "Gone": { "code": 1, "doc": "Gone." }, "Busy": { "code": 2, "doc": "Busy." } } }"#,
        r#"{ "errors": { "Gone": { "code": 2, "doc": "Gone." }, "Busy": { "code": 1, "doc": "Busy." } } }"#,
        "error `GONE` has another code, or is told by another status or message from those with its code: `1` → `2`",
    ),
    (
        r#"{ "errors": { "Gone": { "code": 1, "message": "gone", "doc": "Gone." }, "Busy": { "code": 1, "message": "busy", "doc": "Busy." } } }"#,
        r#"{ "errors": { "Gone": { "code": 1, "message": "busy", "doc": "Gone." }, "Busy": { "code": 1, "message": "gone", "doc": "Busy." } } }"#,
        "error `GONE` has another code, or is told by another status or message from those with its code: `1, \"gone\"` → `1, \"busy\"`",
    ),
];

#[test]
fn a_name_that_stands_for_something_else_is_a_major_change() {
    let cases = CASES.iter().map(|case| ("open/task/v2/task/patch.json", case));
    let errors = ERRORS.iter().map(|case| ("open/platform.json", case));
    for (file, (before, after, sentence)) in cases.chain(errors) {
        let found = changes(&states(&[Example { file, before, after }]));
        let said: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|said| said == sentence), "{sentence}\n{said:#?}");
        assert_eq!(verdict(&found), Some(Level::Major), "{sentence}");
    }
}

#[test]
fn errors_of_one_code_may_stand_in_any_order() {
    let gone = r#""Gone": { "code": 1, "message": "gone", "doc": "Gone." }"#;
    let busy = r#""Busy": { "code": 1, "message": "busy", "doc": "Busy." }"#;
    let before = format!(r#"{{ "errors": {{ {gone}, {busy} }} }}"#).leak();
    let after = format!(r#"{{ "errors": {{ {busy}, {gone} }} }}"#).leak();
    let file = "open/platform.json";
    assert_eq!(changes(&states(&[Example { file, before, after }])), []);
}
