//! Rules and masks.

use super::cases;

cases! {
    rules_that_name_nothing: ENDPOINT r#"{
        "body": { "a": { "type": "string", "doc": "A." }, "b": { "type": "string", "doc": "B." } },
        "rules": [
            { "exactly_one": { "fields": ["a", "x"], "variants": { "y": "Y" } } },
            { "required": { "fields": [], "when": { "field": "z" } } },
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
            { "exactly_one": ["must", "one"] },
            { "at_most_one": ["task_guid", "a"] },
            { "forbidden": { "fields": ["must"], "when": { "field": "a" } } },
            { "forbidden": { "fields": ["a"], "when": { "field": "must" } } },
            { "forbidden": { "fields": ["a"], "when": { "field": "a", "is": ["x"] } } }
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
            { "required": { "fields": ["must"], "when": { "field": "a" } } },
            { "required": { "fields": ["a"], "when": { "field": "must" } } },
            { "required": { "fields": ["a"], "when": { "field": "a", "is": ["x"] } } },
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
            { "required": { "fields": ["then"], "when": { "field": "list", "is": [1] } } },
            { "required": { "fields": ["then"], "when": { "field": "part", "is": [{}] } } },
            { "required": { "fields": ["then"], "when": { "field": "digits", "is": ["1", 2, 11] } } },
            { "forbidden": { "fields": ["then"], "when": { "field": "flag", "is": [true, "false"] } } }
        ]
    }"#
    what_a_condition_allows: ENDPOINT r#"{
        "body": {
            "must": { "type": "string", "required": true, "doc": "Required." },
            "a": { "type": "int", "doc": "A." }, "b": { "type": "int", "max": 9, "doc": "B." }
        },
        "rules": [
            { "at_least_one": { "fields": ["b"], "when": { "field": "a", "is": [1] } } },
            { "at_least_one": { "fields": ["b", "must"], "when": { "field": "a", "is": ["x"] } } },
            { "at_least_one": { "fields": ["a", "b"], "when": { "field": "must" } } },
            { "allowed": { "fields": ["bee"], "values": [1], "when": { "field": "a", "is": [1] } } },
            { "allowed": { "fields": ["b"], "values": [1, 10, "y"], "when": { "field": "a", "is": ["x"] } } },
            { "allowed": { "fields": ["b"], "values": [], "when": { "field": "a", "is": [1] } } },
            { "allowed": { "fields": ["a"], "values": [1], "when": { "field": "a", "is": [1] } } },
            { "allowed": { "fields": ["b"], "values": [1], "when": { "field": "must" } } }
        ]
    }"#
    conditions_that_lack: ENDPOINT r#"{
        "body": {
            "must": { "type": "string", "required": true, "doc": "Required." },
            "a": { "type": "int", "doc": "A." }, "b": { "type": "int", "doc": "B." }
        },
        "rules": [
            { "required": { "fields": ["a"] } },
            { "forbidden": { "fields": ["a"] } },
            { "allowed": { "fields": ["a"], "values": [1] } },
            { "together": { "fields": ["a", "b"], "when": { "field": "must" } } },
            { "together": { "fields": ["a", "b"], "when": { "field": "mist", "is": ["x"] } } },
            { "exactly_one": { "fields": ["a", "b"], "as": "Either", "doc": "A or B.", "partial": false } }
        ]
    }"#
    elements_that_differ: ENDPOINT r#"{
        "types": { "Part": { "struct": { "doc": "A part.", "fields": { "id": { "type": "int", "doc": "Id." } } } } },
        "body": {
            "parts": { "type": "Part[]", "unique": "id", "doc": "Parts." },
            "names": { "type": "string[]", "unique": "id", "doc": "Names." },
            "others": { "type": "Part[]", "unique": "di", "doc": "Others." },
            "more": { "type": "Part[]", "unique": 1, "doc": "More." }
        }
    }"#
    order: ENDPOINT r#"{
        "body": {
            "a": { "type": "int", "doc": "A." }, "b": { "type": "float", "doc": "B." },
            "c": { "type": "string", "doc": "C." }, "d": { "type": "bool", "doc": "D." },
            "e": { "type": "bool", "doc": "E." }
        },
        "rules": [{ "ordered": ["a", "b"] }, { "ordered": ["b", "c"] }, { "ordered": ["d", "e"] }]
    }"#
    periods: ENDPOINT r#"{
        "body": {
            "start": { "type": "millis", "doc": "Start." }, "end": { "type": "millis", "doc": "End." },
            "until": { "type": "seconds", "doc": "Another end." }, "count": { "type": "int", "doc": "How many." }
        },
        "rules": [
            { "within": { "fields": ["start", "end"], "days": 1 } },
            { "within": { "fields": ["start", "until"], "days": 1 } },
            { "within": { "fields": ["count", "count"], "days": 1 } },
            { "within": { "fields": ["start", "count"], "days": 1 } }
        ]
    }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t1" }, "body": { "start": 1, "end": 86400002 } },
            "response": { "code": 0, "msg": "" }
        }
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
            { "forbidden": { "fields": ["part.color"], "when": { "field": "mask.due", "is": ["cleared", "gone"] } } },
            { "equal": ["part.due", "must.due"] },
            { "equal": { "fields": ["part.due.day", "must.due.day"], "absent": "no" } },
            { "forbidden": { "fields": ["must.due.at"], "when": { "field": "mask.due" } } },
            { "required": { "fields": ["part.due.at"], "when": { "field": "mask.due" } } },
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
