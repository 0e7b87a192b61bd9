//! E100 to E109: what belongs to requests, what to replies, and paging.

use super::endpoint;

kinds! {
    WRONG_SIDE "E100" "wrong-side" {
        summary: "A field exists on a side on which its type is never used.",
        explanation: "`\"only\": \"response\"` is for types that stand in requests and replies. In a \
            request alone, or in a type of one endpoint that only its request uses, such a field \
            could never be seen; the same goes the other way round. Types of a service may have \
            such fields before the endpoints that need them are described.",
        before: endpoint(
            r#"{ "body": { "task_guid": { "type": "string", "only": "response", "name": "guid", "doc": "The task." } } }"#
        ),
        after: endpoint(r#"{ "response": { "task_guid": { "type": "string", "doc": "The task." } } }"#),
    }
    SHAPE_IN_REPLY "E101" "shape-in-reply" {
        summary: "A rule becomes a Rust enum in a type that is read from replies.",
        explanation: "Replies are read leniently, so a type that stands in replies cannot promise \
            that only one of the fields is there. Declare a type for requests alone, or leave out \
            `as`. A type that only replies use may have a `tagged_by`: it keeps all fields, and gets \
            a method that shows those that go with the tag.",
        before: endpoint(
            r#"{
              "types": { "Place": { "struct": {
                "doc": "A place.",
                "fields": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
                "rules": [{ "at_most_one": { "fields": ["before", "after"], "as": "Position", "doc": "Where." } }]
              } } },
              "body": { "place": { "type": "Place", "doc": "The place." } },
              "response": { "place": { "type": "Place", "doc": "The place." } }
            }"#
        ),
        after: endpoint(
            r#"{
              "types": { "Place": { "struct": {
                "doc": "A place.",
                "fields": { "before": { "type": "string", "doc": "One." }, "after": { "type": "string", "doc": "Other." } },
                "rules": [{ "at_most_one": { "fields": ["before", "after"] } }]
              } } },
              "body": { "place": { "type": "Place", "doc": "The place." } },
              "response": { "place": { "type": "Place", "doc": "The place." } }
            }"#
        ),
    }
    CONSTANT_IN_REPLY "E102" "constant-in-reply" {
        summary: "A field with a `const` stands in a reply.",
        explanation: "A constant is what every request sends. In replies, and in types that stand in \
            replies too, the field is whatever the server says.",
        before: endpoint(
            r#"{ "response": { "kind": { "type": "string", "const": "task", "doc": "Always task." } } }"#
        ),
        after: endpoint(r#"{ "response": { "kind": { "type": "string", "doc": "Always `task`." } } }"#),
    }
    REPLY_CONFLICT "E103" "reply-conflict" {
        summary: "An endpoint declares two forms of reply.",
        explanation: "A reply is JSON with the fields of `response`, a file (`download`) or a stream \
            of `events`. An error in a download is understood without being declared.",
        before: endpoint(
            r#"{
              "download": { "doc": "The task as a file." },
              "response": { "guid": { "type": "string", "doc": "The task." } }
            }"#
        ),
        after: endpoint(r#"{ "download": { "doc": "The task as a file." } }"#),
    }
    PAGING_PARAMETER "E104" "paging-parameter" {
        summary: "`paging` names a parameter that the endpoint does not have.",
        explanation: "The parameter is one in the query or the body.",
        before: endpoint(
            r#"{
              "query": { "page_token": { "type": "string", "doc": "The page." } },
              "response": { "items": { "type": "string[]", "doc": "Tasks." }, "page_token": { "type": "string", "doc": "The next page." } },
              "paging": { "token": { "param": "page_tokn", "next": "page_token", "items": "items" } }
            }"#
        ),
        after: endpoint(
            r#"{
              "query": { "page_token": { "type": "string", "doc": "The page." } },
              "response": { "items": { "type": "string[]", "doc": "Tasks." }, "page_token": { "type": "string", "doc": "The next page." } },
              "paging": { "token": { "param": "page_token", "next": "page_token", "items": "items" } }
            }"#
        ),
    }
    PAGING_FIELD "E105" "paging-field" {
        summary: "`paging` names a reply field that is not declared.",
        explanation: "Names are those of reply fields; one inside another is written with a dot: \
            `page.token`.",
        before: endpoint(
            r#"{
              "query": { "page_token": { "type": "string", "doc": "The page." } },
              "response": { "items": { "type": "string[]", "doc": "Tasks." }, "page_token": { "type": "string", "doc": "The next page." } },
              "paging": { "token": { "param": "page_token", "next": "next_token", "items": "items" } }
            }"#
        ),
        after: endpoint(
            r#"{
              "query": { "page_token": { "type": "string", "doc": "The page." } },
              "response": { "items": { "type": "string[]", "doc": "Tasks." }, "page_token": { "type": "string", "doc": "The next page." } },
              "paging": { "token": { "param": "page_token", "next": "page_token", "items": "items" } }
            }"#
        ),
    }
    PAGING_TYPE "E106" "paging-type" {
        summary: "A field that `paging` names has a type of no use there.",
        explanation: "The items are a list, tokens are texts, offsets and totals integers, and \
            `has_more` is a boolean.",
        before: endpoint(
            r#"{
              "query": { "page_token": { "type": "string", "doc": "The page." } },
              "response": { "items": { "type": "string", "doc": "Tasks." }, "page_token": { "type": "string", "doc": "The next page." } },
              "paging": { "token": { "param": "page_token", "next": "page_token", "items": "items" } }
            }"#
        ),
        after: endpoint(
            r#"{
              "query": { "page_token": { "type": "string", "doc": "The page." } },
              "response": { "items": { "type": "string[]", "doc": "Tasks." }, "page_token": { "type": "string", "doc": "The next page." } },
              "paging": { "token": { "param": "page_token", "next": "page_token", "items": "items" } }
            }"#
        ),
    }
}
