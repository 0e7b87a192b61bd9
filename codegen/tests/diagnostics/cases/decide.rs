//! Questions that nobody has decided.

use super::cases;

cases! {
    open_decisions_of_an_endpoint: ENDPOINT r#"{
        "query": { "since": { "type": "int", "doc": "Since when.", "decide": ["Which unit?", "Inclusive?"] } },
        "response": { "decide": { "type": "string", "doc": "A field of this name.", "decide": ["Is it ever null?"] } },
        "types": {
            "Part": { "struct": { "doc": "A part.", "decide": ["One type or two?"], "fields": {
                "kind": { "type": "Kind", "doc": "Its kind." }, "cell": { "type": "Cell", "doc": "Its cell." }
            } } },
            "Kind": { "enum": { "doc": "A kind.", "decide": ["Are these all?"], "values": [
                { "value": "a", "doc": "A.", "decide": ["Or `A`?"] }
            ] } },
            "Cell": { "union": { "doc": "A cell.", "decide": ["Can it be a list?"], "variants": {
                "Text": { "type": "string", "doc": "Plain.", "decide": ["Or rich?"] }
            } } }
        },
        "body": { "part": { "type": "Part", "doc": "A part." }, "limit": { "type": "string", "max": 3, "doc": "Wrong beside." } },
        "errors": [{ "Full": { "decide": ["Really?"] } }],
        "decide": ["Is this the page of the second version?"]
    }"#, SERVICE r#"{ "errors": { "Full": { "code": 7, "doc": "It is full." } } }"#, EXAMPLES r#"{
        "basic": {
            "request": { "path": { "task_guid": "t" } },
            "response": { "code": 0, "data": { "decide": "data, not a question" } },
            "decide": ["Is the reply cut off?"]
        }
    }"#
    open_decisions_of_a_service: SERVICE r#"{
        "errors": { "Full": { "code": 7, "doc": "It is full.", "decide": ["Of what?"] } },
        "decide": ["Which title?"]
    }"#, ENDPOINT r#"{ "errors": ["Full"] }"#
    open_decisions_of_a_platform: PLATFORM r#"{
        "errors": { "Busy": { "code": 9, "doc": "It is busy.", "decide": ["May it be repeated?"] } }
    }"#
}
