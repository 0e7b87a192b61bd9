//! What the compiler does not see: how values travel and what is refused before sending.

use super::endpoint;

kinds! {
    SENT_DIFFERENTLY Minor "sent-differently" {
        text: "travels in another way",
        reason: "Code stays as it is; name, place or form on the wire are others.",
        example: endpoint(
            r#"{ "query": { "since": { "type": "int" } } }"#,
            r#"{ "query": { "since": { "type": "int", "wire": "string" } } }"#
        ),
    }
    CONSTANT_CHANGED Minor "constant-changed" {
        text: "sends other constants",
        reason: "Code stays as it is; what callers cannot set is sent with other values.",
        example: endpoint(
            r#"{ "query": { "mode": { "type": "int", "const": 1 } } }"#,
            r#"{ "query": { "mode": { "type": "int", "const": 2 } } }"#
        ),
    }
    LIMITS_CHANGED Minor "limits-changed" {
        text: "has other limits",
        reason: "Code stays as it is; other values are refused before they are sent.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string", "max_length": 10 } } }"#,
            r#"{ "body": { "note": { "type": "string", "max_length": 20 } } }"#
        ),
    }
    RULES_CHANGED Minor "rules-changed" {
        text: "has other rules over several fields",
        reason: "Code stays as it is; other combinations are refused before they are sent.",
        example: endpoint(
            r#"{ "body": { "a": { "type": "string" }, "b": { "type": "string" } } }"#,
            r#"{ "body": { "a": { "type": "string" }, "b": { "type": "string" } }, "rules": [{ "together": ["a", "b"] }] }"#
        ),
    }
    SECRECY_CHANGED Patch "secrecy-changed" {
        text: "is shown or hidden where values are printed",
        reason: "Only what `Debug` prints changes.",
        example: endpoint(
            r#"{ "body": { "note": { "type": "string" } } }"#,
            r#"{ "body": { "note": { "type": "string", "secret": true } } }"#
        ),
    }
    DEPRECATED Minor "deprecated" {
        text: "should no longer be used",
        reason: "It stays; the compiler warns where it is used.",
        example: endpoint("{}", r#"{ "deprecated": "Use `task/update`." }"#),
    }
    DEPRECATION_CHANGED Patch "deprecation-changed" {
        text: "has another note on being deprecated, or none any more",
        reason: "Only a warning changes or ends.",
        example: endpoint(r#"{ "deprecated": "Use `task/update`." }"#, "{}"),
    }
    DOCUMENTATION_CHANGED Patch "documentation-changed" {
        text: "is described in other words",
        reason: "Only the documentation changes.",
        example: endpoint(r#"{ "summary": "Changes a task." }"#, r#"{ "summary": "Edits a task." }"#),
    }
}
