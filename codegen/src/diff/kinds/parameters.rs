//! What a caller gives.

use super::endpoint;

kinds! {
    PARAMETER_ADDED Minor "parameter-added" {
        text: "is a new optional parameter",
        reason: "A new setter; calls that do not use it stay as they are.",
        example: endpoint(r#"{ "body": {} }"#, r#"{ "body": { "note": { "type": "string" } } }"#),
    }
    PARAMETER_ADDED_REQUIRED Major "parameter-added-required" {
        text: "is a new required parameter",
        reason: "A new argument of the call.",
        example: endpoint(
            r#"{ "body": {} }"#,
            r#"{ "body": { "note": { "type": "string", "required": true } } }"#
        ),
    }
    PARAMETER_REMOVED Major "parameter-removed" {
        text: "is no longer there",
        reason: "Its argument or setter no longer exists.",
        example: endpoint(r#"{ "body": { "note": { "type": "string" } } }"#, r#"{ "body": {} }"#),
    }
    PARAMETER_RENAMED Major "parameter-renamed" {
        text: "has another name in Rust",
        reason: "Its setter no longer exists under the old name.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string" } } }"#,
            r#"{ "body": { "note": { "type": "string", "name": "remark" } } }"#
        ),
    }
    ARGUMENT_RENAMED Patch "argument-renamed" {
        text: "has another name in the documentation",
        reason: "It must be given, and arguments are given without their names.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string", "required": true } } }"#,
            r#"{ "body": { "note": { "type": "string", "required": true, "name": "remark" } } }"#
        ),
    }
    PARAMETER_RETYPED Major "parameter-retyped" {
        text: "has another type",
        reason: "What callers give no longer fits.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string" } } }"#,
            r#"{ "body": { "note": { "type": "int" } } }"#
        ),
    }
    PARAMETER_REQUIRED Major "parameter-required" {
        text: "must now be given",
        reason: "The setter becomes an argument of the call.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string" } } }"#,
            r#"{ "body": { "note": { "type": "string", "required": true } } }"#
        ),
    }
    PARAMETER_OPTIONAL Major "parameter-optional" {
        text: "need no longer be given",
        reason: "The argument of the call becomes a setter.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string", "required": true } } }"#,
            r#"{ "body": { "note": { "type": "string" } } }"#
        ),
    }
    ARGUMENTS_REORDERED Major "arguments-reordered" {
        text: "takes its arguments in another order",
        reason: "Arguments of one type are swapped without a word from the compiler.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string", "required": true }, "list": { "type": "string", "required": true } } }"#,
            r#"{ "body": { "list": { "type": "string", "required": true }, "note": { "type": "string", "required": true } } }"#
        ),
    }
    CLEAR_ADDED Minor "clear-added" {
        text: "can be cleared",
        reason: "A new method.",
        example: endpoint(
            r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task" } }, "types": { "Input": { "struct": { "fields": { "note": { "type": "string" } } } } } }"#,
            r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task", "clearable": ["note"] } }, "types": { "Input": { "struct": { "fields": { "note": { "type": "string" } } } } } }"#
        ),
    }
    CLEAR_REMOVED Major "clear-removed" {
        text: "can no longer be cleared",
        reason: "Its method `clear_…` no longer exists.",
        example: endpoint(
            r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task", "clearable": ["note"] } }, "types": { "Input": { "struct": { "fields": { "note": { "type": "string" } } } } } }"#,
            r#"{ "body": { "task": { "type": "Input" }, "mask": { "mask_of": "task" } }, "types": { "Input": { "struct": { "fields": { "note": { "type": "string" } } } } } }"#
        ),
    }
}
