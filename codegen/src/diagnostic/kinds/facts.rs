//! E110 to E129: documented facts of endpoints and platforms.

use super::{endpoint, platform, service};

kinds! {
    NO_TOKEN "E110" "no-token" {
        summary: "An endpoint accepts no token.",
        explanation: "Who may call an endpoint is part of the client's type; list the kinds of token \
            that the documentation names.",
        before: endpoint(r#"{ "tokens": [] }"#),
        after: endpoint(r#"{ "tokens": ["tenant"] }"#),
    }
    FOREIGN_TOKEN "E111" "foreign-token" {
        summary: "An endpoint accepts a kind of token that its platform does not have.",
        explanation: "The platform declares its kinds of token with the header that carries each.",
        before: endpoint(r#"{ "tokens": ["tenant", "plugin"] }"#),
        after: endpoint(r#"{ "tokens": ["tenant", "user"] }"#),
    }
    REPEATED_ENTRY "E112" "repeated-entry" {
        summary: "A list of facts has an entry twice.",
        explanation: "The second entry says nothing; most of the time another was meant.",
        before: endpoint(r#"{ "tokens": ["tenant", "tenant"] }"#),
        after: endpoint(r#"{ "tokens": ["tenant", "user"] }"#),
    }
    BAD_SCOPE "E113" "bad-scope" {
        summary: "A scope does not look like one.",
        explanation: "Scopes are names with colons between them: `task:task:read`, \
            `contact:user.employee_id:readonly`. The title that the documentation shows beside it \
            is not the scope.",
        before: endpoint(r#"{ "scopes": ["查看任务"] }"#),
        after: endpoint(r#"{ "scopes": ["task:task:read"] }"#),
    }
    BAD_RATE "E114" "bad-rate" {
        summary: "A rate is not in the notation of rates.",
        explanation: "A rate is a number of calls per `s`, `min`, `h` or `day`: `50/s`, `1000/min`; \
            `special` where the documentation calls it a special rate.",
        before: endpoint(r#"{ "rate_limit": ["1000 per minute"] }"#),
        after: endpoint(r#"{ "rate_limit": ["1000/min"] }"#),
    }
    BAD_URL "E115" "bad-url" {
        summary: "An address is not a complete `https://` URL.",
        explanation: "Addresses become links in the documentation. The base URL of a host has no \
            slash at the end.",
        before: endpoint(r#"{ "doc": "open.feishu.cn/document/task-v2/task/patch" }"#),
        after: endpoint(r#"{ "doc": "https://open.feishu.cn/document/task-v2/task/patch" }"#),
    }
    REPEATED_ERROR "E116" "repeated-error" {
        summary: "An error code stands twice, and nothing tells the two apart.",
        explanation: "The same code may have several meanings if each has a `message` of its own, or \
            an `http` status of its own.",
        before: endpoint(
            r#"{ "errors": [
              { "code": 1470400, "name": "TitleEmpty", "doc": "The title is empty." },
              { "code": 1470400, "name": "TitleTooLong", "doc": "The title is too long." }
            ] }"#
        ),
        after: endpoint(
            r#"{ "errors": [
              { "code": 1470400, "name": "TitleEmpty", "message": "empty", "doc": "The title is empty." },
              { "code": 1470400, "name": "TitleTooLong", "message": "too long", "doc": "The title is too long." }
            ] }"#
        ),
    }
    ERROR_NAME "E117" "error-name" {
        summary: "Two errors of one endpoint become the same constant.",
        explanation: "`NotFound` and `not_found` both become `NOT_FOUND`. Say in the name what is \
            not found.",
        before: endpoint(
            r#"{ "errors": [
              { "code": 1470404, "name": "NotFound", "doc": "The task does not exist." },
              { "code": 1470405, "name": "not_found", "doc": "The tasklist does not exist." }
            ] }"#
        ),
        after: endpoint(
            r#"{ "errors": [
              { "code": 1470404, "name": "TaskNotFound", "doc": "The task does not exist." },
              { "code": 1470405, "name": "TasklistNotFound", "doc": "The tasklist does not exist." }
            ] }"#
        ),
    }
    BAD_STATUS "E118" "bad-status" {
        summary: "An HTTP status is not between 100 and 599.",
        explanation: "`http` is the status of the reply, `code` the number in its body; most of the \
            time they are swapped.",
        before: endpoint(r#"{ "errors": [{ "code": 404, "http": 14704, "name": "NotFound", "doc": "No such task." }] }"#),
        after: endpoint(r#"{ "errors": [{ "code": 14704, "http": 404, "name": "NotFound", "doc": "No such task." }] }"#),
    }
    NO_STANDARD_ENVELOPE "E119" "no-standard-envelope" {
        summary: "A platform does not declare the envelope `standard`.",
        explanation: "`standard` is the envelope of every endpoint that names none.",
        before: platform(
            r#"{ "envelopes": { "usual": { "code": "code", "message": "msg", "data": "data", "doc": "The usual reply." } } }"#
        ),
        after: platform(
            r#"{ "envelopes": { "standard": { "code": "code", "message": "msg", "data": "data", "doc": "The usual reply." } } }"#
        ),
    }
    UNKNOWN_ENVELOPE "E120" "unknown-envelope" {
        summary: "An endpoint names an envelope that its platform does not declare.",
        explanation: "The platform declares the shapes of replies under `envelopes`. Without the key, \
            replies are in the one that is called `standard`.",
        before: endpoint(r#"{ "envelope": "standart" }"#),
        after: endpoint(r#"{ "summary": "Changes a task." }"#),
    }
    UNKNOWN_CREDENTIAL "E121" "unknown-credential" {
        summary: "A service names a credential that its platform does not declare.",
        explanation: "The platform declares what stands beside the token under `credentials`.",
        before: service(r#"{ "credential": "help_desk" }"#),
        after: service(r#"{ "credential": "helpdesk" }"#),
    }
    UNKNOWN_IDEMPOTENCY "E122" "unknown-idempotency" {
        summary: "`idempotency` names a parameter that the endpoint does not have, or that cannot be filled.",
        explanation: "It names the parameter whose value makes repeating the call safe. Where a caller \
            gives none, a key of letters and digits is filled in: it is a text in the query, the headers \
            or the body.",
        before: endpoint(
            r#"{
              "query": { "client_token": { "type": "string", "doc": "Makes repeating safe." } },
              "idempotency": { "param": "client_tokens" }
            }"#
        ),
        after: endpoint(
            r#"{
              "query": { "client_token": { "type": "string", "doc": "Makes repeating safe." } },
              "idempotency": { "param": "client_token" }
            }"#
        ),
    }
    NO_HOST "E123" "no-host" {
        summary: "A platform has no host.",
        explanation: "The first host is where calls go unless the client says otherwise.",
        before: platform(r#"{ "hosts": [] }"#),
        after: platform(
            r#"{ "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }] }"#
        ),
    }
    OPEN_DECISION "E124" "open-decision" {
        summary: "A question about the documentation is not decided.",
        explanation: "`cargo xtask import` decides nothing that a page leaves open: it writes down the \
            question and the sentence. Decide, write what follows into the schema, put the reason \
            under `notes` where others may wonder, and remove the key `decide`.",
        before: endpoint(
            r#"{ "query": { "since": {
              "type": "int", "wire": "string", "doc": "Tasks changed since then.",
              "decide": ["Milliseconds or seconds? The page says: “time of creation”"]
            } } }"#
        ),
        after: endpoint(
            r#"{ "query": { "since": {
              "type": "millis", "wire": "string", "doc": "Tasks changed since then."
            } } }"#
        ),
    }
}
