//! E090 to E099: documented exchanges.

use super::endpoint;

kinds! {
    REPEATED_EXAMPLE "E090" "repeated-example" {
        summary: "Two examples of an endpoint have one name.",
        explanation: "The name tells the tests of the examples apart. An example without a name is \
            called `basic`.",
        before: endpoint(
            r#"{ "examples": [
              { "request": { "path": { "task_guid": "t1" } }, "response": { "code": 0, "msg": "" } },
              { "request": { "path": { "task_guid": "t2" } }, "response": { "code": 0, "msg": "" } }
            ] }"#
        ),
        after: endpoint(
            r#"{ "examples": [
              { "request": { "path": { "task_guid": "t1" } }, "response": { "code": 0, "msg": "" } },
              { "name": "other", "request": { "path": { "task_guid": "t2" } }, "response": { "code": 0, "msg": "" } }
            ] }"#
        ),
    }
    EXAMPLE_TYPE "E091" "example-type" {
        summary: "A value in an example is not of the declared type.",
        explanation: "Either the documentation's table or its example is wrong; find out which, \
            correct it here and leave a word about it in `notes`.",
        before: endpoint(
            r#"{
              "body": { "count": { "type": "int", "doc": "How many." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "count": "10" } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "count": { "type": "int", "wire": "string", "doc": "How many." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "count": "10" } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
    }
    EXAMPLE_LIMIT "E092" "example-limit" {
        summary: "A value in an example's request breaks a limit of its field.",
        explanation: "The request would be refused before it is sent. Replies may break limits.",
        before: endpoint(
            r#"{
              "body": { "count": { "type": "int", "max": 10, "doc": "How many." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "count": 11 } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "count": { "type": "int", "max": 10, "doc": "How many." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "count": 10 } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
    }
    EXAMPLE_MISSING "E093" "example-missing" {
        summary: "An example's request lacks what is required.",
        explanation: "Parameters in the path, required fields and constants stand in every request.",
        before: endpoint(
            r#"{
              "body": { "count": { "type": "int", "required": true, "doc": "How many." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "count": { "type": "int", "required": true, "doc": "How many." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "count": 10 } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
    }
    EXAMPLE_UNDECLARED "E094" "example-undeclared" {
        summary: "An example has a field that is not declared.",
        explanation: "Examples often show fields that the tables forget: declare them. In requests \
            only what exists in requests can stand, in replies only what exists in replies.",
        before: endpoint(
            r#"{ "examples": [{
              "request": { "path": { "task_guid": "t1" }, "body": { "count": 10 } },
              "response": { "code": 0, "msg": "" }
            }] }"#
        ),
        after: endpoint(
            r#"{
              "body": { "count": { "type": "int", "doc": "How many." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "count": 10 } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
    }
    EXAMPLE_RULE "E095" "example-rule" {
        summary: "An example's request breaks a rule of its endpoint or of one of its types.",
        explanation: "Documentation sometimes shows all fields at once, also those that exclude each \
            other. Keep those that make sense together, and leave a word about it in `notes`.",
        before: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "at_most_one": { "fields": ["before", "after"] } }],
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "before": "a", "after": "b" } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
        after: endpoint(
            r#"{
              "body": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
              "rules": [{ "at_most_one": { "fields": ["before", "after"] } }],
              "examples": [{
                "request": { "path": { "task_guid": "t1" }, "body": { "before": "a" } },
                "response": { "code": 0, "msg": "" }
              }]
            }"#
        ),
    }
    EXAMPLE_ENVELOPE "E096" "example-envelope" {
        summary: "An example's reply is not a success in the envelope of its endpoint.",
        explanation: "The reply is the whole body as the server sends it, with the keys that the \
            platform's envelope names and the code 0.",
        before: endpoint(
            r#"{
              "response": { "guid": { "type": "string", "doc": "The task." } },
              "examples": [{ "request": { "path": { "task_guid": "t1" } }, "response": { "guid": "t1" } }]
            }"#
        ),
        after: endpoint(
            r#"{
              "response": { "guid": { "type": "string", "doc": "The task." } },
              "examples": [{
                "request": { "path": { "task_guid": "t1" } },
                "response": { "code": 0, "msg": "success", "data": { "guid": "t1" } }
              }]
            }"#
        ),
    }
    EXAMPLE_REPLY "E097" "example-reply" {
        summary: "An example lacks the reply, or has one although the reply is a file.",
        explanation: "Every example is an exchange: a request and the reply to it. Only the reply to \
            a download has no place in JSON.",
        before: endpoint(r#"{ "examples": [{ "request": { "path": { "task_guid": "t1" } } }] }"#),
        after: endpoint(
            r#"{ "examples": [{
              "request": { "path": { "task_guid": "t1" } },
              "response": { "code": 0, "msg": "success", "data": {} }
            }] }"#
        ),
    }
}
