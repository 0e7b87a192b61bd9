//! Names in Rust, and texts.

use super::cases;

cases! {
    names_of_one_version: ENDPOINT r#"{
        "types": {
            "PatchTaskReply": { "struct": { "doc": "The reply's name.", "fields": {} } },
            "patchTaskError": { "struct": { "doc": "The errors' name.", "fields": {} } },
            "PatchTaskField": { "struct": { "doc": "The mask's name.", "fields": { "a": { "type": "int", "doc": "A." } } } },
            "V2": { "struct": { "doc": "The version's name.", "fields": {} } },
            "CreateTask": { "struct": { "doc": "Another operation's name.", "fields": {} } }
        },
        "body": {
            "a": { "type": "PatchTaskReply", "doc": "A." },
            "b": { "type": "patchTaskError", "doc": "B." },
            "c": { "type": "PatchTaskField", "doc": "C." },
            "d": { "type": "V2", "doc": "D." },
            "e": { "type": "CreateTask", "doc": "E." },
            "f": { "mask_of": "c", "doc": "F." }
        },
        "rules": [{ "at_most_one": { "fields": ["a", "b"], "as": "Color", "doc": "A shape." } }],
        "response": { "a": { "type": "int", "doc": "A." } },
        "errors": ["Wrong"]
    }"#, SERVICE r#"{ "errors": { "Wrong": { "code": 1, "doc": "Wrong." } } }"#
    operations_of_one_name: ENDPOINT r#"{ "name": "CreateTask" }"#
    names_that_rust_cannot_have: ENDPOINT r#"{
        "name": "Patch Task",
        "types": { "Part": { "union": { "doc": "A part.", "variants": { "2nd": { "type": "int", "doc": "Second." } } } } },
        "body": {
            "a": { "type": "Part", "name": "a-b", "doc": "A." },
            "b": { "type": "string", "doc": "B." }
        },
        "rules": [{ "at_most_one": { "fields": ["a", "b"], "as": "", "variants": { "a": "1" }, "doc": "One." } }]
    }"#
    names_that_get_a_number: ENDPOINT r#"{
        "query": { "user-id": { "type": "string", "doc": "A user." }, "send": { "type": "bool", "doc": "Whether." } },
        "types": { "Part": { "struct": { "doc": "A part.", "fields": {
            "userId": { "type": "string", "doc": "A user." },
            "user_id": { "type": "string", "doc": "The same one." }
        } } } },
        "body": { "user_id": { "type": "string", "doc": "A user." }, "part": { "type": "Part", "doc": "A part." } },
        "response": { "A": { "type": "int", "doc": "Large." }, "a": { "type": "int", "doc": "Small." } }
    }"#
    setters_of_masked_objects: ENDPOINT r#"{
        "types": { "Part": { "struct": { "doc": "A part.", "fields": { "title": { "type": "string", "doc": "A title." } } } } },
        "body": {
            "part": { "type": "Part", "doc": "A part." },
            "title": { "type": "string", "doc": "Another title." },
            "fields": { "mask_of": "part", "doc": "What changes." }
        }
    }"#
    variants_that_get_a_number: SERVICE r#"{ "types": { "Color": { "enum": { "doc": "A colour.", "values": [
        { "value": "red", "doc": "Red." }, { "value": "RED", "doc": "Redder." }
    ] } } } }"#
    texts_that_are_missing: ENDPOINT r#"{
        "title": "", "summary": " ",
        "types": { "Part": { "struct": { "fields": { "kind": { "type": "Kind" } } } },
                   "Kind": { "enum": { "values": [{ "value": "a" }, { "value": "b", "doc": "B." }] } } },
        "body": { "part": { "type": "Part", "doc": "A part." }, "a": { "type": "int", "doc": "A." }, "b": { "type": "int", "doc": "B." }, "kind": { "type": "Kind", "doc": "K." } },
        "rules": [
            { "at_most_one": { "fields": ["a", "b"], "as": "Either" } },
            { "tagged_by": { "tag": "kind", "as": "Which", "cases": { "a": {}, "b": { "doc": "B." } } } }
        ],
        "errors": ["Wrong"]
    }"#, SERVICE r#"{ "errors": { "Wrong": { "code": 1, "doc": "", "advice": "" } } }"#
    texts_that_a_platform_lacks: PLATFORM r#"{
        "summary": "",
        "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "" }],
        "tokens": { "tenant": { "header": "Authorization", "doc": "" } },
        "envelopes": { "standard": { "code": "code", "message": "msg", "doc": "" } }
    }"#
}
