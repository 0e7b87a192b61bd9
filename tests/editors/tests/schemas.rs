//! The JSON Schemas that editors use, against an independent validator.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

use std::fs;
use std::path::Path;

use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::schema::json_schemas;
use jsonschema::Validator;
use serde_json::{Value, json};

/// Kinds of findings about shape and about single texts, which is what JSON Schemas describe.
const SHAPE: [&str; 13] = [
    "E003", "E004", "E005", "E006", "E007", "E023", "E030", "E060", "E065", "E113", "E114", "E115",
    "E127",
];

fn validators() -> [Validator; 6] {
    json_schemas().map(|(_, schema)| jsonschema::validator_for(&schema).unwrap())
}

/// The position of a file's schema among all.
fn kind(path: &str) -> usize {
    match path.rsplit('/').next() {
        Some("service.json") => 2,
        Some("platform.json") => 3,
        Some(name) if name.ends_with(".examples.json") => 4,
        Some(name) if name.ends_with(".types.json") => 5,
        _ if path.rsplit('/').nth(1) == Some("events") => 1,
        _ => 0,
    }
}

fn read(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            read(&path, files);
        } else if !name.ends_with(".schema.json") && !name.ends_with("/schemas/glossary.json") {
            files.push((name, fs::read_to_string(path).unwrap()));
        }
    }
}

#[test]
fn every_schema_file_is_valid_to_editors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    read(&root.join("schemas"), &mut files);
    read(&root.join("codegen/tests/fixtures"), &mut files);
    assert!(files.len() > 50);
    let validators = validators();
    for (path, text) in files {
        let value: Value = serde_json::from_str(&text).unwrap();
        if let Err(error) = validators[kind(&path)].validate(&value) {
            panic!("{path}: {error} at {}", error.instance_path());
        }
    }
}

/// Everything that has keys: the object's name, one of its keys and the key's schema.
fn keys(schema: &Value, owner: &str, found: &mut Vec<(String, String, Value, bool)>) {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    for (key, property) in schema["properties"].as_object().into_iter().flatten() {
        let is_required = required.contains(&json!(key));
        found.push((owner.to_owned(), key.clone(), property.clone(), is_required));
        keys(property, &format!("{owner}.{key}"), found);
    }
    for variants in ["oneOf", "anyOf"].map(|word| schema[word].as_array()) {
        variants.into_iter().flatten().for_each(|variant| keys(variant, owner, found));
    }
}

fn all_keys(schema: &Value) -> Vec<(String, String, Value, bool)> {
    let mut found = Vec::new();
    keys(schema, schema["title"].as_str().unwrap(), &mut found);
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        keys(definition, name, &mut found);
    }
    found
}

#[test]
fn every_key_has_a_description_a_default_and_examples() {
    let mut lacks = Vec::new();
    for (_, schema) in json_schemas() {
        for (owner, key, property, is_required) in all_keys(&schema) {
            let wanted = ["description", "examples", "default"];
            let wanted = &wanted[..if is_required { 2 } else { 3 }];
            for word in wanted.iter().filter(|word| property.get(**word).is_none()) {
                lacks.push(format!("`{owner}.{key}` has no {word}"));
            }
        }
    }
    lacks.sort();
    lacks.dedup();
    assert!(
        lacks.is_empty(),
        "{}\n(examples stand in codegen/src/schema/examples.json)",
        lacks.join("\n")
    );
}

#[test]
fn every_example_and_every_default_is_valid_under_its_key() {
    for (_, schema) in json_schemas() {
        for (owner, key, property, _) in all_keys(&schema) {
            let mut alone = property.clone();
            alone["$defs"] = schema["$defs"].clone();
            let validator = jsonschema::validator_for(&alone).unwrap();
            let examples = property["examples"].as_array().into_iter().flatten();
            for value in examples.chain(property.get("default")) {
                let error = validator.validate(value).err();
                assert!(error.is_none(), "{owner}.{key}: {value}: {}", error.unwrap());
            }
        }
    }
}

#[test]
fn editors_find_the_schema_of_every_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let settings = fs::read_to_string(root.join(".vscode/settings.json")).unwrap();
    let settings: Value = serde_json::from_str(&settings).unwrap();
    let mut files = Vec::new();
    for folder in ["schemas", "codegen/tests/fixtures"] {
        read(&root.join(folder), &mut files);
    }
    for (path, _) in files {
        let path = path.split_once("/../../").unwrap().1;
        let applied = settings["json.schemas"].as_array().unwrap().iter().filter(|entry| {
            let mut globs =
                entry["fileMatch"].as_array().unwrap().iter().map(|glob| glob.as_str().unwrap());
            // The last pattern that fits decides; `!` takes the file out again.
            let last = globs.rfind(|glob| fits(glob.trim_start_matches('!'), path));
            last.is_some_and(|glob| !glob.starts_with('!'))
        });
        let urls: Vec<&str> = applied.map(|entry| entry["url"].as_str().unwrap()).collect();
        let (name, _) = &json_schemas()[kind(path)];
        assert_eq!(urls, [format!("./schemas/{name}")], "{path}");
    }
}

/// Whether a path below the root fits a pattern with `*` and `**`, as editors read it.
fn fits(glob: &str, path: &str) -> bool {
    let pattern = regex_lite::escape(glob.trim_start_matches('/'));
    let pattern = pattern.replace(r"\*\*/", "(.*/)?").replace(r"\*", "[^/]*");
    regex_lite::Regex::new(&format!("^{pattern}$")).unwrap().is_match(path)
}

/// A file in order.
fn base(path: &str) -> Value {
    let doc = "https://open.feishu.cn/document";
    match kind(path) {
        0 => {
            json!({ "title": "任务", "summary": "A task.", "doc": doc, "http": "GET /a", "tokens": ["tenant"] })
        }
        1 => {
            json!({ "title": "任务变更", "summary": "A task was changed.", "doc": doc, "type": "a.b" })
        }
        2 => json!({ "title": "任务", "summary": "Tasks.", "doc": doc }),
        4 => json!({}),
        5 => json!({ "types": {} }),
        _ => json!({
            "title": "飞书", "summary": "A platform.", "doc": doc, "client": "Client", "versioned": true,
            "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }],
            "tokens": { "tenant": { "header": "Authorization", "doc": "A tenant." } },
            "envelopes": { "standard": { "code": "code", "message": "msg", "doc": "Usual." } }
        }),
    }
}

const ENDPOINT: &str = "open/task/v2/task/get.json";
const EVENT: &str = "open/task/v2/events/task_updated.json";
const SERVICE: &str = "open/task/v2/service.json";
const PLATFORM: &str = "open/platform.json";
const EXAMPLES: &str = "open/task/v2/task/get.examples.json";
const TYPES: &str = "open/task/v2/task.types.json";

/// A file, a key of it with its value, and whether that is right. `null` takes the key out.
#[allow(clippy::too_many_lines)] // a table
fn corpus() -> Vec<(&'static str, &'static str, Value, bool)> {
    let field = |value: Value| json!({ "a": value });
    let rule = |value: Value| json!([value]);
    let host = |name: &str, url: &str| json!([{ "name": name, "url": url, "doc": "A." }]);
    vec![
        (ENDPOINT, "title", json!("获取"), true),
        (ENDPOINT, "title", json!(1), false),
        (ENDPOINT, "title", Value::Null, false),
        (ENDPOINT, "http", Value::Null, false),
        (ENDPOINT, "scops", json!([]), false),
        (ENDPOINT, "scopes", json!(["a:b"]), true),
        (ENDPOINT, "scopes", json!("a:b"), false),
        (ENDPOINT, "scopes", json!([1]), false),
        (ENDPOINT, "scopes", json!(["task"]), false),
        (ENDPOINT, "scopes", json!(["task:task read"]), false),
        (ENDPOINT, "field_scopes", json!([{ "scope": "a", "doc": "A." }]), false),
        (ENDPOINT, "http", json!("PATCH /a/d.e/~f@g"), true),
        (ENDPOINT, "http", json!("FETCH /a"), false),
        (ENDPOINT, "http", json!("GET a"), false),
        (ENDPOINT, "http", json!("GET /a/{b}"), false),
        (ENDPOINT, "http", json!("GET /a/../b"), false),
        (ENDPOINT, "http", json!("GET /a?b=1"), false),
        (ENDPOINT, "http", json!("GET  /a"), false),
        (ENDPOINT, "doc", json!("https://open.feishu.cn/document/a?b=1#c"), true),
        (ENDPOINT, "doc", json!("http://open.feishu.cn"), false),
        (ENDPOINT, "doc", json!("https://"), false),
        (ENDPOINT, "doc", json!("https://open.feishu.cn/a b"), false),
        (ENDPOINT, "doc", json!("https://user@open.feishu.cn"), false),
        (ENDPOINT, "rate_limit", json!(["1000/min", "50/s", "special"]), true),
        (ENDPOINT, "rate_limit", json!(["0/s"]), false),
        (ENDPOINT, "rate_limit", json!(["5/week"]), false),
        (ENDPOINT, "name", json!("ChangeTask"), true),
        (ENDPOINT, "name", json!("2fast"), false),
        (ENDPOINT, "name", json!("变更"), false),
        (ENDPOINT, "events", json!("string[]"), true),
        (ENDPOINT, "events", json!("string?"), false),
        (ENDPOINT, "query", field(json!({ "type": "map<string, int[]>" })), true),
        (ENDPOINT, "query", field(json!({ "type": "map<int[],string>" })), false),
        (ENDPOINT, "query", field(json!("map<string,int[]>")), true),
        (ENDPOINT, "query", field(json!("List<int>")), false),
        (ENDPOINT, "query", field(json!(["int"])), false),
        (ENDPOINT, "query", field(json!(1)), false),
        (ENDPOINT, "query", field(json!({ "type": "List<int>" })), false),
        (ENDPOINT, "query", field(json!({ "type": "int", "name": "a b" })), false),
        (ENDPOINT, "headers", json!({ "X-Trace-Id": { "type": "string" } }), true),
        (ENDPOINT, "headers", json!({ "X Trace": { "type": "string" } }), false),
        (ENDPOINT, "headers", json!({ "X-Trace\r\nHost: a": { "type": "string" } }), false),
        (ENDPOINT, "types", json!({ "日程": { "struct": { "fields": {} } } }), false),
        (
            ENDPOINT,
            "types",
            json!({ "A": { "enum": { "values": [{ "value": "a", "name": "b c" }] } } }),
            false,
        ),
        (
            ENDPOINT,
            "types",
            json!({ "A": { "union": { "variants": { "B c": { "type": "int" } } } } }),
            false,
        ),
        (
            ENDPOINT,
            "types",
            json!({ "A": { "union": { "variants": { "B": { "type": "in t" } } } } }),
            false,
        ),
        (ENDPOINT, "errors", json!(["A", { "B": { "doc": "B." } }]), true),
        (ENDPOINT, "errors", json!([1]), false),
        (ENDPOINT, "errors", json!([{ "A": {}, "B": {} }]), false),
        (ENDPOINT, "errors", json!([{}]), false),
        (ENDPOINT, "errors", json!([{ "A": { "code": 1 } }]), false),
        (ENDPOINT, "errors", json!({ "A": {} }), false),
        (
            ENDPOINT,
            "rules",
            rule(json!({ "at_most_one": { "fields": ["a", "b"], "as": "A b", "doc": "A." } })),
            false,
        ),
        (ENDPOINT, "tokens", json!(["robot"]), false),
        (ENDPOINT, "apps", json!(["store", "self_built"]), true),
        (ENDPOINT, "apps", json!(["shop"]), false),
        (ENDPOINT, "accept", json!({ "W001": "Why." }), true),
        (ENDPOINT, "accept", json!({ "W001": true }), false),
        (ENDPOINT, "accept", json!(["W001"]), false),
        (ENDPOINT, "idempotency", json!({ "param": "id" }), true),
        (ENDPOINT, "idempotency", json!({}), false),
        (ENDPOINT, "body_format", json!("multipart"), true),
        (ENDPOINT, "tokens", json!([]), true),
        (ENDPOINT, "http", json!("GET /open-apis/tasks/:task_guid:batch/"), true),
        (ENDPOINT, "http", json!("GET /open-apis/tasks/:task_guid:"), false),
        (ENDPOINT, "query", json!({ "app": { "type": "string", "from_client": "id" } }), true),
        (ENDPOINT, "query", json!({ "app": { "type": "string", "from_client": "name" } }), false),
        (ENDPOINT, "body_format", json!("xml"), false),
        (ENDPOINT, "query", field(json!({ "type": "int", "min": 1, "max": 2.5 })), true),
        (ENDPOINT, "query", field(json!({ "typ": "int" })), false),
        (ENDPOINT, "query", field(json!({ "type": "int", "min": "1" })), false),
        (ENDPOINT, "query", field(json!({ "type": "string", "max_length": -1 })), false),
        (ENDPOINT, "query", field(json!({ "type": "string[]", "items": [1, null] })), true),
        (ENDPOINT, "query", field(json!({ "type": "string[]", "items": [1] })), false),
        (ENDPOINT, "query", field(json!({ "type": "int", "wire": "digits" })), false),
        (ENDPOINT, "query", json!([]), false),
        (ENDPOINT, "rules", rule(json!({ "together": ["a", "b"] })), true),
        (ENDPOINT, "rules", rule(json!({ "together": "a" })), false),
        (ENDPOINT, "rules", rule(json!({ "at_most_one": { "fields": "a" } })), false),
        (ENDPOINT, "rules", rule(json!({ "ordered": "a" })), false),
        (ENDPOINT, "rules", rule(json!({ "ordered": { "fields": ["a", "b"], "x": 1 } })), false),
        (ENDPOINT, "paging", json!({ "token": { "param": "a", "next": "b", "items": "c" } }), true),
        (
            ENDPOINT,
            "paging",
            json!({ "token": { "param": "a", "next": "b", "items": "c", "x": 1 } }),
            false,
        ),
        (ENDPOINT, "paging", json!({ "token": { "param": "a" } }), false),
        (ENDPOINT, "paging", json!({ "cursor": {} }), false),
        (ENDPOINT, "types", json!({ "A": { "struct": { "fields": {} } } }), true),
        (ENDPOINT, "types", json!({ "A": { "object": { "fields": {} } } }), false),
        (ENDPOINT, "types", json!({ "A": { "enum": { "values": [{ "doc": "A." }] } } }), false),
        (SERVICE, "errors", json!({ "A": { "code": 1, "doc": "A.", "kind": "busy" } }), true),
        (SERVICE, "errors", json!({ "A": { "code": "1", "doc": "A." } }), false),
        (SERVICE, "errors", json!({ "A": { "code": 1, "http": 70000, "doc": "A." } }), false),
        (SERVICE, "errors", json!({ "1": { "code": 1, "doc": "A." } }), false),
        (SERVICE, "errors", json!([]), false),
        (SERVICE, "parameters", field(json!({ "type": "int" })), true),
        (SERVICE, "parameters", field(json!("int")), true),
        (SERVICE, "parameters", field(json!({ "typ": "int" })), false),
        (TYPES, "types", json!({ "A": { "struct": { "fields": { "a": "int" } } } }), true),
        (TYPES, "types", Value::Null, false),
        (TYPES, "errors", json!({}), false),
        (EXAMPLES, "$schema", json!("../../../../examples.schema.json"), true),
        (EXAMPLES, "$schema", json!(1), false),
        (EXAMPLES, "rename_2", json!({ "request": {}, "response": {} }), true),
        (EXAMPLES, "Rename", json!({ "request": {}, "response": {} }), false),
        (EXAMPLES, "rename", json!({ "request": { "form": {} } }), false),
        (EXAMPLES, "rename", json!([]), false),
        (EVENT, "type", json!("task.task.updated_v2"), true),
        (EVENT, "type", json!("task..updated"), false),
        (EVENT, "type", json!("任务变更"), false),
        (EVENT, "type", Value::Null, false),
        (EVENT, "version", json!("1.0"), true),
        (EVENT, "version", json!(1), false),
        (EVENT, "version", json!("3.0"), false),
        (EVENT, "scopes", json!(["task"]), false),
        (EVENT, "payload", field(json!({ "type": "int" })), true),
        (EVENT, "payload", field(json!({ "typ": "int" })), false),
        (EVENT, "answer", field(json!({ "type": "int", "required": true })), true),
        (EVENT, "http", json!("GET /a"), false),
        (EVENT, "examples", json!({ "a": {} }), false),
        (SERVICE, "credential", json!("helpdesk"), true),
        (SERVICE, "credential", json!({}), false),
        (SERVICE, "endpoints", json!([]), false),
        (SERVICE, "doc", json!("open.feishu.cn"), false),
        (PLATFORM, "client", json!("My Client"), false),
        (PLATFORM, "doc", json!("https:///a"), false),
        (PLATFORM, "hosts", host("a", "https://a.cn:8443/b"), true),
        (PLATFORM, "hosts", host("a b", "https://a.cn"), false),
        (PLATFORM, "hosts", host("a", "https://a.cn/"), false),
        (PLATFORM, "hosts", host("a", "https://u@a.cn"), false),
        (PLATFORM, "hosts", host("a", "https://a.cn?b"), false),
        (PLATFORM, "hosts", host("a", "https://a.cn#b"), false),
        (PLATFORM, "tokens", json!({ "user": { "header": "A B", "doc": "A." } }), false),
        (
            PLATFORM,
            "tokens",
            json!({ "user": { "header": "A", "scheme": "B\nC: d", "doc": "A." } }),
            false,
        ),
        (PLATFORM, "versioned", json!("yes"), false),
        (PLATFORM, "at_root", json!(false), true),
        (PLATFORM, "tokens", json!({ "user": { "header": "A", "doc": "A." } }), true),
        (PLATFORM, "tokens", json!({ "robot": { "header": "A", "doc": "A." } }), false),
        (
            PLATFORM,
            "credentials",
            json!({ "a": { "header": "A", "format": "plain", "doc": "A." } }),
            false,
        ),
    ]
}

#[test]
fn editors_and_the_generator_agree() {
    let validators = validators();
    for (path, key, value, is_right) in corpus() {
        let mut file = base(path);
        let keys = file.as_object_mut().unwrap();
        match &value {
            Value::Null => keys.remove(key),
            value => keys.insert(key.to_owned(), value.clone()),
        };
        let case = format!("{path}: {key}: {value}");
        assert_eq!(validators[kind(path)].is_valid(&file), is_right, "the validator: {case}");

        let others = [ENDPOINT, EVENT, SERVICE, PLATFORM, EXAMPLES, TYPES]
            .into_iter()
            .filter(|other| *other != path);
        let others = others.map(|other| (other.to_owned(), base(other).to_string()));
        let sources = Sources::new(others.chain([(path.to_owned(), file.to_string())]));
        let report = check(&sources).of_kinds(|kind| SHAPE.contains(&kind.code));
        let found = report.render(&sources, "", false);
        assert_eq!(report.findings().is_empty(), is_right, "the generator: {case}\n{found}");
    }
}
