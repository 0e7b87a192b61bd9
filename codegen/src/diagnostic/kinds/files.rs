//! E001 to E019: files and their shape.

use super::{endpoint, file};

kinds! {
    SYNTAX "E001" "syntax" {
        summary: "The file is not JSON.",
        explanation: "Schema files are plain JSON: no comments, no commas before a closing bracket, \
            double quotes only. What a comment would say belongs in `notes`.",
        before: endpoint(r#"{ "title": "获取任务", }"#),
        after: endpoint(r#"{ "title": "获取任务" }"#),
    }
    DUPLICATE_KEY "E002" "duplicate-key" {
        summary: "A key stands twice in one object.",
        explanation: "JSON readers disagree on which of two equal keys counts, so one of them would \
            be lost without a word. Remove one, or give it the name that was meant.",
        before: endpoint(r#"{ "title": "获取任务", "title": "更新任务" }"#),
        after: endpoint(r#"{ "title": "更新任务" }"#),
    }
    UNKNOWN_KEY "E003" "unknown-key" {
        summary: "A key that the schema language does not have.",
        explanation: "A key that nothing reads would look as if it had an effect. Most of the time \
            it is misspelt.",
        before: endpoint(r#"{ "scops": ["task:task:read"] }"#),
        after: endpoint(r#"{ "scopes": ["task:task:read"] }"#),
    }
    MISSING_KEY "E004" "missing-key" {
        summary: "A key that must be written is missing.",
        explanation: "The schema language has few keys that must be written; this is one of them.",
        before: endpoint(r#"{ "errors": [{ "code": 1470404, "doc": "The task does not exist." }] }"#),
        after: endpoint(
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "doc": "The task does not exist." }] }"#
        ),
    }
    WRONG_KIND "E005" "wrong-kind" {
        summary: "A value is of another JSON kind than its key takes.",
        explanation: "Each key takes values of one JSON kind, such as a list of strings.",
        before: endpoint(r#"{ "tokens": "tenant" }"#),
        after: endpoint(r#"{ "tokens": ["tenant"] }"#),
    }
    UNKNOWN_VALUE "E006" "unknown-value" {
        summary: "A word that is not among those the key takes.",
        explanation: "Some keys take one of a few words only.",
        before: endpoint(r#"{ "tokens": ["tennant"] }"#),
        after: endpoint(r#"{ "tokens": ["tenant"] }"#),
    }
    OUT_OF_RANGE "E007" "out-of-range" {
        summary: "A number is too small or too large for its key, or a list too short or too long.",
        explanation: "Codes have 64 bits, HTTP statuses three digits, and `items` two ends, of which \
            `null` leaves one open.",
        before: endpoint(
            r#"{ "query": { "ids": { "type": "string[]", "items": [10], "doc": "Tasks." } } }"#
        ),
        after: endpoint(
            r#"{ "query": { "ids": { "type": "string[]", "items": [null, 10], "doc": "Tasks." } } }"#
        ),
    }
    FILE_NAME "E009" "file-name" {
        summary: "A folder or file has a name that cannot become a module.",
        explanation: "The path of a file is the id of what it declares, the path of a module and the \
            call that leads there. Each level is a lower-case name of a-z, 0-9 and single `_` that starts \
            with a letter.",
        before: file("open/task/v2/task/batch-get.json", r#"{ "http": "POST /open-apis/task/v2/batch/:task_guid" }"#),
        after: file("open/task/v2/task/batch_get.json", r#"{ "http": "POST /open-apis/task/v2/batch/:task_guid" }"#),
    }
    MISPLACED_FILE "E010" "misplaced-file" {
        summary: "A file stands where the tree of schemas has no place for it.",
        explanation: "Endpoints stand at `<platform>/<service>/<version>/<resource>/<method>.json`, \
            shared types in the `service.json` beside the resources, and what a whole platform \
            shares in its `platform.json`. A platform that is not `versioned` leaves the version out.",
        before: file("open/task/task/list.json", r#"{ "http": "POST /open-apis/task/v2/list/:task_guid" }"#),
        after: file("open/task/v2/task/list.json", r#"{ "http": "POST /open-apis/task/v2/list/:task_guid" }"#),
    }
    MISSING_PARENT "E011" "missing-parent" {
        summary: "The service or platform that a file belongs to is not declared.",
        explanation: "An endpoint belongs to the `service.json` of its version, a service to the \
            `platform.json` of its platform. Write that file, or move this one to where it belongs.",
        before: file("open/task/v3/task/list.json", r#"{ "http": "POST /open-apis/task/v3/list/:task_guid" }"#),
        after: file("open/task/v2/task/list.json", r#"{ "http": "POST /open-apis/task/v2/list/:task_guid" }"#),
    }
    BAD_ACCEPTANCE "E012" "bad-acceptance" {
        summary: "An entry of `accept` does not give the reason for a warning.",
        explanation: "`accept` names warnings that are right to stay in this file, each by its code \
            and with the reason for whoever reads the file next. Errors cannot be accepted: nothing \
            that works could be generated.",
        before: endpoint(
            r#"{
              "query": { "items": { "type": "int", "doc": "Number of items." } },
              "accept": { "W003": "" }
            }"#
        ),
        after: endpoint(
            r#"{
              "query": { "items": { "type": "int", "doc": "Number of items." } },
              "accept": { "W003": "Callers know the parameter by this name." }
            }"#
        ),
    }
    IDLE_ACCEPTANCE "E013" "idle-acceptance" {
        summary: "A warning is accepted that is not there.",
        explanation: "What the entry was written for is gone, and left here it would hide the next \
            warning of its kind. Remove it.",
        before: endpoint(r#"{ "accept": { "W005": "The documentation's own example." } }"#),
        after: endpoint(r#"{ "title": "更新任务" }"#),
    }
}
