//! Documented exchanges.

use super::cases;

cases! {
    events_of_another_type: ENDPOINT r#"{
        "types": { "Bit": { "struct": { "doc": "A bit.", "fields": {
            "text": { "type": "string", "doc": "What it says." }
        } } } },
        "events": "Bit"
    }"#, EXAMPLES r#"{
        "basic": { "request": { "path": { "task_guid": "t1" } }, "response": [{ "text": "a" }, { "text": 1, "done": true }, "b"] },
        "whole": { "request": { "path": { "task_guid": "t1" } }, "response": { "text": "a" } }
    }"#
    values_of_every_type: ENDPOINT r#"{
        "types": {
            "Part": { "struct": { "doc": "A part.", "fields": {
                "id": { "type": "string", "required": true, "doc": "Id." },
                "seen": { "type": "int", "only": "response", "doc": "Seen." }
            } } },
            "Cell": { "union": { "doc": "A cell.", "variants": { "Text": { "type": "string", "doc": "A text." }, "Part": { "type": "Part", "doc": "A part." } } } }
        },
        "query": { "size": { "type": "int", "doc": "Text or number." }, "all": { "type": "bool", "doc": "Whether." } },
        "body": {
            "text": { "type": "string", "doc": "Text." }, "flag": { "type": "bool", "doc": "Flag." },
            "digits": { "type": "millis", "wire": "string", "doc": "Digits." },
            "float": { "type": "float", "doc": "Float." }, "list": { "type": "int[]", "doc": "List." },
            "map": { "type": "map<string,Part>", "doc": "Map." }, "cell": { "type": "Cell", "doc": "Cell." },
            "null": { "type": "int", "nullable": true, "doc": "Null." },
            "clear": { "type": "millis", "wire": "string", "empty_clears": true, "doc": "Clear." }
        }
    }"#, EXAMPLES r#"{
        "basic": {
            "request": {
                "path": { "task_guid": "t1" }, "query": { "size": "10", "all": "true" },
                "body": {
                    "text": "t", "flag": true, "digits": "-5", "float": 1, "list": [1, 2],
                    "map": { "a": { "id": "i" } }, "cell": { "id": "i" }, "null": null, "clear": ""
                }
            },
            "response": { "code": 0, "msg": "" }
        },
        "wrong": {
            "request": {
                "path": { "task_guid": "t1" }, "query": { "size": "ten", "all": 1 },
                "body": {
                    "text": 1, "flag": "true", "digits": 5, "float": "1", "list": [1, "2"],
                    "map": { "a": { "seen": 1 } }, "cell": 1, "null": "null", "clear": null
                }
            },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    values_within_texts: ENDPOINT r#"{
        "types": {
            "Part": { "struct": { "doc": "A part.", "fields": {
                "id": { "type": "string", "required": true, "max_length": 2, "doc": "Id." },
                "level": { "type": "int", "doc": "Level." }
            } } },
            "Kind": { "enum": { "doc": "A kind.", "values": [{ "value": "part", "doc": "A part." }, { "value": "text", "doc": "A text." }] } },
            "Content": { "union": { "doc": "Content.", "tag": "Kind", "variants": {
                "Part": { "type": "Part", "doc": "A part." }, "Text": { "type": "string", "doc": "A text." }
            } } }
        },
        "query": { "ids": { "type": "int[]", "wire": "comma", "items": [1, 2], "doc": "Ids." } },
        "body": {
            "parts": { "type": "Part[]", "wire": "json", "doc": "Parts." },
            "kind": { "type": "Kind", "tag_of": "content", "doc": "A kind." },
            "content": { "type": "Content", "wire": "json", "doc": "Content." }
        }
    }"#, EXAMPLES r#"{
        "basic": {
            "request": {
                "path": { "task_guid": "t1" }, "query": { "ids": "1,2" },
                "body": { "parts": "[{\"id\":\"a\"}]", "kind": "text", "content": "\"审核\"" }
            },
            "response": { "code": 0, "msg": "" }
        },
        "wrong": {
            "request": {
                "path": { "task_guid": "t1" }, "query": { "ids": "1,x,3" },
                "body": { "parts": "[{\"id\":\"abc\",\"levl\":1},{\"level\":\"1\"}]", "kind": "part", "content": "{\"level\":2" }
            },
            "response": { "code": 0, "msg": "" }
        },
        "other": {
            "request": {
                "path": { "task_guid": "t1" }, "query": { "ids": ["1"] },
                "body": { "parts": [{ "id": "a" }], "kind": "part", "content": "\"text\"" }
            },
            "response": { "code": 0, "msg": "" }
        },
        "untold": {
            "request": { "path": { "task_guid": "t1" }, "body": { "content": "{}" } },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    values_that_are_not_written_so: ENDPOINT r#"{
        "types": {
            "Part": { "struct": { "doc": "A part.", "fields": { "id": { "type": "string", "doc": "Id." } } } },
            "Level": { "enum": { "wire": "int", "doc": "A level.", "values": [{ "value": 1, "name": "Low", "doc": "Low." }] } }
        },
        "query": { "size": { "type": "int", "doc": "A number." }, "ratio": { "type": "float", "doc": "A number." } },
        "headers": { "X-Trace": { "type": "string", "doc": "A text." } },
        "body": {
            "whole": { "type": "int", "doc": "A number." }, "price": { "type": "float", "wire": "string", "doc": "Digits." },
            "ratio": { "type": "float", "doc": "A number." }, "at": { "type": "seconds", "wire": "string", "doc": "Digits." },
            "level": { "type": "Level", "wire": "string", "doc": "Digits." }, "free": { "type": "any", "doc": "Anything." }
        },
        "response": {
            "text": { "type": "string", "doc": "Text." }, "part": { "type": "Part", "doc": "A part." },
            "list": { "type": "int[]", "doc": "List." }, "map": { "type": "map<string,Part>", "doc": "Map." },
            "level": { "type": "Level", "doc": "Level." }, "free": { "type": "any[]", "doc": "Anything." },
            "none": { "type": "string", "nullable": true, "doc": "Null means something." },
            "price": { "type": "float", "wire": "string", "doc": "Digits." }
        }
    }"#, EXAMPLES r#"{
        "basic": {
            "request": {
                "path": { "task_guid": ".." }, "query": { "size": "010", "ratio": 1.0 }, "headers": { "X-Trace": "a\nb" },
                "body": { "whole": 100.0, "price": "10.00", "ratio": 1e2, "at": "+5", "level": "01", "free": 100.0 }
            },
            "response": { "code": 0, "msg": "", "data": {
                "text": null, "part": null, "list": [1, null], "map": { "a": null }, "level": null,
                "free": [null, 1.0], "none": null, "price": "0.10"
            } }
        },
        "fine": {
            "request": {
                "path": { "task_guid": "..." }, "query": { "size": "10", "ratio": "1.5" }, "headers": { "X-Trace": "a b" },
                "body": { "whole": 100, "price": "1e30", "ratio": 0.1, "at": "5", "level": "1" }
            },
            "response": { "code": 0, "msg": "", "data": { "price": "-0.5" } }
        },
        "nothing": {
            "request": { "path": { "task_guid": "" } },
            "response": { "code": 0, "msg": "", "data": null }
        }
    }"#
    limits_of_values: ENDPOINT r#"{
        "body": {
            "a": { "type": "string[]", "items": [3, 4], "unique": true, "max_length": 2, "pattern": "^[a-z]+$", "doc": "Texts." },
            "b": { "type": "millis", "wire": "string", "min": 0, "max": 10, "doc": "Digits." },
            "c": { "type": "string", "const": "c", "doc": "Constant." }
        }
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t1" }, "body": { "a": ["abc", "AB"], "b": "-1", "c": "d" } },
            "response": { "code": 0, "msg": "" }
        },
        "other": {
            "request": { "path": { "task_guid": "t1" }, "body": { "a": ["a", "b", "a"], "b": "11", "c": "c" } },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    what_no_rule_is_broken_by: ENDPOINT r#"{
        "types": { "Part": { "struct": {
            "doc": "A part.",
            "fields": { "x": { "type": "int", "doc": "X." }, "y": { "type": "int", "doc": "Y." } },
            "rules": [{ "together": { "fields": ["x", "y"], "partial": false } }]
        } } },
        "body": {
            "list": { "type": "int[]", "doc": "A list." }, "a": { "type": "int", "doc": "A." },
            "part": { "type": "Part", "doc": "A part." }, "whole": { "type": "Part", "doc": "Another." },
            "mask": { "mask_of": "part", "doc": "What changes." }
        },
        "rules": [
            { "forbidden": { "fields": ["list"], "when": { "field": "a" } } },
            { "required": { "fields": ["list"], "when": { "field": "a" } } },
            { "forbidden": { "fields": ["a"], "when": { "field": "mask.y", "is": ["cleared"] } } }
        ]
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t1" }, "body": { "a": 1, "list": [], "part": { "x": 1 }, "mask": ["x"] } },
            "response": { "code": 0, "msg": "" }
        },
        "wrong": {
            "request": {
                "path": { "task_guid": "t1" },
                "body": { "a": 1, "list": [1], "part": { "x": 1 }, "whole": { "x": 1 }, "mask": ["x", "y"] }
            },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    what_is_missing_or_too_much: ENDPOINT r#"{
        "query": { "size": { "type": "int", "doc": "Size." } },
        "body": { "must": { "type": "int", "required": true, "doc": "Required." }, "one": { "type": "int", "const": 1, "doc": "Constant." } },
        "response": { "task": { "type": "string", "doc": "The task." } }
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "body": { "size": 1, "mst": 2 } },
            "response": { "code": 0, "msg": "", "data": { "tasks": [] }, "extra": 1, "error": {} }
        }
    }"#
    rules_that_requests_break: ENDPOINT r#"{
        "types": { "Part": { "struct": {
            "doc": "A part.",
            "fields": { "x": { "type": "int", "doc": "X." }, "y": { "type": "int", "doc": "Y." } },
            "rules": [{ "at_least_one": ["x", "y"] }]
        } } },
        "body": {
            "a": { "type": "int", "doc": "A." }, "b": { "type": "int", "doc": "B." },
            "c": { "type": "string", "doc": "C." }, "d": { "type": "int", "doc": "D." },
            "e": { "type": "int", "doc": "E." }, "f": { "type": "int", "doc": "F." },
            "part": { "type": "Part", "doc": "A part." }
        },
        "rules": [
            { "together": ["a", "b"] },
            { "ordered": ["a", "d"] },
            { "required": { "fields": ["b"], "when": { "field": "c", "is": ["x"] } } },
            { "forbidden": { "fields": ["d"], "when": { "field": "c" } } },
            { "at_least_one": { "fields": ["e", "f"], "when": { "field": "c" } } },
            { "allowed": { "fields": ["a"], "values": [1, 3], "when": { "field": "c", "is": ["x"] } } }
        ]
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t1" }, "body": { "a": 2, "c": "x", "d": 1, "part": {} } },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    rules_of_paths_that_requests_break: ENDPOINT r#"{
        "types": { "Time": { "struct": { "doc": "A time.", "fields": {
            "at": { "type": "millis", "doc": "When." }, "day": { "type": "bool", "doc": "Whole days." }
        } } } },
        "body": { "from": { "type": "Time", "doc": "From." }, "to": { "type": "Time", "doc": "To." } },
        "rules": [
            { "ordered": ["from.at", "to.at"] },
            { "equal": { "fields": ["from.day", "to.day"], "absent": false } }
        ]
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t1" }, "body": { "from": { "at": 2, "day": true }, "to": { "at": 1 } } },
            "response": { "code": 0, "msg": "" }
        },
        "fine": {
            "request": { "path": { "task_guid": "t1" }, "body": { "from": { "at": 1, "day": true } } },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    choices_that_requests_break: ENDPOINT r#"{
        "types": { "Kind": { "enum": { "doc": "A kind.", "values": [
            { "value": "one", "doc": "One." }, { "value": "many", "doc": "Many." }
        ] } } },
        "body": {
            "a": { "type": "int", "doc": "A." }, "b": { "type": "int", "doc": "B." },
            "kind": { "type": "Kind", "doc": "Which." },
            "id": { "type": "string", "doc": "One." }, "ids": { "type": "string[]", "doc": "Many." }
        },
        "rules": [
            { "exactly_one": ["a", "b"] },
            { "tagged_by": { "tag": "kind", "as": "Which", "doc": "Which.", "cases": {
                "one": { "doc": "One.", "required": ["id"] },
                "many": { "doc": "Many.", "required": ["ids"], "limits": { "ids": { "items": [2, null] } } }
            } } }
        ]
    }"#, EXAMPLES r#"{
        "basic": { "request": { "path": { "task_guid": "t" }, "body": { "kind": "one", "ids": ["a"] } }, "response": { "code": 0, "msg": "" } },
        "many": { "request": { "path": { "task_guid": "t" }, "body": { "a": 1, "b": null, "kind": "many", "ids": ["a"] } }, "response": { "code": 0, "msg": "" } },
        "untagged": { "request": { "path": { "task_guid": "t" }, "body": { "a": 1, "id": "a" } }, "response": { "code": 0, "msg": "" } }
    }"#
    names_in_masks: ENDPOINT r#"{
        "types": { "Part": { "struct": { "doc": "A part.", "fields": { "due": { "type": "int", "doc": "Due." }, "start": { "type": "int", "doc": "Start." } } } } },
        "body": {
            "part": { "type": "Part", "doc": "A part." },
            "fields": { "mask_of": "part", "mask_fields": ["due"], "items": [1, 2], "doc": "What changes." }
        }
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t" }, "body": { "part": { "due": 1 }, "fields": ["duo", "start", "due"] } },
            "response": { "code": 0, "msg": "" }
        }
    }"#
    replies_that_are_no_success: ENDPOINT r#"{
        "response": { "a": { "type": "int", "doc": "A." } }
    }"#, EXAMPLES r#"{
        "basic": { "request": { "path": { "task_guid": "t" } }, "response": [] },
        "failure": { "request": { "path": { "task_guid": "t" } }, "response": { "code": 1, "msg": "wrong" } },
        "list": { "request": { "path": { "task_guid": "t" } }, "response": { "code": 0, "msg": "", "data": [] } },
        "null": { "request": { "path": { "task_guid": "t" } }, "response": { "code": 0, "msg": "", "data": { "a": null } } }
    }"#
    replies_of_downloads: ENDPOINT r#"{
        "download": { "doc": "A file." }
    }"#, EXAMPLES r#"{
        "basic": { "request": { "path": { "task_guid": "t" } } },
        "json": { "request": { "path": { "task_guid": "t" } }, "response": { "code": 0, "msg": "" } }
    }"#
    values_in_replies: ENDPOINT r#"{
        "types": { "Part": { "struct": { "doc": "A part.", "fields": {
            "id": { "type": "string", "max_length": 1, "doc": "Id." },
            "sent": { "type": "int", "only": "request", "doc": "Sent." }
        } } } },
        "body": { "part": { "type": "Part", "doc": "A part." } },
        "response": { "part": { "type": "Part", "doc": "A part." }, "colors": { "type": "Color[]", "doc": "Colours." } }
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t" } },
            "response": { "code": 0, "msg": "", "data": { "part": { "id": "long", "sent": 1, "name": "n" }, "colors": ["red", "blue", 1] } }
        }
    }"#
}
