//! Rules and masks.

use super::cases;

cases! {
    rules_that_name_nothing: ENDPOINT r#"{
        "body": { "a": { "type": "string", "doc": "A." }, "b": { "type": "string", "doc": "B." } },
        "rules": [
            { "exactly_one": { "fields": ["a", "x"], "variants": { "y": "Y" } } },
            { "required_if": { "when": "z", "fields": [] } },
            { "ordered": ["a", "a"] },
            { "together": ["b"] }
        ]
    }"#
    rules_that_contradict: ENDPOINT r#"{
        "body": {
            "must": { "type": "string", "required": true, "doc": "Required." },
            "one": { "type": "int", "const": 1, "doc": "Constant." },
            "a": { "type": "string", "doc": "A." }
        },
        "rules": [
            { "exactly_one": { "fields": ["must", "one"] } },
            { "at_most_one": { "fields": ["task_guid", "a"] } },
            { "forbidden_if": { "when": "a", "fields": ["must"] } },
            { "forbidden_if": { "when": "must", "fields": ["a"] } },
            { "forbidden_if": { "when": "a", "is": ["x"], "fields": ["a"] } }
        ]
    }"#
    rules_that_say_nothing: ENDPOINT r#"{
        "body": {
            "must": { "type": "string", "required": true, "doc": "Required." },
            "one": { "type": "int", "const": 1, "doc": "Constant." },
            "a": { "type": "string", "doc": "A." }
        },
        "rules": [
            { "together": ["must", "one"] },
            { "together": ["must", "a"] },
            { "required_if": { "when": "a", "fields": ["must"] } },
            { "required_if": { "when": "must", "fields": ["a"] } },
            { "required_if": { "when": "a", "is": ["x"], "fields": ["a"] } },
            { "at_least_one": ["a", "must"] },
            { "at_least_one": ["a", "must"] }
        ]
    }"#
    rules_of_a_type: ENDPOINT r#"{
        "types": { "Part": { "struct": {
            "doc": "A part.",
            "fields": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
            "rules": [{ "at_most_one": { "fields": ["before", "aftr"], "as": "Position", "doc": "Where." } }]
        } } },
        "body": { "part": { "type": "Part", "doc": "A part." } }
    }"#
    conditions: ENDPOINT r#"{
        "types": { "Part": { "struct": { "doc": "A part.", "fields": {} } } },
        "body": {
            "list": { "type": "int[]", "doc": "A list." },
            "part": { "type": "Part", "doc": "A part." },
            "digits": { "type": "int", "wire": "string", "max": 10, "doc": "Digits." },
            "flag": { "type": "bool", "doc": "A flag." },
            "then": { "type": "int", "doc": "What follows." }
        },
        "rules": [
            { "required_if": { "when": "list", "is": [1], "fields": ["then"] } },
            { "required_if": { "when": "part", "is": [{}], "fields": ["then"] } },
            { "required_if": { "when": "digits", "is": ["1", 2, 11], "fields": ["then"] } },
            { "forbidden_if": { "when": "flag", "is": [true, "false"], "fields": ["then"] } }
        ]
    }"#
    what_a_condition_allows: ENDPOINT r#"{
        "body": {
            "must": { "type": "string", "required": true, "doc": "Required." },
            "a": { "type": "int", "doc": "A." }, "b": { "type": "int", "max": 9, "doc": "B." }
        },
        "rules": [
            { "at_least_one_if": { "when": "a", "is": [1], "fields": ["b"] } },
            { "at_least_one_if": { "when": "a", "is": ["x"], "fields": ["b", "must"] } },
            { "at_least_one_if": { "when": "must", "fields": ["a", "b"] } },
            { "allowed_if": { "when": "a", "is": [1], "field": "bee", "values": [1] } },
            { "allowed_if": { "when": "a", "is": ["x"], "field": "b", "values": [1, 10, "y"] } },
            { "allowed_if": { "when": "a", "is": [1], "field": "b", "values": [] } },
            { "allowed_if": { "when": "a", "is": [1], "field": "a", "values": [1] } },
            { "allowed_if": { "when": "must", "field": "b", "values": [1] } }
        ]
    }"#
    order: ENDPOINT r#"{
        "body": {
            "a": { "type": "int", "doc": "A." }, "b": { "type": "float", "doc": "B." },
            "c": { "type": "string", "doc": "C." }, "d": { "type": "bool", "doc": "D." },
            "e": { "type": "bool", "doc": "E." }
        },
        "rules": [{ "ordered": ["a", "b"] }, { "ordered": ["b", "c"] }, { "ordered": ["d", "e"] }]
    }"#
    paths_of_rules: ENDPOINT r#"{
        "types": {
            "Part": { "struct": { "doc": "A part.", "fields": {
                "due": { "type": "Time", "required": true, "doc": "When." }, "color": { "type": "Color", "doc": "Colour." }
            } } },
            "Time": { "struct": { "doc": "A time.", "fields": {
                "at": { "type": "millis", "required": true, "doc": "When." }, "day": { "type": "bool", "doc": "Whole days." }
            } } }
        },
        "body": {
            "part": { "type": "Part", "doc": "A part." }, "must": { "type": "Part", "required": true, "doc": "Always there." },
            "mask": { "mask_of": "part", "mask_fields": ["due"], "doc": "What changes." }
        },
        "rules": [
            { "ordered": ["part.due.at", "must.due.att"] },
            { "ordered": ["part.due.day", "must.due.day"] },
            { "ordered": ["part.dew.at", "must.due.at"] },
            { "together": ["mask.color", "part.color"] },
            { "forbidden_if": { "when": "mask.due", "is": ["cleared", "gone"], "fields": ["part.color"] } },
            { "equal": { "fields": ["part.due", "must.due"] } },
            { "equal": { "fields": ["part.due.day", "must.due.day"], "absent": "no" } },
            { "forbidden_if": { "when": "mask.due", "fields": ["must.due.at"] } },
            { "required_if": { "when": "mask.due", "fields": ["part.due.at"] } },
            { "exactly_one": { "fields": ["part.color", "must.color"], "as": "Either", "doc": "One of them." } }
        ]
    }"#
    cases_of_a_tag: ENDPOINT r#"{
        "types": { "Kind": { "enum": { "doc": "A kind.", "wire": "int", "values": [
            { "value": 1, "name": "One", "doc": "One." }, { "value": 2, "name": "Two", "doc": "Two." }
        ] } } },
        "body": {
            "kind": { "type": "Kind", "doc": "Which." },
            "a": { "type": "string", "required": true, "doc": "A." },
            "b": { "type": "string", "doc": "B." }
        },
        "rules": [{ "tagged_by": { "tag": "kind", "as": "Which", "doc": "Which.", "cases": {
            "1": { "doc": "One.", "required": ["a", "a"], "optional": ["a", "x"] },
            "2": {
                "doc": "Two.", "optional": ["b", "kind"],
                "limits": { "b": { "min": 1, "type": "int" }, "a": { "doc": "Not here." } }
            },
            "3": { "doc": "Three." }
        } } }]
    }"#
    shapes_that_overlap: ENDPOINT r#"{
        "body": {
            "color": { "type": "Color", "doc": "Which." },
            "a": { "type": "string", "doc": "A." }, "b": { "type": "string", "doc": "B." }
        },
        "rules": [
            { "exactly_one": { "fields": ["a", "b"], "as": "Either", "doc": "A or B." } },
            { "tagged_by": { "tag": "color", "as": "Which", "doc": "Which.", "cases": {
                "red": { "doc": "Red.", "required": ["a"], "optional": ["b"] }
            } } }
        ]
    }"#
    masks: ENDPOINT r#"{
        "types": { "Part": { "struct": { "doc": "A part.", "fields": {
            "a": { "type": "string", "doc": "A." }, "b": { "type": "string", "doc": "B." },
            "mask": { "mask_of": "c", "doc": "Of what is not beside it." }
        } } } },
        "query": { "first": { "mask_of": "part", "mask_fields": ["a", "a", "c"], "clearable": ["b"], "doc": "Fine but for its lists." } },
        "headers": { "X-Mask": { "mask_of": "part", "doc": "In a header." } },
        "body": {
            "part": { "type": "Part", "doc": "A part." },
            "parts": { "type": "Part[]", "doc": "Parts." },
            "second": { "mask_of": "parts", "doc": "Of a list." },
            "third": { "mask_of": "first", "doc": "Of what is in the query." }
        }
    }"#
}
