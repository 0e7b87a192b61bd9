//! E020 to E029: names in Rust and on the wire.

use super::{endpoint, file};

kinds! {
    DUPLICATE_ENDPOINT "E020" "duplicate-endpoint" {
        summary: "Two files describe the same method and path.",
        explanation: "What a placeholder is called makes no difference: `/tasks/:id` and \
            `/tasks/:task_guid` are one path. Remove one of the files.",
        before: file(
            "open/task/v2/task/change.json",
            r#"{ "http": "PATCH /open-apis/task/v2/tasks/:id", "path": { "id": { "type": "string", "doc": "The task." } } }"#
        ),
        after: file(
            "open/task/v2/task/get.json",
            r#"{ "http": "GET /open-apis/task/v2/tasks/:id", "path": { "id": { "type": "string", "doc": "The task." } } }"#
        ),
    }
    DUPLICATE_NAME "E021" "duplicate-name" {
        summary: "Two things of one service version get the same name in Rust.",
        explanation: "All types and operations of one version of a service are found at one place: \
            declared types, the enums that rules become (`as`), and for each operation its own name \
            and those ending in `Reply`, `Error` and `Field`. Rename one of the two: a name that \
            the generator changed by itself would change again with the next endpoint.",
        before: endpoint(
            r#"{
              "types": { "PatchTask": { "struct": { "doc": "A change.", "fields": {} } } },
              "body": { "change": { "type": "PatchTask", "doc": "The change." } }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "TaskChange": { "struct": { "doc": "A change.", "fields": {} } } },
              "body": { "change": { "type": "TaskChange", "doc": "The change." } }
            }"#
        ),
    }
    RESERVED_MODULE "E022" "reserved-module" {
        summary: "A folder or file has a name that generated code needs for itself.",
        explanation: "Beside the modules named by folders and files stand `types` in each version, \
            and `types`, `client` and `platform` in each platform. The name in the URL need not be \
            the name of the folder.",
        before: file("open/task/v2/types/list.json", r#"{ "http": "POST /open-apis/task/v2/types/:task_guid" }"#),
        after: file("open/task/v2/task_type/list.json", r#"{ "http": "POST /open-apis/task/v2/types/:task_guid" }"#),
    }
    BAD_NAME "E023" "bad-name" {
        summary: "A name for Rust is not made of ASCII letters, digits and `_`.",
        explanation: "Names that are written for Rust (`name`, `as`, names of types, variants and \
            errors) start with an ASCII letter. Types and variants are written in `PascalCase`, \
            fields in `snake_case`.",
        before: endpoint(
            r#"{ "errors": [{ "code": 1470404, "name": "未找到", "doc": "The task does not exist." }] }"#
        ),
        after: endpoint(
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "doc": "The task does not exist." }] }"#
        ),
    }
}
