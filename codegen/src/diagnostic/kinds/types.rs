//! E030 to E039: types and what refers to them.

use super::endpoint;

kinds! {
    MALFORMED_TYPE "E030" "malformed-type" {
        summary: "A `type` is not in the notation of types.",
        explanation: "A type is a name, `T[]` for a list or `map<string,T>` for a map, of whatever \
            depth: `map<string,Task[]>`.",
        before: endpoint(r#"{ "body": { "ids": { "type": "array<string>", "doc": "Tasks." } } }"#),
        after: endpoint(r#"{ "body": { "ids": { "type": "string[]", "doc": "Tasks." } } }"#),
    }
    UNKNOWN_TYPE "E031" "unknown-type" {
        summary: "A type that is declared nowhere.",
        explanation: "An endpoint sees the types that it declares itself, those of its service's \
            `service.json` and those of its platform's `platform.json`.",
        before: endpoint(r#"{ "body": { "count": { "type": "integer", "doc": "How many." } } }"#),
        after: endpoint(r#"{ "body": { "count": { "type": "int", "doc": "How many." } } }"#),
    }
    BUILT_IN_NAME "E032" "built-in-name" {
        summary: "A declared type has the name of a built-in one.",
        explanation: "`string`, `bool`, `int`, `float`, `millis`, `seconds`, `any` and `file` are \
            built in; a declared type of that name could not be reached.",
        before: endpoint(
            r#"{
              "types": { "millis": { "struct": { "doc": "A duration.", "fields": {} } } },
              "body": { "length": { "type": "millis", "doc": "How long." } }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "Duration": { "struct": { "doc": "A duration.", "fields": {} } } },
              "body": { "length": { "type": "Duration", "doc": "How long." } }
            }"#
        ),
    }
    SHADOWED_TYPE "E033" "shadowed-type" {
        summary: "A type of this name is declared further up already.",
        explanation: "One name means one type within a service: use the type of the service or \
            platform, or give this one a name that says how it differs.",
        before: endpoint(
            r#"{
              "types": { "Color": { "struct": { "doc": "A colour.", "fields": {} } } },
              "body": { "color": { "type": "Color", "doc": "The colour." } }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "InputColor": { "struct": { "doc": "A colour.", "fields": {} } } },
              "body": { "color": { "type": "InputColor", "doc": "The colour." } }
            }"#
        ),
    }
    UNTYPED_FIELD "E034" "untyped-field" {
        summary: "A field has no `type`.",
        explanation: "Every field but an update mask has a type; `any` stands for any JSON.",
        before: endpoint(r#"{ "body": { "summary": { "doc": "Title." } } }"#),
        after: endpoint(r#"{ "body": { "summary": { "type": "string", "doc": "Title." } } }"#),
    }
    TYPED_MASK "E035" "typed-mask" {
        summary: "An update mask has a `type`.",
        explanation: "A mask is a list of the names of its object's fields and needs no type.",
        before: endpoint(
            r#"{
              "types": { "InputTask": { "struct": { "doc": "Values.", "fields": {} } } },
              "body": {
                "task": { "type": "InputTask", "doc": "New values." },
                "update_fields": { "type": "string[]", "mask_of": "task", "doc": "What changes." }
              }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "InputTask": { "struct": { "doc": "Values.", "fields": {} } } },
              "body": {
                "task": { "type": "InputTask", "doc": "New values." },
                "update_fields": { "mask_of": "task", "doc": "What changes." }
              }
            }"#
        ),
    }
    FILE_OUTSIDE_FORM "E036" "file-outside-form" {
        summary: "A file stands where none can travel.",
        explanation: "Files are parts of their own in bodies with `\"body_format\": \"multipart\"`: \
            not in JSON, not inside other types, not in paths, queries or replies. `file[]` is any \
            number of parts of one name.",
        before: endpoint(r#"{ "body": { "image": { "type": "file", "doc": "The image." } } }"#),
        after: endpoint(
            r#"{
              "body_format": "multipart",
              "body": { "image": { "type": "file", "doc": "The image." } }
            }"#
        ),
    }
    DIGITS_OF_TEXT "E037" "digits-of-text" {
        summary: "`\"wire\": \"string\"` stands at a type that holds no number.",
        explanation: "It says that numbers travel as strings of digits; texts travel as strings \
            anyway.",
        before: endpoint(
            r#"{ "body": { "done": { "type": "bool", "wire": "string", "doc": "Whether it is done." } } }"#
        ),
        after: endpoint(
            r#"{ "body": { "done_at": { "type": "millis", "wire": "string", "doc": "When it was done." } } }"#
        ),
    }
    ENDLESS_TYPE "E038" "endless-type" {
        summary: "A type requires itself, so that no value of it can ever be complete.",
        explanation: "A type may hold itself, but somewhere on the way round there must be a field \
            that need not be given, a list or a map.",
        before: endpoint(
            r#"{
              "types": {
                "Node": {
                  "struct": {
                    "doc": "A node.",
                    "fields": { "parent": { "type": "Node", "required": true, "doc": "The node above." } }
                  }
                }
              },
              "body": { "node": { "type": "Node", "doc": "The node." } }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": {
                "Node": {
                  "struct": {
                    "doc": "A node.",
                    "fields": { "parent": { "type": "Node", "doc": "The node above." } }
                  }
                }
              },
              "body": { "node": { "type": "Node", "doc": "The node." } }
            }"#
        ),
    }
}
