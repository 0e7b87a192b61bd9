//! E070 to E081: rules over several fields.

use super::endpoint;

kinds! {
    RULE_FIELD "E070" "rule-field" {
        summary: "A rule names a field that is not there.",
        explanation: "Rules of a type name its fields, rules of an endpoint its parameters, both as \
            on the wire.",
        before: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "together": ["before", "aftr"] }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "together": ["before", "after"] }]
            }"#
        ),
    }
    REPEATED_FIELD "E071" "repeated-field" {
        summary: "A rule names a field twice.",
        explanation: "The second time says nothing; most of the time another field was meant.",
        before: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "at_least_one": ["before", "after", "before"] }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "at_least_one": ["before", "after"] }]
            }"#
        ),
    }
    TOO_FEW_FIELDS "E072" "too-few-fields" {
        summary: "A rule is about fewer fields than it needs to mean something.",
        explanation: "A choice, `at_least_one` and `together` are about two fields or more; a \
            condition concerns one or more. A single field that must be given is `required`.",
        before: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." } },
              "rules": [{ "at_least_one": ["before"] }]
            }"#
        ),
        after: endpoint(
            r#"{ "body": { "before": { "type": "string", "required": true, "doc": "One." } } }"#
        ),
    }
    CONTRADICTION "E073" "contradiction" {
        summary: "A rule forbids what is required.",
        explanation: "No request could keep to both. Parameters in the path and constants count as \
            required.",
        before: endpoint(
            r#"{
              "body": {
                "before": { "type": "string", "required": true, "doc": "One." },
                "after": { "type": "string", "doc": "Other." }
              },
              "rules": [{ "at_most_one": { "fields": ["before", "after"] } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "exactly_one": { "fields": ["before", "after"] } }]
            }"#
        ),
    }
    IDLE_RULE "E074" "idle-rule" {
        summary: "A rule always holds.",
        explanation: "What is required anyway makes the rule say nothing. Remove the rule, or the \
            `required`.",
        before: endpoint(
            r#"{
              "body": {
                "before": { "type": "string", "required": true, "doc": "One." },
                "after": { "type": "string", "doc": "Other." }
              },
              "rules": [{ "at_least_one": ["before", "after"] }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "at_least_one": ["before", "after"] }]
            }"#
        ),
    }
    TAG_TYPE "E075" "tag-type" {
        summary: "The tag of a `tagged_by` is not of an enumeration.",
        explanation: "Each case is a value of the tag's enumeration; declare one with the values \
            that the documentation lists.",
        before: endpoint(
            r#"{
              "body": { "action": { "type": "string", "doc": "What to do." }, "id": { "type": "string", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": { "red": { "doc": "Colours it.", "required": ["id"] } }
              } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "action": { "type": "Color", "doc": "What to do." }, "id": { "type": "string", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": { "red": { "doc": "Colours it.", "required": ["id"] } }
              } }]
            }"#
        ),
    }
    UNKNOWN_CASE "E076" "unknown-case" {
        summary: "A case of a `tagged_by` is no value of the tag's enumeration.",
        explanation: "Cases are named by the values as they stand on the wire.",
        before: endpoint(
            r#"{
              "body": { "action": { "type": "Color", "doc": "What to do." }, "id": { "type": "string", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": {
                  "red": { "doc": "Colours it.", "required": ["id"] },
                  "rot": { "doc": "Colours it.", "required": ["id"] }
                }
              } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "action": { "type": "Color", "doc": "What to do." }, "id": { "type": "string", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": { "red": { "doc": "Colours it.", "required": ["id"] } }
              } }]
            }"#
        ),
    }
    MISSING_CASE "E077" "missing-case" {
        summary: "A value of the tag's enumeration has no case.",
        explanation: "The enum that is made of the cases stands for the tag, so a value without a \
            case could never be sent. A case may be without fields.",
        before: endpoint(
            r#"{
              "types": { "Action": { "enum": { "doc": "What to do.", "values": [
                { "value": "add", "doc": "Adds it." }, { "value": "clear", "doc": "Clears all." }
              ] } } },
              "body": { "action": { "type": "Action", "doc": "What to do." }, "id": { "type": "string", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": { "add": { "doc": "Adds it.", "required": ["id"] } }
              } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "Action": { "enum": { "doc": "What to do.", "values": [
                { "value": "add", "doc": "Adds it." }, { "value": "clear", "doc": "Clears all." }
              ] } } },
              "body": { "action": { "type": "Action", "doc": "What to do." }, "id": { "type": "string", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": { "add": { "doc": "Adds it.", "required": ["id"] }, "clear": { "doc": "Clears all." } }
              } }]
            }"#
        ),
    }
    CONDITION_VALUE "E078" "condition-value" {
        summary: "A condition compares a field with a value that it cannot have.",
        explanation: "The values under `is` are of the type of the field under `when`, as on the \
            wire.",
        before: endpoint(
            r#"{
              "body": { "color": { "type": "Color", "doc": "Colour." }, "tone": { "type": "string", "doc": "Tone." } },
              "rules": [{ "required_if": { "when": "color", "is": ["rad"], "fields": ["tone"] } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "color": { "type": "Color", "doc": "Colour." }, "tone": { "type": "string", "doc": "Tone." } },
              "rules": [{ "required_if": { "when": "color", "is": ["red"], "fields": ["tone"] } }]
            }"#
        ),
    }
    OVERLAPPING_SHAPES "E079" "overlapping-shapes" {
        summary: "A field belongs to two rules that become Rust enums.",
        explanation: "The enum named by `as` takes the place of the fields, so a field can be in one \
            of them only. Write the weaker rule without `as`.",
        before: endpoint(
            r#"{
              "body": {
                "a": { "type": "string", "doc": "A." }, "b": { "type": "string", "doc": "B." },
                "c": { "type": "string", "doc": "C." }
              },
              "rules": [
                { "at_most_one": { "fields": ["a", "b"], "as": "First", "doc": "A or B." } },
                { "at_most_one": { "fields": ["b", "c"], "as": "Second", "doc": "B or C." } }
              ]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": {
                "a": { "type": "string", "doc": "A." }, "b": { "type": "string", "doc": "B." },
                "c": { "type": "string", "doc": "C." }
              },
              "rules": [
                { "at_most_one": { "fields": ["a", "b"], "as": "First", "doc": "A or B." } },
                { "at_most_one": { "fields": ["b", "c"] } }
              ]
            }"#
        ),
    }
    UNORDERED_FIELDS "E080" "unordered-fields" {
        summary: "An `ordered` rule compares fields that have no order between them.",
        explanation: "Two numbers, two times of one unit or two texts can be compared.",
        before: endpoint(
            r#"{
              "body": { "start": { "type": "millis", "doc": "Start." }, "end": { "type": "seconds", "doc": "End." } },
              "rules": [{ "ordered": ["start", "end"] }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "start": { "type": "millis", "doc": "Start." }, "end": { "type": "millis", "doc": "End." } },
              "rules": [{ "ordered": ["start", "end"] }]
            }"#
        ),
    }
    CASE_LIMITS "E081" "case-limits" {
        summary: "The `limits` of a case hold more than limits, or concern a field outside the case.",
        explanation: "Of a field's keys they take `doc` and the limits, for fields that the case \
            requires or allows. Type and name are those of the field everywhere.",
        before: endpoint(
            r#"{
              "body": { "action": { "type": "Color", "doc": "What to do." }, "ids": { "type": "string[]", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": { "red": { "doc": "Colours.", "required": ["ids"], "limits": { "ids": { "required": true, "items": [1, 1] } } } }
              } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "action": { "type": "Color", "doc": "What to do." }, "ids": { "type": "string[]", "doc": "To what." } },
              "rules": [{ "tagged_by": {
                "tag": "action", "as": "Change", "doc": "What to do.",
                "cases": { "red": { "doc": "Colours.", "required": ["ids"], "limits": { "ids": { "items": [1, 1] } } } }
              } }]
            }"#
        ),
    }
}
