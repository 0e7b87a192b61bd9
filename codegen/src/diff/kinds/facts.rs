//! Documented facts: who may call, how often, and what can go wrong.

use super::{endpoint, file, platform};

kinds! {
    TOKEN_ADDED Minor "token-added" {
        text: "is accepted too",
        reason: "More clients can make the call.",
        example: endpoint(r#"{ "tokens": ["tenant"] }"#, r#"{ "tokens": ["tenant", "user"] }"#),
    }
    TOKEN_REMOVED Major "token-removed" {
        text: "is no longer accepted",
        reason: "Calls by such a client no longer compile.",
        example: endpoint(r#"{ "tokens": ["tenant", "user"] }"#, r#"{ "tokens": ["tenant"] }"#),
    }
    CREDENTIAL_DEMANDED Major "credential-demanded" {
        text: "demands a credential beside the token",
        reason: "Calls by a client without it no longer compile.",
        example: file("open/task/v2/service.json", "{}", r#"{ "credential": "helpdesk" }"#),
    }
    CREDENTIAL_DROPPED Minor "credential-dropped" {
        text: "no longer demands a credential beside the token",
        reason: "More clients can make the call.",
        example: file("open/task/v2/service.json", r#"{ "credential": "helpdesk" }"#, "{}"),
    }
    SCOPE_ADDED Patch "scope-added" {
        text: "is a new scope that allows the call",
        reason: "A documented fact; an app that was allowed stays allowed.",
        example: endpoint(r#"{ "scopes": ["task:task:write"] }"#, r#"{ "scopes": ["task:task:write", "task:task"] }"#),
    }
    SCOPE_REMOVED Minor "scope-removed" {
        text: "is no longer a scope that allows the call",
        reason: "Code stays as it is; an app that has only this scope may need another one.",
        example: endpoint(r#"{ "scopes": ["task:task:write", "task:task"] }"#, r#"{ "scopes": ["task:task:write"] }"#),
    }
    FIELD_SCOPES_CHANGED Patch "field-scopes-changed" {
        text: "has other scopes for single fields",
        reason: "A documented fact.",
        example: endpoint(
            "{}",
            r#"{ "field_scopes": [{ "scope": "contact:user.email:readonly", "doc": "For emails." }] }"#
        ),
    }
    APPS_CHANGED Patch "apps-changed" {
        text: "may be called by other kinds of app",
        reason: "A documented fact.",
        example: endpoint(r#"{ "apps": ["self_built"] }"#, r#"{ "apps": ["self_built", "store"] }"#),
    }
    RATE_CHANGED Patch "rate-changed" {
        text: "has another rate limit",
        reason: "A documented fact that the client does not enforce.",
        example: endpoint(r#"{ "rate_limit": ["50/s"] }"#, r#"{ "rate_limit": ["100/min"] }"#),
    }
    IDEMPOTENCY_CHANGED Minor "idempotency-changed" {
        text: "is made safe to repeat by another parameter, or by none",
        reason: "Code stays as it is; what may be repeated after a failure changes.",
        example: endpoint(
            r#"{ "query": { "key": { "type": "string" } } }"#,
            r#"{ "query": { "key": { "type": "string" } }, "idempotency": { "param": "key" } }"#
        ),
    }
    ENVELOPE_CHANGED Minor "envelope-changed" {
        text: "has replies with another envelope",
        reason: "Code stays as it is; the data is looked for in another place.",
        example: platform(
            r#"{ "envelopes": { "standard": { "code": "code", "message": "msg", "data": "data", "doc": "Usual." } } }"#,
            r#"{ "envelopes": { "standard": { "code": "code", "message": "message", "data": "data", "doc": "Usual." } } }"#
        ),
    }
    AUTHENTICATION_CHANGED Minor "authentication-changed" {
        text: "takes tokens or credentials in other headers",
        reason: "Code stays as it is; the headers of calls change.",
        example: platform(
            r#"{ "tokens": { "tenant": { "header": "Authorization", "doc": "A tenant." }, "user": { "header": "Authorization", "doc": "A user." } } }"#,
            r#"{ "tokens": { "tenant": { "header": "X-Token", "doc": "A tenant." }, "user": { "header": "X-Token", "doc": "A user." } } }"#
        ),
    }
    HOST_ADDED Minor "host-added" {
        text: "is a new host",
        reason: "The client's builder takes one more name.",
        example: platform(
            r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Here." }] }"#,
            r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Here." }, { "name": "lark", "url": "https://open.larksuite.com", "doc": "There." }] }"#
        ),
    }
    HOST_REMOVED Major "host-removed" {
        text: "is no longer there",
        reason: "Clients that name it can no longer be built.",
        example: platform(
            r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Here." }, { "name": "lark", "url": "https://open.larksuite.com", "doc": "There." }] }"#,
            r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Here." }] }"#
        ),
    }
    HOST_MOVED Minor "host-moved" {
        text: "is reached at another address",
        reason: "Code stays as it is; calls go elsewhere.",
        example: platform(
            r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Here." }] }"#,
            r#"{ "hosts": [{ "name": "feishu", "url": "https://api.feishu.cn", "doc": "Here." }] }"#
        ),
    }
    ERROR_ADDED Minor "error-added" {
        text: "is a new documented error",
        reason: "A new constant.",
        example: endpoint(
            r#"{ "errors": [] }"#,
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "doc": "No such task." }] }"#
        ),
    }
    ERROR_REMOVED Major "error-removed" {
        text: "is no longer documented",
        reason: "Its constant no longer exists.",
        example: endpoint(
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "doc": "No such task." }] }"#,
            r#"{ "errors": [] }"#
        ),
    }
    ERROR_RENAMED Major "error-renamed" {
        text: "has another name in Rust",
        reason: "Code names the constant.",
        example: endpoint(
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "doc": "No such task." }] }"#,
            r#"{ "errors": [{ "code": 1470404, "name": "NoTask", "doc": "No such task." }] }"#
        ),
    }
    ERROR_RECODED Minor "error-recoded" {
        text: "has another code",
        reason: "Code stays as it is; the constant stands for another code.",
        example: endpoint(
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "doc": "No such task." }] }"#,
            r#"{ "errors": [{ "code": 1470405, "name": "NotFound", "doc": "No such task." }] }"#
        ),
    }
    ERROR_RECLASSIFIED Minor "error-reclassified" {
        text: "is an error of another kind, status or message",
        reason: "Code stays as it is; what tells the error apart or what follows from it changes.",
        example: endpoint(
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "doc": "No such task." }] }"#,
            r#"{ "errors": [{ "code": 1470404, "name": "NotFound", "kind": "not_found", "doc": "No such task." }] }"#
        ),
    }
}
