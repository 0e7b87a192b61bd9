//! E085 to E089: rules over fields of nested objects, and over parameters of several places.

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
    AMBIGUOUS_PARAMETER "E087" "ambiguous-parameter" {
        summary: "A rule names a parameter that stands in several places.",
        explanation: "A path, a query, headers and a body may each have a parameter of one name; a \
            rule could mean either. Declare the rule in a type, where names are told apart, or say it \
            in the descriptions.",
        before: endpoint(
            r#"{
              "query": { "size": { "type": "int", "name": "page_size", "doc": "Of the answer." } },
              "body": { "size": { "type": "int", "doc": "Of the thing." }, "weight": { "type": "int", "doc": "Of the thing." } },
              "rules": [{ "together": ["size", "weight"] }]
            }"#
        ),
        after: endpoint(
            r#"{
              "query": { "size": { "type": "int", "name": "page_size", "doc": "Of the answer." } },
              "body": { "extent": { "type": "int", "doc": "Of the thing." }, "weight": { "type": "int", "doc": "Of the thing." } },
              "rules": [{ "together": ["extent", "weight"] }]
            }"#
        ),
    }
}
