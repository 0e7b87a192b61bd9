//! E050 to E059: limits, defaults and constants of single fields.

use super::endpoint;

kinds! {
    MISAPPLIED_LIMIT "E050" "misapplied-limit" {
        summary: "A limit stands at a type that it says nothing about.",
        explanation: "`min_length`, `max_length` and `pattern` are for texts, `min` and `max` for \
            numbers and times, `items` for lists and maps, `unique` for lists, `max_bytes` for \
            files. Limits of texts and numbers hold for every element of a list or map.",
        before: endpoint(r#"{ "body": { "count": { "type": "int", "max_length": 10, "doc": "How many." } } }"#),
        after: endpoint(r#"{ "body": { "count": { "type": "int", "max": 10, "doc": "How many." } } }"#),
    }
    INVERTED_LIMIT "E051" "inverted-limit" {
        summary: "A lower limit is above the upper one.",
        explanation: "No value fits; most of the time the two are swapped.",
        before: endpoint(r#"{ "body": { "count": { "type": "int", "min": 10, "max": 1, "doc": "How many." } } }"#),
        after: endpoint(r#"{ "body": { "count": { "type": "int", "min": 1, "max": 10, "doc": "How many." } } }"#),
    }
    BAD_PATTERN "E052" "bad-pattern" {
        summary: "A regular expression does not compile.",
        explanation: "Patterns are those of the `regex-lite` crate: no look-around, no \
            back-references, and classes such as `\\w` and `\\d` are ASCII only.",
        before: endpoint(r#"{ "body": { "id": { "type": "string", "pattern": "t[0-9+", "doc": "Id." } } }"#),
        after: endpoint(r#"{ "body": { "id": { "type": "string", "pattern": "t[0-9]+", "doc": "Id." } } }"#),
    }
    NULLABLE_AND_EMPTY "E053" "nullable-and-empty" {
        summary: "A field is both `nullable` and `empty_clears`.",
        explanation: "A field has one value that clears it: `null` or the empty string. Write down \
            the one that the platform documents.",
        before: endpoint(
            r#"{ "body": { "due": { "type": "string", "nullable": true, "empty_clears": true, "doc": "When." } } }"#
        ),
        after: endpoint(r#"{ "body": { "due": { "type": "string", "nullable": true, "doc": "When." } } }"#),
    }
    BAD_DEFAULT "E054" "bad-default" {
        summary: "A `default` is not a value of its field.",
        explanation: "The default is a value as it stands on the wire and keeps to the type and the \
            limits of its field.",
        before: endpoint(r#"{ "body": { "count": { "type": "int", "default": "10", "doc": "How many." } } }"#),
        after: endpoint(r#"{ "body": { "count": { "type": "int", "default": 10, "doc": "How many." } } }"#),
    }
    BAD_CONSTANT "E055" "bad-constant" {
        summary: "A `const` is not a value of its field.",
        explanation: "A constant is sent as it is written here, so it must be of the field's type \
            and keep to its limits. Only booleans, numbers and texts can be constant.",
        before: endpoint(r#"{ "body": { "kind": { "type": "string", "const": 1, "doc": "Always 1." } } }"#),
        after: endpoint(r#"{ "body": { "kind": { "type": "int", "const": 1, "doc": "Always 1." } } }"#),
    }
}
