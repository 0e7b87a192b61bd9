//! The JSON Schemas that editors use, against an independent validator.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // tests fail by panicking

use std::fs;
use std::path::Path;

use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::schema::json_schemas;
use jsonschema::Validator;
use serde_json::{Value, json};

/// Kinds of findings about shape, which is what JSON Schemas describe.
const SHAPE: [&str; 6] = ["E003", "E004", "E005", "E006", "E007", "E008"];

fn validators() -> [Validator; 3] {
    json_schemas().map(|(_, schema)| jsonschema::validator_for(schema.as_value()).unwrap())
}

/// The position of a file's schema among all.
fn kind(path: &str) -> usize {
    match path.rsplit('/').next() {
        Some("service.json") => 1,
        Some("platform.json") => 2,
        _ => 0,
    }
}

fn read(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            read(&path, files);
        } else if name.ends_with(".json") && !name.ends_with(".schema.json") {
            files.push((name, fs::read_to_string(path).unwrap()));
        }
    }
}

#[test]
fn every_schema_file_is_valid_to_editors() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    read(&package.join("../schemas"), &mut files);
    read(&package.join("tests/fixtures"), &mut files);
    assert!(files.len() > 50);
    let validators = validators();
    for (path, text) in files {
        let value: Value = serde_json::from_str(&text).unwrap();
        if let Err(error) = validators[kind(&path)].validate(&value) {
            panic!("{path}: {error} at {}", error.instance_path());
        }
    }
}

/// A file in order.
fn base(path: &str) -> Value {
    let doc = "https://open.feishu.cn/document";
    match kind(path) {
        0 => {
            json!({ "title": "任务", "summary": "A task.", "doc": doc, "http": "GET /a", "tokens": ["tenant"] })
        }
        1 => json!({ "title": "任务", "summary": "Tasks.", "doc": doc }),
        _ => json!({
            "title": "飞书", "summary": "A platform.", "doc": doc, "client": "Client", "versioned": true,
            "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }],
            "tokens": { "tenant": { "header": "Authorization", "doc": "A tenant." } },
            "envelopes": { "standard": { "code": "code", "message": "msg", "doc": "Usual." } }
        }),
    }
}

const ENDPOINT: &str = "open/task/v2/task/get.json";
const SERVICE: &str = "open/task/v2/service.json";
const PLATFORM: &str = "open/platform.json";

/// A file, a key of it with its value, and whether that is right. `null` takes the key out.
fn corpus() -> Vec<(&'static str, &'static str, Value, bool)> {
    let field = |value: Value| json!({ "a": value });
    let rule = |value: Value| json!([value]);
    vec![
        (ENDPOINT, "title", json!("获取"), true),
        (ENDPOINT, "title", json!(1), false),
        (ENDPOINT, "title", Value::Null, false),
        (ENDPOINT, "http", Value::Null, false),
        (ENDPOINT, "scops", json!([]), false),
        (ENDPOINT, "scopes", json!(["a:b"]), true),
        (ENDPOINT, "scopes", json!("a:b"), false),
        (ENDPOINT, "scopes", json!([1]), false),
        (ENDPOINT, "tokens", json!(["robot"]), false),
        (ENDPOINT, "apps", json!(["store", "self_built"]), true),
        (ENDPOINT, "apps", json!(["shop"]), false),
        (ENDPOINT, "accept", json!({ "W001": "Why." }), true),
        (ENDPOINT, "accept", json!({ "W001": true }), false),
        (ENDPOINT, "accept", json!(["W001"]), false),
        (ENDPOINT, "idempotency", json!({ "param": "id" }), true),
        (ENDPOINT, "idempotency", json!({}), false),
        (ENDPOINT, "body_format", json!("multipart"), true),
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
        (ENDPOINT, "rules", rule(json!({ "ordered": ["a"] })), false),
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
        (
            ENDPOINT,
            "errors",
            json!([{ "code": 1, "name": "A", "doc": "A.", "kind": "busy" }]),
            true,
        ),
        (ENDPOINT, "errors", json!([{ "code": "1", "name": "A", "doc": "A." }]), false),
        (
            ENDPOINT,
            "errors",
            json!([{ "code": 1, "http": 70000, "name": "A", "doc": "A." }]),
            false,
        ),
        (ENDPOINT, "examples", json!([{ "request": { "form": {} } }]), false),
        (SERVICE, "credential", json!("helpdesk"), true),
        (SERVICE, "credential", json!({}), false),
        (SERVICE, "endpoints", json!([]), false),
        (PLATFORM, "versioned", json!("yes"), false),
        (PLATFORM, "at_root", json!(false), true),
        (PLATFORM, "tokens", json!({ "user": { "header": "A", "doc": "A." } }), true),
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

        let others = [ENDPOINT, SERVICE, PLATFORM].into_iter().filter(|other| *other != path);
        let others = others.map(|other| (other.to_owned(), base(other).to_string()));
        let sources = Sources::new(others.chain([(path.to_owned(), file.to_string())]));
        let report = check(&sources).of_kinds(|kind| SHAPE.contains(&kind.code));
        let found = report.render(&sources, "", false);
        assert_eq!(report.findings().is_empty(), is_right, "the generator: {case}\n{found}");
    }
}
