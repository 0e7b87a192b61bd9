//! Platforms, services, endpoints and what calling one gives.

use super::{Example, endpoint, file, platform};

kinds! {
    PLATFORM_ADDED Minor "platform-added" {
        text: "is a new platform",
        reason: "A new client can be used; nothing that was there changes.",
        example: file("lark/platform.json", "", r#"{ "client": "LarkClient", "at_root": false }"#),
    }
    PLATFORM_REMOVED Major "platform-removed" {
        text: "is no longer there",
        reason: "Its client and everything behind it no longer exist.",
        example: file("lark/platform.json", r#"{ "client": "LarkClient", "at_root": false }"#, ""),
    }
    CLIENT_RENAMED Major "client-renamed" {
        text: "has a client of another name",
        reason: "Code names the client's type.",
        example: platform(r#"{ "client": "Client" }"#, r#"{ "client": "OpenClient" }"#),
    }
    PLATFORM_AT_ROOT Minor "platform-at-root" {
        text: "is re-exported from the crate's root",
        reason: "The longer paths stay.",
        example: file(
            "lark/platform.json",
            r#"{ "client": "LarkClient", "at_root": false }"#,
            r#"{ "client": "LarkClient", "at_root": true }"#
        ),
    }
    PLATFORM_NOT_AT_ROOT Major "platform-not-at-root" {
        text: "is no longer re-exported from the crate's root",
        reason: "The short paths no longer exist.",
        example: platform(r#"{ "at_root": true }"#, r#"{ "at_root": false }"#),
    }
    SERVICE_ADDED Minor "service-added" {
        text: "is a new service, or a new version of one",
        reason: "It is behind a feature or an accessor of its own.",
        example: file("open/mail/v1/service.json", "", r#"{ "types": {} }"#),
    }
    SERVICE_REMOVED Major "service-removed" {
        text: "is no longer there",
        reason: "Its modules and accessors no longer exist.",
        example: file("open/mail/v1/service.json", r#"{ "types": {} }"#, ""),
    }
    ACCESSOR_RENAMED Major "accessor-renamed" {
        text: "has another feature or accessor",
        reason: "Manifests name the feature, code names the accessor.",
        example: platform(r#"{ "at_root": true }"#, r#"{ "at_root": false }"#),
    }
    ENDPOINT_ADDED Minor "endpoint-added" {
        text: "is a new endpoint",
        reason: "A new method and new types; nothing that was there changes.",
        example: file(
            "open/task/v2/task/get.json",
            "",
            r#"{ "http": "GET /open-apis/task/v2/tasks/:task_guid" }"#
        ),
    }
    ENDPOINT_REMOVED Major "endpoint-removed" {
        text: "is no longer there",
        reason: "Its method, its request and its reply no longer exist.",
        example: file(
            "open/task/v2/task/get.json",
            r#"{ "http": "GET /open-apis/task/v2/tasks/:task_guid" }"#,
            ""
        ),
    }
    ENDPOINT_RENAMED Major "endpoint-renamed" {
        text: "has a request of another name",
        reason: "Code names the types of request, reply and errors.",
        example: endpoint(r#"{ "name": "PatchTask" }"#, r#"{ "name": "ChangeTask" }"#),
    }
    ENDPOINT_RELOCATED Major "endpoint-relocated" {
        text: "has another place in the tree",
        reason: "Its modules and the accessors that lead to it no longer exist.",
        example: Example {
            file: "open/task/v2/item/patch.json",
            before: "",
            after: r#"{ "name": "PatchTask" }"#,
            beside: &[file("open/task/v2/task/patch.json", "{}", "")],
        },
    }
    ENDPOINT_MOVED Minor "endpoint-moved" {
        text: "is called at another method or path",
        reason: "Code stays as it is; the call goes elsewhere.",
        example: endpoint(
            r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid" }"#,
            r#"{ "http": "PUT /open-apis/task/v2/tasks/:task_guid" }"#
        ),
    }
    REPLY_CHANGED Major "reply-changed" {
        text: "gives a reply of another kind",
        reason: "Awaiting the call gives a value of another type.",
        example: endpoint(
            r#"{ "response": {} }"#,
            r#"{ "download": { "doc": "The task as a file." } }"#
        ),
    }
    PAGING_ADDED Minor "paging-added" {
        text: "can be paged",
        reason: "`pages` and `items` are new methods.",
        example: endpoint(
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "string[]" }, "next": { "type": "string" } } }"#,
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "string[]" }, "next": { "type": "string" } }, "paging": { "token": { "param": "page_token", "next": "next", "items": "items" } } }"#
        ),
    }
    PAGING_REMOVED Major "paging-removed" {
        text: "can no longer be paged",
        reason: "The methods `pages` and `items` no longer exist.",
        example: endpoint(
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "string[]" }, "next": { "type": "string" } }, "paging": { "token": { "param": "page_token", "next": "next", "items": "items" } } }"#,
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "string[]" }, "next": { "type": "string" } } }"#
        ),
    }
    PAGING_CHANGED Minor "paging-changed" {
        text: "is paged in another way",
        reason: "Code stays as it is; pages are asked for in another way.",
        example: endpoint(
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "string[]" }, "next": { "type": "string" }, "more": { "type": "bool" } }, "paging": { "token": { "param": "page_token", "next": "next", "items": "items" } } }"#,
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "string[]" }, "next": { "type": "string" }, "more": { "type": "bool" } }, "paging": { "token": { "param": "page_token", "next": "next", "has_more": "more", "items": "items" } } }"#
        ),
    }
    ITEMS_CHANGED Major "items-changed" {
        text: "has items of another type",
        reason: "`items` gives values of another type.",
        example: endpoint(
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "string[]" }, "next": { "type": "string" } }, "paging": { "token": { "param": "page_token", "next": "next", "items": "items" } } }"#,
            r#"{ "query": { "page_token": { "type": "string" } }, "response": { "items": { "type": "int[]" }, "next": { "type": "string" } }, "paging": { "token": { "param": "page_token", "next": "next", "items": "items" } } }"#
        ),
    }
}
