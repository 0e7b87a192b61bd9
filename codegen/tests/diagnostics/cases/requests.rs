//! Endpoints: method, path, facts, errors and paging.

use super::cases;

cases! {
    http_without_a_path: ENDPOINT r#"{ "http": "PATCH" }"#
    http_with_an_unknown_method: ENDPOINT r#"{ "http": "FETCH /open-apis/task/v2/tasks/:task_guid" }"#
    http_with_braces: ENDPOINT r#"{ "http": "PATCH /open-apis/task/v2/tasks/{task_guid}" }"#
    http_with_a_slash_at_the_end: ENDPOINT r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid/" }"#
    http_with_two_slashes_at_the_end: ENDPOINT r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid//" }"#
    http_with_a_text_behind_a_placeholder: ENDPOINT r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid:batch" }"#
    http_with_a_colon_behind_a_placeholder: ENDPOINT r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid:" }"#
    http_with_a_query: ENDPOINT r#"{ "http": "PATCH /open-apis/task/v2/tasks/:task_guid?all=true" }"#
    http_with_an_empty_segment: ENDPOINT r#"{ "http": "PATCH /open-apis//tasks/:task_guid" }"#
    http_with_dots: ENDPOINT r#"{ "http": "PATCH /open-apis/../tasks/:task_guid" }"#
    http_with_encoded_dots: ENDPOINT r#"{ "http": "PATCH /open-apis/%2e%2e/tasks/:task_guid" }"#
    http_with_a_placeholder_twice: ENDPOINT r#"{ "http": "PATCH /open-apis/:task_guid/tasks/:task_guid" }"#
    http_without_a_slash: ENDPOINT r#"{ "http": "PATCH open-apis/tasks/:task_guid" }"#
    placeholders_and_parameters: ENDPOINT r#"{ "http": "PATCH /open-apis/tasks/:task_gid" }"#
    parameters_that_cannot_travel: ENDPOINT r#"{
        "types": {
            "Part": { "struct": { "doc": "A part.", "fields": {} } },
            "Cell": { "union": { "doc": "A cell.", "variants": { "Text": { "type": "string", "doc": "A text." }, "Number": { "type": "int", "doc": "A number." } } } },
            "Cells": { "union": { "doc": "Cells.", "variants": { "Text": { "type": "string", "doc": "A text." }, "List": { "type": "int[]", "doc": "A list." } } } },
            "Kind": { "enum": { "doc": "A kind.", "values": [{ "value": "open", "doc": "Open." }, { "value": "union", "doc": "Shared." }] } },
            "Ids": { "union": { "doc": "Ids.", "tag": "Kind", "variants": { "Open": { "type": "string[]", "doc": "Open." }, "Union": { "type": "string[]", "doc": "Shared." } } } }
        },
        "path": { "task_guid": { "type": "string[]", "doc": "The task." } },
        "query": {
            "a": { "type": "string[][]", "doc": "Lists." },
            "b": { "type": "Part", "doc": "An object." },
            "c": { "type": "any", "doc": "Anything." },
            "d": { "type": "Color[]", "doc": "Fine." },
            "e": { "type": "Cell", "doc": "Fine." },
            "f": { "type": "Cells", "doc": "Lists at times." },
            "g": { "type": "Kind", "tag_of": "h", "doc": "Fine." },
            "h": { "type": "Ids", "doc": "Fine." }
        },
        "headers": { "X-Part": { "type": "int[]", "doc": "A list." } }
    }"#
    facts_of_an_endpoint: ENDPOINT r#"{
        "doc": "https://",
        "apps": ["store", "self_built", "store"],
        "scopes": ["task", "task:", "task:task read", "task:task:read", "task:task:read"],
        "field_scopes": [{ "scope": "user id", "doc": "For ids." }],
        "rate_limit": ["0/s", "10/week", "5/min", "special", "+5/s"]
    }"#
    facts_of_a_platform: PLATFORM r#"{
        "doc": "http://open.feishu.cn",
        "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn/", "doc": "Feishu." }],
        "errors": {
            "One": { "code": 1, "http": 99, "doc": "One." },
            "one": { "code": 1, "http": 600, "doc": "One again." }
        }
    }"#
    hosts_that_are_more_than_hosts: PLATFORM r#"{
        "hosts": [
            { "name": "a", "url": "https://user:secret@open.feishu.cn", "doc": "A user." },
            { "name": "b", "url": "https://open.feishu.cn?tenant=1", "doc": "A query." },
            { "name": "c", "url": "https://open.feishu.cn/#top", "doc": "A fragment." },
            { "name": "d", "url": "https://open.feishu.cn/open-apis", "doc": "A path that endpoints have." },
            { "name": "e", "url": "https://open.feishu.cn/gateway/..", "doc": "Dots." },
            { "name": "f", "url": "https://open.feishu.cn:8443/gateway", "doc": "Fine." }
        ]
    }"#
    hosts_beside_hosts: PLATFORM r#"{
        "hosts": [
            { "name": "a", "url": "https://a.cn", "doc": "Fine.", "others": { "accounts": "https://accounts.a.cn" } },
            { "name": "b", "url": "https://b.cn", "doc": "Wrong.", "others": { "accounts": "http://accounts.b.cn/", "the web": "https://b.cn" } }
        ]
    }"#
    an_endpoint_on_a_host_that_is_none: ENDPOINT r#"{ "host": "accounts" }"#
    headers_of_a_platform: PLATFORM r#"{
        "tokens": {
            "tenant": { "header": "Authorization", "scheme": "Bearer\r\nX-Other: a", "doc": "Fine but for the word." },
            "user": { "header": "Content-Type", "doc": "The transport's." },
            "app": { "header": "X Token", "doc": "No name." }
        },
        "credentials": {
            "helpdesk": { "header": "authorization", "format": "base64_pair", "doc": "The transport's." },
            "desk": { "header": "X-Desk", "format": "base64_pair", "doc": "Fine." },
            "door": { "header": "x-desk", "format": "base64_pair", "doc": "The same in another case." }
        }
    }"#
    headers_of_an_endpoint: ENDPOINT r#"{
        "types": { "Mode": { "enum": { "doc": "A mode.", "values": [{ "value": "fast" }, { "value": "a\nb", "name": "Two" }] } } },
        "headers": {
            "X-Trace": { "type": "string", "doc": "Fine." },
            "x-trace": { "type": "string", "name": "other", "doc": "The same in another case." },
            "X Trace": { "type": "string", "name": "spaced", "doc": "A space." },
            "X-Trace\r\nHost: a": { "type": "string", "name": "smuggled", "doc": "Line ends." },
            "": { "type": "string", "name": "empty", "doc": "Nothing." },
            "authorization": { "type": "string", "doc": "The transport's." },
            "Host": { "type": "string", "doc": "The transport's." },
            "Content-Length": { "type": "int", "doc": "The transport's." },
            "X-Helpdesk": { "type": "string", "doc": "The credential's." },
            "X-Fixed": { "type": "string", "const": "a\r\nb", "doc": "Line ends." },
            "X-Mode": { "type": "Mode", "doc": "A value with a line end." }
        }
    }"#
    content_types_of_no_body: ENDPOINT r#"{
        "headers": { "Content-Type": { "type": "string", "const": "application/json", "doc": "Fine." } }
    }"#
    content_types_of_a_body: ENDPOINT r#"{
        "headers": { "Content-Type": { "type": "string", "const": "application/json", "doc": "The transport's." } },
        "body": { "color": { "type": "Color", "doc": "Colour." } }
    }"#
    what_the_client_cannot_fill_in: ENDPOINT r#"{
        "path": { "task_guid": { "type": "string", "from_client": "id", "doc": "In the path." } },
        "query": {
            "app": { "type": "string", "from_client": "id", "doc": "Fine." },
            "key": { "type": "string", "from_client": "secret", "doc": "In the query." }
        },
        "types": { "App": { "struct": { "doc": "An app.", "fields": {
            "id": { "type": "string", "from_client": "id", "doc": "In a type." }
        } } } },
        "body": {
            "app_id": { "type": "int", "from_client": "id", "doc": "A number." },
            "app_secret": { "type": "string", "from_client": "secret", "const": "a", "doc": "Constant." },
            "app_ticket": { "type": "string", "from_client": "ticket", "required": true, "doc": "Fine." },
            "app_token": { "type": "string", "from_client": "token", "doc": "Nothing that a client has." },
            "other": { "type": "App", "doc": "An app." }
        },
        "response": { "app_id": { "type": "string", "from_client": "id", "doc": "In a reply." } }
    }"#
    bodies_of_one_value: ENDPOINT r#"{
        "body_format": "value",
        "body": { "names": { "type": "string[]", "doc": "Names." }, "sizes": { "type": "int[]", "doc": "Sizes." } }
    }"#
    bodies_of_no_value: ENDPOINT r#"{ "body_format": "value" }"#
    bodies_of_a_file_that_is_a_value: ENDPOINT r#"{
        "body_format": "file",
        "body": { "name": { "type": "string", "doc": "A name." } }
    }"#
    bodies_of_several_files: ENDPOINT r#"{
        "body_format": "file",
        "body": { "scans": { "type": "file[]", "doc": "Scans." } }
    }"#
    files_in_a_form_of_one_line: ENDPOINT r#"{
        "body_format": "urlencoded",
        "body": { "file": { "type": "file", "doc": "A file." } }
    }"#
    errors_with_one_code: SERVICE r#"{ "errors": {
        "A": { "code": 1, "http": 400, "doc": "A." },
        "B": { "code": 1, "http": 404, "doc": "Told by its status." },
        "C": { "code": 1, "http": 400, "message": "c", "doc": "Told by its message." },
        "D": { "code": 1, "http": 400, "message": "c", "doc": "Told by nothing." }
    } }"#, ENDPOINT r#"{ "errors": ["A", "B", "C", "D"] }"#
    errors_that_say_nothing_new: SERVICE r#"{ "errors": {
        "Gone": { "code": 1, "http": 404, "kind": "not_found", "doc": "It is gone.", "advice": "Look again." },
        "Full": { "code": 2, "doc": "It is full." },
        "Busy": { "code": 3, "doc": "It is busy." },
        "RateLimited": { "code": 4, "doc": "The platform's." }
    } }"#, ENDPOINT r#"{ "errors": [
        { "Gone": { "http": 404, "kind": "not_found", "doc": "It is gone.", "advice": "Look again." } },
        { "Full": { "http": 1000, "message": "full" } },
        "Full", "Fuul", { "Denied": { "doc": "It is denied." } }, { "Gone": {}, "Full": {} }, { "Full": { "code": 4 } }, 7,
        "RateLimited"
    ] }"#, PLATFORM r#"{ "errors": { "RateLimited": { "code": 4, "doc": "Too fast." } } }"#
    parameters_that_are_shared: SERVICE r#"{ "parameters": {
        "page_size": { "type": "int", "min": 1, "max": 100, "default": 20, "doc": "Tasks a page." },
        "page_token": "string", "kind": { "type": "Knd", "doc": "Which." }, "task_id": "string"
    } }"#, ENDPOINT r#"{
        "query": {
            "page_size": { "max": 100, "default": 50, "doc": "Tasks a page." },
            "page_tokn": { "doc": "Misspelt." }, "kind": {}, "wrong": 7, "other": { "doc": "Nobody's." },
            "page_token": { "type": "string" }
        },
        "body": { "task_id": { "type": "int", "doc": "Of its own." } }
    }"#, EXAMPLES r#"{ "large": {
        "request": { "path": { "task_guid": "t" }, "query": { "page_size": 101 } },
        "response": { "code": 0, "msg": "" }
    } }"#
    paging_by_offset: ENDPOINT r#"{
        "query": { "offset": { "type": "string", "doc": "Where." } },
        "types": { "Page": { "struct": { "doc": "A page.", "fields": { "items": { "type": "int[]", "doc": "Items." } } } } },
        "response": { "page": { "type": "Page", "doc": "The page." }, "total": { "type": "bool", "doc": "Total." } },
        "paging": { "offset": { "param": "offset", "total": "total", "has_more": "page.more", "items": "page.items" } }
    }"#
    paging_through_what_has_no_fields: ENDPOINT r#"{
        "body": { "page": { "type": "int", "doc": "Which." } },
        "response": { "items": { "type": "int[]", "doc": "Items." } },
        "paging": { "number": { "param": "page", "first": 1, "items": "items.list" } }
    }"#
    replies_of_every_form: ENDPOINT r#"{
        "response": { "a": { "type": "int", "doc": "A." } },
        "download": { "doc": "A file." },
        "events": "string"
    }"#
    what_belongs_to_one_side: ENDPOINT r#"{
        "types": {
            "Sent": { "struct": { "doc": "Sent.", "fields": { "a": { "type": "int", "only": "response", "doc": "A." } } } },
            "Read": { "struct": { "doc": "Read.", "fields": {
                "a": { "type": "int", "only": "request", "doc": "A." },
                "b": { "type": "int", "required": true, "doc": "B." }
            } } },
            "Both": { "struct": { "doc": "Both.", "fields": {
                "a": { "type": "int", "only": "response", "required": true, "doc": "Fine." },
                "b": { "type": "int", "const": 1, "doc": "B." }
            } } }
        },
        "body": { "sent": { "type": "Sent", "always": true, "doc": "Sent." }, "both": { "type": "Both", "doc": "Both." } },
        "response": { "read": { "type": "Read", "doc": "Read." }, "both": { "type": "Both", "doc": "Both." } }
    }"#

    a_key_that_cannot_be_filled_in: ENDPOINT r#"{
  "query": { "client_token": { "type": "int", "doc": "Makes repeating safe." } },
  "idempotency": { "param": "client_token" }
}"#

    a_key_in_the_path: ENDPOINT r#"{
  "idempotency": { "param": "task_guid" }
}"#

    the_path_of_another_service: ENDPOINT r#"{
  "http": "PATCH /open-apis/tasks/v2/tasks/:task_guid"
}"#

    rules_that_could_mean_either: ENDPOINT r#"{
  "query": { "task_guid": { "type": "string", "name": "other_guid", "doc": "Another." } },
  "body": { "due": { "type": "int", "doc": "A time." } },
  "rules": [
    { "required": { "fields": ["due"], "when": { "field": "task_guid", "is": ["1"] } } },
    { "ordered": ["due", "task_guid"] },
    { "at_most_one": ["task_guid.id", "due"] }
  ]
}"#

    views_of_what_is_only_read: ENDPOINT r#"{
        "types": { "Dot": { "struct": {
            "doc": "A dot.",
            "fields": { "color": { "type": "Color", "doc": "Colour." }, "size": { "type": "int", "doc": "Size." }, "Size": { "type": "int", "doc": "Another." } },
            "rules": [{ "tagged_by": { "tag": "color", "as": "DotView", "doc": "A dot.", "cases": { "red": { "doc": "Red.", "required": ["size"], "optional": ["Size"] } } } }]
        } } },
        "response": { "dot": { "type": "Dot", "doc": "A dot." } }
    }"#
}
