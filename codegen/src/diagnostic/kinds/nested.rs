//! E085 to E089: rules over fields of nested objects.

use super::endpoint;

kinds! {
    UNEQUAL_FIELDS "E085" "unequal-fields" {
        summary: "An `equal` rule compares fields that have no values in common.",
        explanation: "Two fields of one plain type can be equal; objects and lists are not compared.",
        before: endpoint(
            r#"{
              "body": { "all_day": { "type": "bool", "doc": "Whole days." }, "color": { "type": "Color", "doc": "Colour." } },
              "rules": [{ "equal": { "fields": ["all_day", "color"] } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "all_day": { "type": "bool", "doc": "Whole days." }, "due_all_day": { "type": "bool", "doc": "Of the due date." } },
              "rules": [{ "equal": { "fields": ["all_day", "due_all_day"] } }]
            }"#
        ),
    }
    NESTED_FIELD "E086" "nested-field" {
        summary: "A Rust enum cannot take the place of fields of nested objects.",
        explanation: "The enum is a member of the object whose fields it replaces. Declare the rule in \
            the nested type, or leave out `as`: a rule that is only checked reaches into objects.",
        before: endpoint(
            r#"{
              "types": { "Part": { "struct": { "doc": "A part.", "fields": { "a": { "type": "string", "doc": "A." } } } } },
              "body": { "part": { "type": "Part", "doc": "A part." }, "b": { "type": "string", "doc": "B." } },
              "rules": [{ "at_most_one": { "fields": ["part.a", "b"], "as": "Either", "doc": "A or B." } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "Part": { "struct": { "doc": "A part.", "fields": { "a": { "type": "string", "doc": "A." } } } } },
              "body": { "part": { "type": "Part", "doc": "A part." }, "b": { "type": "string", "doc": "B." } },
              "rules": [{ "at_most_one": { "fields": ["part.a", "b"] } }]
            }"#
        ),
    }
}
