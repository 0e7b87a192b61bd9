//! Examples of every key of the schema language.

use serde_json::{Value, json};

/// Examples by the object that has the key, and the key.
pub(super) fn examples() -> Value {
    let mut all = json!({});
    if let Some(all) = all.as_object_mut() {
        for part in [endpoint(), fields(), rules(), paging(), exchanges(), platform()] {
            all.extend(part.as_object().cloned().unwrap_or_default());
        }
    }
    all
}

/// An open question, as the importer writes it.
fn decide() -> Value {
    json!([["Milliseconds or seconds? The page says: “time of creation”"]])
}

fn endpoint() -> Value {
    json!({
        "Endpoint": {
            "$schema": ["../../../../endpoint.schema.json"],
            "title": ["更新任务"],
            "summary": ["Changes fields of a task."],
            "description": [["A field that the mask names without a value is cleared."]],
            "doc": ["https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch"],
            "http": [
                "PATCH /open-apis/task/v2/tasks/:task_guid",
                "GET /open-apis/task/v2/tasks/:task_guid"
            ],
            "name": ["ChangeTask"],
            "tokens": [["tenant", "user"]],
            "apps": [["self_built", "store"]],
            "scopes": [["task:task:write", "task:task:writeonly"]],
            "field_scopes": [[{ "scope": "contact:user.email:readonly", "doc": "Needed to read `email`." }]],
            "rate_limit": [["10/s"], ["1000/min", "50/s"], ["special"]],
            "idempotency": [{ "param": "client_token" }],
            "deprecated": ["Replaced by the second version: use `task.v2.task.patch`."],
            "path": [{ "task_guid": { "type": "string", "max_length": 100, "doc": "Task to change." } }],
            "query": [{ "page_size": { "type": "int", "min": 1, "max": 100, "default": 50, "doc": "Tasks a page." } }],
            "headers": [{ "X-Request-Id": { "type": "string", "doc": "Name of the call in logs." } }],
            "body": [{ "summary": { "type": "string", "required": true, "doc": "Title of the task." } }],
            "body_format": ["multipart"],
            "rules": [[{ "ordered": ["start", "due"] }]],
            "types": [{ "Due": { "struct": { "doc": "A date.", "fields": {
                "timestamp": { "type": "millis", "wire": "string", "doc": "When it is due." }
            } } } }],
            "response": [{ "task": { "type": "Task", "doc": "The task after the change." } }],
            "download": [{ "doc": "The attachment as it was uploaded." }],
            "events": ["ChatEvent"],
            "envelope": ["flat"],
            "paging": [{ "token": { "param": "page_token", "next": "page_token", "has_more": "has_more", "items": "items" } }],
            "errors": [[{ "code": 1_470_404, "http": 404, "name": "NotFound", "doc": "The task does not exist." }]],
            "examples": [[{ "request": { "path": { "task_guid": "83912691" } }, "response": { "code": 0, "msg": "success" } }]],
            "accept": [{ "W005": "The platform answers with a value that it does not list." }],
            "notes": [["The page's example breaks its own limit of characters; it was cut short."]],
            "decide": decide()
        },
        "FieldScope": {
            "scope": ["contact:user.email:readonly"],
            "doc": ["Needed to read `email`."]
        },
        "Idempotency": { "param": ["client_token", "uuid"] },
        "Download": { "doc": ["The attachment as it was uploaded."] }
    })
}

fn fields() -> Value {
    json!({
        "Field": {
            "type": ["string", "int", "millis", "Due", "string[]", "map<string,Due>"],
            "doc": ["Title of the task."],
            "required": [true],
            "wire": ["string"],
            "name": ["item_count"],
            "only": ["response"],
            "nullable": [true],
            "empty_clears": [true],
            "secret": [true],
            "const": ["app"],
            "default": [50],
            "deprecated": ["Use `due` instead."],
            "min_length": [1],
            "max_length": [3000],
            "pattern": ["^[a-z]+$"],
            "min": [1],
            "max": [100],
            "items": [[1, 10], [null, 50]],
            "unique": [true],
            "max_bytes": [31_457_280],
            "mask_of": ["task"],
            "mask_fields": [["summary", "due"]],
            "clearable": [["due"]],
            "decide": decide()
        },
        "TypeDef": {
            "struct": [{ "doc": "A date.", "fields": {
                "timestamp": { "type": "millis", "wire": "string", "doc": "When it is due." }
            } }],
            "enum": [{ "doc": "How ids of users are given.", "values": [{ "value": "open_id", "doc": "Id in this app." }] }],
            "union": [{ "doc": "A value of a cell.", "variants": { "Text": { "type": "string", "doc": "Plain text." } } }]
        },
        "Struct": {
            "doc": ["When a task is due."],
            "fields": [{ "timestamp": { "type": "millis", "wire": "string", "doc": "When it is due." } }],
            "rules": [[{ "together": ["start", "due"] }]],
            "decide": decide()
        },
        "Enum": {
            "doc": ["How ids of users are given."],
            "wire": ["int"],
            "values": [[{ "value": "open_id", "doc": "Id in this app." }]],
            "decide": decide()
        },
        "EnumValue": {
            "value": ["zh-CN", 1],
            "name": ["Chinese"],
            "doc": ["Simplified Chinese."],
            "decide": decide()
        },
        "Union": {
            "doc": ["A value of a cell."],
            "variants": [{ "Text": { "type": "string", "doc": "Plain text." } }],
            "decide": decide()
        },
        "Variant": {
            "type": ["string", "Person[]"],
            "doc": ["Plain text."],
            "decide": decide()
        }
    })
}

fn rules() -> Value {
    json!({
        "Rule": {
            "at_most_one": [{ "fields": ["insert_before", "insert_after"], "as": "SectionPosition", "doc": "Where the section goes." }],
            "exactly_one": [{ "fields": ["field_key", "field_alias"], "as": "FieldRef", "doc": "Which field is changed." }],
            "at_least_one": [["name", "color"]],
            "together": [["start", "due"]],
            "required_if": [{ "when": "type", "is": ["custom"], "fields": ["name"] }],
            "forbidden_if": [{ "when": "type", "is": ["default"], "fields": ["name"] }],
            "at_least_one_if": [{ "when": "push_scope_type", "is": [2], "fields": ["user_list", "department_list"] }],
            "allowed_if": [{ "when": "push_type", "is": [1], "field": "push_scope_type", "values": [1, 3] }],
            "ordered": [["start", "due"], ["start.timestamp", "due.timestamp"]],
            "equal": [{ "fields": ["start.is_all_day", "due.is_all_day"], "absent": false }],
            "tagged_by": [{ "tag": "action", "as": "Action", "doc": "What is done.", "cases": {
                "update": { "doc": "Changes the group.", "required": ["group_uuid"] }
            } }]
        },
        "Choice": {
            "fields": [["insert_before", "insert_after"]],
            "as": ["SectionPosition"],
            "variants": [{ "insert_before": "Before", "insert_after": "After" }],
            "doc": ["Where the section goes."]
        },
        "Allowed": {
            "when": ["push_type"],
            "is": [[1]],
            "field": ["push_scope_type"],
            "values": [[1, 3]]
        },
        "Condition": {
            "when": ["type"],
            "is": [["custom"]],
            "fields": [["name"]]
        },
        "Equal": {
            "fields": [["start.is_all_day", "due.is_all_day"]],
            "absent": [false]
        },
        "Tagged": {
            "tag": ["action"],
            "as": ["Action"],
            "doc": ["What is done."],
            "cases": [{ "update": { "doc": "Changes the group.", "required": ["group_uuid"] } }]
        },
        "TaggedCase": {
            "doc": ["Changes the group."],
            "required": [["group_uuid"]],
            "optional": [["fields"]],
            "limits": [{ "fields": { "items": [1, 20] } }]
        }
    })
}

fn paging() -> Value {
    json!({
        "Paging": {
            "token": [{ "param": "page_token", "next": "page_token", "has_more": "has_more", "items": "items" }],
            "offset": [{ "param": "offset", "total": "total", "items": "items" }],
            "number": [{ "param": "page_num", "first": 1, "total": "total", "items": "items" }]
        },
        "Paging.token": {
            "param": ["page_token"],
            "next": ["page_token"],
            "has_more": ["has_more"],
            "items": ["items"]
        },
        "Paging.offset": {
            "param": ["offset"],
            "has_more": ["has_more"],
            "total": ["total"],
            "items": ["items"]
        },
        "Paging.number": {
            "param": ["page_num"],
            "first": [1],
            "has_more": ["has_more"],
            "total": ["pagination.total"],
            "items": ["items"]
        }
    })
}

/// What goes over the wire: errors and examples.
fn exchanges() -> Value {
    json!({
        "ErrorCase": {
            "code": [1_470_404],
            "http": [404],
            "name": ["NotFound"],
            "message": ["task not found"],
            "doc": ["The task does not exist or was deleted."],
            "advice": ["Check the id of the task."],
            "kind": ["busy"],
            "decide": decide()
        },
        "Example": {
            "name": ["clear_due"],
            "request": [{ "path": { "task_guid": "83912691" }, "body": { "summary": "Review" } }],
            "response": [{ "code": 0, "msg": "success", "data": {} }],
            "decide": decide()
        },
        "ExampleRequest": {
            "path": [{ "task_guid": "83912691" }],
            "query": [{ "user_id_type": "open_id" }],
            "headers": [{ "X-Request-Id": "r1" }],
            "body": [{ "summary": "Review" }]
        }
    })
}

fn platform() -> Value {
    let types = json!([{ "UserIdType": { "enum": {
        "doc": "How ids of users are given.",
        "values": [{ "value": "open_id", "doc": "Id in this app." }]
    } } }]);
    let accept = json!([{ "W002": "Used by endpoints that are yet to come." }]);
    json!({
        "Platform": {
            "$schema": ["../platform.schema.json"],
            "title": ["飞书开放平台"],
            "summary": ["The open platform of Feishu and Lark."],
            "doc": ["https://open.feishu.cn/document"],
            "client": ["Client"],
            "versioned": [true],
            "at_root": [true],
            "hosts": [[{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Tenants of Feishu." }]],
            "tokens": [{ "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "The app within a tenant." } }],
            "credentials": [{ "helpdesk": { "header": "X-Lark-Helpdesk-Authorization", "format": "base64_pair", "doc": "A helpdesk." } }],
            "envelopes": [{ "standard": { "code": "code", "message": "msg", "detail": "error", "data": "data", "doc": "The usual reply." } }],
            "errors": [[{ "code": 99_991_663, "name": "TenantTokenInvalid", "doc": "The token is not valid.", "kind": "invalid_token" }]],
            "types": types,
            "accept": accept,
            "notes": [["Several pages give other addresses; those of the general guide hold."]]
        },
        "Service": {
            "$schema": ["../../../service.schema.json"],
            "title": ["任务"],
            "summary": ["Tasks and lists of tasks."],
            "doc": ["https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/overview"],
            "credential": ["helpdesk"],
            "types": types,
            "accept": accept,
            "notes": [["Times are milliseconds, although some tables say seconds."]],
            "decide": decide()
        },
        "Host": {
            "name": ["feishu"],
            "url": ["https://open.feishu.cn"],
            "doc": ["Tenants of Feishu."]
        },
        "Token": {
            "header": ["Authorization"],
            "scheme": ["Bearer"],
            "doc": ["The app within one tenant."]
        },
        "Credential": {
            "header": ["X-Lark-Helpdesk-Authorization"],
            "format": ["base64_pair"],
            "doc": ["Id and token of a helpdesk, from its settings."]
        },
        "Envelope": {
            "code": ["code"],
            "message": ["msg"],
            "detail": ["error"],
            "data": ["data"],
            "doc": ["The usual reply."]
        }
    })
}
