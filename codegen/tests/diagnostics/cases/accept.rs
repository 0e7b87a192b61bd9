//! Warnings that are right to stay.

use super::cases;

cases! {
    acceptances_that_are_none: ENDPOINT r#"{
        "query": { "items": { "type": "int" } },
        "accept": {
            "W03": "Misspelt.",
            "w003": "In lower case.",
            "E012": "An error.",
            "nothing": "No code at all.",
            "W001": "  "
        }
    }"#
    acceptances_of_a_service: SERVICE r#"{
        "types": { "Color": { "enum": { "values": [{ "value": "red" }, { "value": "blue" }] } } },
        "accept": { "W001": "Colours need no words." }
    }"#
    acceptances_of_a_platform: PLATFORM r#"{ "summary": "", "accept": { "W001": "Said elsewhere." } }"#
    acceptances_do_not_reach_other_files: PLATFORM r#"{
        "types": { "Due": { "struct": { "doc": "A date.", "fields": {} } } },
        "accept": { "W001": "Nothing here.", "W002": "Used soon." }
    }"#
    acceptances_while_something_is_unknown: ENDPOINT r#"{
        "body": { "due": { "type": "Duo", "doc": "When." } },
        "accept": { "W005": "Of a type that is not known." }
    }"#
}
