//! E082 to E089: update masks.

use super::endpoint;

kinds! {
    MASK_TARGET "E082" "mask-target" {
        summary: "`mask_of` does not name an object that stands beside it.",
        explanation: "A mask names fields of an object, so its target is a body field of the same \
            request, or a field of the same type, whose type is a declared struct. An object has \
            one mask.",
        before: endpoint(
            r#"{
              "body": {
                "title": { "type": "string", "doc": "Title." },
                "update_fields": { "mask_of": "title", "doc": "What changes." }
              }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "InputTask": { "struct": { "doc": "Values.", "fields": { "title": { "type": "string", "doc": "Title." } } } } },
              "body": {
                "task": { "type": "InputTask", "doc": "New values." },
                "update_fields": { "mask_of": "task", "doc": "What changes." }
              }
            }"#
        ),
    }
    MASK_FIELD "E083" "mask-field" {
        summary: "A mask lists a field that it cannot name.",
        explanation: "`mask_fields` lists fields of the mask's object; `clearable` lists those of \
            them that may be named without a value.",
        before: endpoint(
            r#"{
              "types": { "InputTask": { "struct": { "doc": "Values.", "fields": { "due": { "type": "string", "doc": "Due." } } } } },
              "body": {
                "task": { "type": "InputTask", "doc": "New values." },
                "update_fields": { "mask_of": "task", "clearable": ["duo"], "doc": "What changes." }
              }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "InputTask": { "struct": { "doc": "Values.", "fields": { "due": { "type": "string", "doc": "Due." } } } } },
              "body": {
                "task": { "type": "InputTask", "doc": "New values." },
                "update_fields": { "mask_of": "task", "clearable": ["due"], "doc": "What changes." }
              }
            }"#
        ),
    }
    STRAY_MASK_KEY "E084" "stray-mask-key" {
        summary: "`mask_fields` or `clearable` stand at a field that is no mask.",
        explanation: "They belong to the field with `mask_of`. A field that the empty string clears \
            says `empty_clears`, one that null clears `nullable`.",
        before: endpoint(
            r#"{ "body": { "due": { "type": "string", "clearable": ["due"], "doc": "When." } } }"#
        ),
        after: endpoint(
            r#"{ "body": { "due": { "type": "string", "empty_clears": true, "doc": "When." } } }"#
        ),
    }
}
