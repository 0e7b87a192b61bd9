//! W001 and on: what stops nothing but is worth a look.

use super::{endpoint, file, service};

kinds! {
    MISSING_DOC "W001" "missing-doc" {
        summary: "Something has no documentation.",
        explanation: "The text is all that a caller reads in the editor. Say in a plain sentence what \
            the thing is for.",
        before: endpoint(r#"{ "query": { "depth": { "type": "int" } } }"#),
        after: endpoint(r#"{ "query": { "depth": { "type": "int", "doc": "How many levels of subtasks are changed." } } }"#),
    }
    UNUSED_TYPE "W002" "unused-type" {
        summary: "A type that nothing uses.",
        explanation: "It would be compiled for everyone and used by no one. Remove it, or use it \
            where it was meant.",
        before: endpoint(r#"{ "types": { "Due": { "struct": { "doc": "A date.", "fields": {} } } } }"#),
        after: endpoint(
            r#"{
              "types": { "Due": { "struct": { "doc": "A date.", "fields": {} } } },
              "body": { "due": { "type": "Due", "doc": "When the task is due." } }
            }"#
        ),
    }
    RENAMED "W003" "renamed" {
        summary: "A field, setter or variant gets a number at its name in Rust.",
        explanation: "Its name is taken: by another one that differs only in case or punctuation, or \
            by a method that every request has. Give it a `name` of its own; which of the two gets \
            the number depends on their order.",
        before: endpoint(r#"{ "query": { "items": { "type": "int", "doc": "Number of items." } } }"#),
        after: endpoint(r#"{ "query": { "items": { "type": "int", "name": "item_count", "doc": "Number of items." } } }"#),
    }
    IDLE_REQUIRED "W004" "idle-required" {
        summary: "A field that stands in replies alone is `required`.",
        explanation: "Replies are read leniently: a field that is missing never makes a reply fail, \
            whatever the documentation promises.",
        before: endpoint(r#"{ "response": { "guid": { "type": "string", "required": true, "doc": "The task." } } }"#),
        after: endpoint(r#"{ "response": { "guid": { "type": "string", "doc": "The task." } } }"#),
    }
    UNDOCUMENTED_VALUE "W005" "undocumented-value" {
        summary: "A value in an example is not among those of its enumeration.",
        explanation: "Enumerations are open: an unknown value is kept and written back, so the \
            example works. But documentation that shows a value has it: add it to the enumeration, \
            or correct the example.",
        before: endpoint(
            r#"{
              "body": { "color": { "type": "Color", "doc": "Colour." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "color": "rad" } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "color": { "type": "Color", "doc": "Colour." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "color": "red" } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
    }
    OTHER_PLACE "W006" "other-place" {
        summary: "The path of `http` has another service or version than the folder that the file stands in.",
        explanation: "The place of a file is the id of its endpoint and the call that leads there, so \
            callers would look for it under the service and version of its URL. Where the platform \
            mixes them on purpose, accept the warning.",
        before: endpoint(r#"{ "http": "PATCH /open-apis/task/v1/tasks/:task_guid" }"#),
        after: endpoint(r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid" }"#),
    }
    EMPTY_FOLDER "W007" "empty-folder" {
        summary: "A platform or a service version has no endpoints.",
        explanation: "Its accessor and its feature would lead nowhere. Most of the time the folder has \
            another name than the one where the endpoints stand.",
        before: file("open/tasks/v2/service.json", r#"{ "title": "任务", "types": {} }"#),
        after: service(r#"{ "title": "任务" }"#),
    }
    IDLE_OVERRIDE "W008" "idle-override" {
        summary: "An override says what would be so without it.",
        explanation: "A `name`, the name of a variant or an `envelope` announces a difference that \
            a reader then looks for. It may have been one before something else was renamed.",
        before: endpoint(r#"{ "query": { "page_size": { "type": "int", "name": "page_size", "doc": "Items a page." } } }"#),
        after: endpoint(r#"{ "query": { "page_size": { "type": "int", "doc": "Items a page." } } }"#),
    }
}
