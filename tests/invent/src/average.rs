//! Workspaces of the size that the official API has: what the generator's time is measured on.

use serde_json::{Value, json};

use crate::{EXAMPLES, Files, Object, put};

/// Of all documented endpoints: their number, types, and the fields of types.
const ENDPOINTS: usize = 1_642;
const TYPES: usize = 4_077;
const FIELDS: usize = 17_715;
const ERRORS: usize = 11_304;

/// Endpoints of one version of a service.
const OF_SERVICE: usize = 25;

/// So many endpoints, each with its share of types, fields and errors.
pub fn average(endpoints: usize) -> Files {
    let mut files = Files::new();
    put(&mut files, "open/platform.json".to_owned(), &platform());
    for number in 0..endpoints {
        let folder = format!("open/service{}/v1", number / OF_SERVICE);
        if number % OF_SERVICE == 0 {
            put(&mut files, format!("{folder}/service.json"), &service(number));
        }
        let path = format!("{folder}/resource{number}/list.json");
        put(&mut files, path, &endpoint(&folder, number));
    }
    files
}

/// The part of a total that falls to one endpoint.
fn share(total: usize, number: usize) -> usize {
    total * (number + 1) / ENDPOINTS - total * number / ENDPOINTS
}

fn platform() -> Value {
    let errors: Object = (0..30).map(|number| error("General", number)).collect();
    json!({
        "title": "开放平台",
        "summary": "A platform.",
        "doc": "https://open.example",
        "client": "Client",
        "versioned": true,
        "at_root": true,
        "hosts": [{ "name": "open", "url": "https://open.example", "doc": "The only one." }],
        "tokens": { "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "A tenant." } },
        "envelopes": {
            "standard": { "code": "code", "message": "msg", "data": "data", "doc": "Usual." },
        },
        "errors": errors,
    })
}

/// A service whose first endpoint has this number.
fn service(first: usize) -> Value {
    let values = ["open_id", "union_id", "user_id"]
        .map(|value| json!({ "value": value, "doc": "A kind of id." }));
    let most = (first..first + OF_SERVICE).map(|number| share(ERRORS, number)).max().unwrap_or(0);
    let errors: Object = (0..most).map(|number| error("Failure", number)).collect();
    json!({
        "title": "服务",
        "summary": "A service.",
        "doc": "https://open.example/service",
        "errors": errors,
        "types": { "UserIdType": { "enum": { "doc": "Which kind of id.", "values": values } } },
    })
}

fn error(name: &str, number: usize) -> (String, Value) {
    let error = json!({
        "code": 1_470_400 + number,
        "http": 400,
        "doc": "The parameter is not valid, or what it names does not exist.",
        "advice": "Check the parameter against the documentation.",
    });
    (format!("{name}{number}"), error)
}

fn field(number: usize) -> Value {
    match number % 5 {
        0 => json!({ "type": "int", "doc": "A number of something, as the page says." }),
        1 => json!({ "type": "millis", "wire": "string", "doc": "A time, as the page says." }),
        2 => json!({ "type": "bool", "doc": "Whether something holds, as the page says." }),
        3 => json!({ "type": "string[]", "items": [1, 50], "doc": "Texts, as the page says." }),
        _ => json!({ "type": "string", "max_length": 100, "doc": "A text, as the page says." }),
    }
}

fn value(number: usize) -> Value {
    match number % 5 {
        0 => json!(number),
        1 => json!("1675742789470"),
        2 => json!(true),
        3 => json!(["one", "two"]),
        _ => json!("a text of usual length"),
    }
}

fn endpoint(folder: &str, number: usize) -> Value {
    let (count, fields) = (share(TYPES, number).max(1), share(FIELDS, number));
    let name = |ty: usize| format!("Resource{number}Part{ty}");
    let (mut types, mut reply, mut data) = (Object::new(), Object::new(), Object::new());
    // The innermost type first; the outermost is the reply itself.
    for ty in (0..count).rev() {
        let own = fields * (ty + 1) / count - fields * ty / count;
        let inner = (std::mem::take(&mut reply), std::mem::take(&mut data));
        let keys = (0..own).map(|one| (one, format!("field_{one}")));
        (reply, data) =
            keys.map(|(one, key)| ((key.clone(), field(one)), (key, value(one)))).unzip();
        if ty + 1 < count {
            let def = json!({ "struct": { "doc": "A part of the reply.", "fields": inner.0 } });
            types.insert(name(ty), def);
            reply.insert("part".to_owned(), json!({ "type": name(ty), "doc": "A part of it." }));
            data.insert("part".to_owned(), Value::Object(inner.1));
        }
    }
    // Pages word errors in ways of their own.
    let errors = (0..share(ERRORS, number)).map(|error| {
        json!({ format!("Failure{error}"): { "doc": format!("What {number} names is not there.") } })
    });
    let errors: Vec<Value> = errors.collect();
    json!({
        "$schema": "../../../../endpoint.schema.json",
        "title": "获取资源列表",
        "summary": "Lists what there is of a resource.",
        "doc": "https://open.example/service/resource/list",
        "http": format!("POST /{folder}/resource{number}/:id"),
        "tokens": ["tenant"],
        "apps": ["self_built", "store"],
        "scopes": ["resource:resource:read"],
        "rate_limit": ["50/s", "1000/min"],
        "path": { "id": { "type": "string", "doc": "Which resource." } },
        "query": { "user_id_type": { "type": "UserIdType", "doc": "Which kind of id." } },
        "body": {
            "name": { "type": "string", "required": true, "max_length": 100, "doc": "A name." },
            "size": { "type": "int", "min": 1, "max": 100, "doc": "A size." },
        },
        "types": types,
        "response": reply,
        "errors": errors,
        EXAMPLES: { "whole": {
            "request": {
                "path": { "id": "1" },
                "query": { "user_id_type": "open_id" },
                "body": { "name": "a name", "size": 10 },
            },
            "response": { "code": 0, "msg": "success", "data": data },
        } },
    })
}
