//! Declared types, replies, and the enums that stand for exclusive fields.

use super::{Example, endpoint, file};

kinds! {
    TYPE_ADDED Minor "type-added" {
        text: "is a new type",
        reason: "Nothing that was there changes.",
        example: endpoint(
            "{}",
            r#"{ "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#
        ),
    }
    TYPE_REMOVED Major "type-removed" {
        text: "is no longer there",
        reason: "Code that names it no longer compiles.",
        example: endpoint(
            r#"{ "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#,
            "{}"
        ),
    }
    TYPE_MOVED Major "type-moved" {
        text: "stands in another module",
        reason: "The path of its module no longer leads to it; that of its version still does.",
        example: Example {
            file: "open/task/v2/task/patch.json",
            before: r#"{ "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#,
            after: "{}",
            beside: &[file(
                "open/task/v2/service.json",
                "{}",
                r#"{ "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#
            )],
        },
    }
    TYPE_REMADE Major "type-remade" {
        text: "is of another kind: a struct, an enum or a union",
        reason: "Nothing that is written for the one fits the other.",
        example: endpoint(
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#,
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "enum": { "values": [{ "value": "now" }] } } } }"#
        ),
    }
    TYPE_READ Minor "type-read" {
        text: "occurs in replies too",
        reason: "Structs keep unknown fields from then on: one more field, as with `field-added`.",
        example: endpoint(
            r#"{ "body": { "due": { "type": "Due" } }, "response": { "a": { "type": "int" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#,
            r#"{ "body": { "due": { "type": "Due" } }, "response": { "a": { "type": "int" }, "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#
        ),
    }
    TYPE_NOT_READ Major "type-not-read" {
        text: "no longer occurs in replies",
        reason: "It can no longer be read, and structs no longer keep unknown fields.",
        example: endpoint(
            r#"{ "body": { "due": { "type": "Due" } }, "response": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#,
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#
        ),
    }
    FIELD_ADDED Minor "field-added" {
        text: "is a new field",
        reason: "It is an `Option` and starts as `None`. Literals and patterns that end in `..` stay \
            as they are; those without do not.",
        example: endpoint(
            r#"{ "response": { "a": { "type": "int" } } }"#,
            r#"{ "response": { "a": { "type": "int" }, "b": { "type": "int" } } }"#
        ),
    }
    FIELD_ADDED_REQUIRED Major "field-added-required" {
        text: "is a new field that must be given",
        reason: "A new argument of `new`, and a field that literals lack.",
        example: endpoint(
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#,
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" }, "zone": { "type": "string", "required": true } } } } } }"#
        ),
    }
    FIELD_REMOVED Major "field-removed" {
        text: "is no longer there",
        reason: "Code that names it no longer compiles.",
        example: endpoint(
            r#"{ "response": { "a": { "type": "int" }, "b": { "type": "int" } } }"#,
            r#"{ "response": { "a": { "type": "int" } } }"#
        ),
    }
    FIELD_RENAMED Major "field-renamed" {
        text: "has another name in Rust",
        reason: "Code names fields.",
        example: endpoint(
            r#"{ "response": { "a": { "type": "int" } } }"#,
            r#"{ "response": { "a": { "type": "int", "name": "first" } } }"#
        ),
    }
    FIELD_RETYPED Major "field-retyped" {
        text: "has another type",
        reason: "Code that gives or takes the value no longer fits.",
        example: endpoint(
            r#"{ "response": { "a": { "type": "int" } } }"#,
            r#"{ "response": { "a": { "type": "string" } } }"#
        ),
    }
    FIELD_REQUIRED Major "field-required" {
        text: "must now be given",
        reason: "It is no longer an `Option`, and becomes an argument of `new`.",
        example: endpoint(
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#,
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int", "required": true } } } } } }"#
        ),
    }
    FIELD_OPTIONAL Major "field-optional" {
        text: "need no longer be given",
        reason: "It becomes an `Option`, and is no longer an argument of `new`.",
        example: endpoint(
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int", "required": true } } } } } }"#,
            r#"{ "body": { "due": { "type": "Due" } }, "types": { "Due": { "struct": { "fields": { "at": { "type": "int" } } } } } }"#
        ),
    }
    VARIANT_ADDED Minor "variant-added" {
        text: "is a new value",
        reason: "A `match` with a last arm `_` stays as it is; one without does not. \
            Where values are read, the value was `Unknown` before.",
        example: endpoint(
            r#"{ "query": { "color": { "type": "Color" } }, "types": { "Color": { "enum": { "values": [{ "value": "red" }] } } } }"#,
            r#"{ "query": { "color": { "type": "Color" } }, "types": { "Color": { "enum": { "values": [{ "value": "red" }, { "value": "blue" }] } } } }"#
        ),
    }
    VARIANT_REMOVED Major "variant-removed" {
        text: "is no longer there",
        reason: "Code that names it no longer compiles.",
        example: endpoint(
            r#"{ "query": { "color": { "type": "Color" } }, "types": { "Color": { "enum": { "values": [{ "value": "red" }, { "value": "blue" }] } } } }"#,
            r#"{ "query": { "color": { "type": "Color" } }, "types": { "Color": { "enum": { "values": [{ "value": "red" }] } } } }"#
        ),
    }
    VARIANT_RENAMED Major "variant-renamed" {
        text: "has another name in Rust",
        reason: "Code names variants.",
        example: endpoint(
            r#"{ "query": { "color": { "type": "Color" } }, "types": { "Color": { "enum": { "values": [{ "value": "red" }] } } } }"#,
            r#"{ "query": { "color": { "type": "Color" } }, "types": { "Color": { "enum": { "values": [{ "value": "red", "name": "Crimson" }] } } } }"#
        ),
    }
    VARIANT_RETYPED Major "variant-retyped" {
        text: "holds another type",
        reason: "Code that gives or takes the value no longer fits.",
        example: endpoint(
            r#"{ "body": { "id": { "type": "Id" } }, "types": { "Id": { "union": { "variants": { "Plain": { "type": "string" }, "Many": { "type": "string[]" } } } } } }"#,
            r#"{ "body": { "id": { "type": "Id" } }, "types": { "Id": { "union": { "variants": { "Plain": { "type": "string" }, "Many": { "type": "int[]" } } } } } }"#
        ),
    }
    CASE_FIELD_ADDED Major "case-field-added" {
        text: "is a new field of one case",
        reason: "A variant with named fields is always written in full: `..` cannot end it.",
        example: endpoint(
            r#"{ "body": { "kind": { "type": "Kind", "required": true }, "note": { "type": "string" } }, "types": { "Kind": { "enum": { "values": [{ "value": "plain" }, { "value": "noted" }] } } }, "rules": [{ "tagged_by": { "tag": "kind", "as": "Content", "cases": { "plain": {}, "noted": { "required": ["note"] } } } }] }"#,
            r#"{ "body": { "kind": { "type": "Kind", "required": true }, "note": { "type": "string" } }, "types": { "Kind": { "enum": { "values": [{ "value": "plain" }, { "value": "noted" }] } } }, "rules": [{ "tagged_by": { "tag": "kind", "as": "Content", "cases": { "plain": { "optional": ["note"] }, "noted": { "required": ["note"] } } } }] }"#
        ),
    }
}
