//! What is rare and yet valid: sizes that compilers limit, and names that are taken.

use serde_json::{Map, Value, json};

use crate::{EXAMPLES, Files, put};

/// Types that hold each other, every second of them in a list: as many levels as are allowed.
const NESTED: usize = 16;

/// A workspace in which everything is as long, as deep or as badly named as it may be.
pub fn extremes() -> Files {
    let mut files = Files::new();
    put(
        &mut files,
        "open/platform.json".to_owned(),
        &json!({
            "title": "极限",
            "summary": "A platform.",
            "doc": "https://invented.example",
            "client": "Client",
            "versioned": true,
            "at_root": true,
            "hosts": [{ "name": "open", "url": "https://invented.example", "doc": "The only one." }],
            "tokens": { "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "A tenant." } },
            "envelopes": { "standard": { "code": "code", "message": "msg", "data": "data", "doc": "Usual." } },
        }),
    );
    for service in ["mod", "usual", "c"] {
        put(
            &mut files,
            format!("open/{service}/v1/service.json"),
            &json!({ "title": "服务", "summary": "A service.", "doc": "https://invented.example" }),
        );
    }
    let fields = json!({ "ok": { "type": "bool", "doc": "Whether it is." } });
    let endpoint_of_mod = endpoint("mod", &json!({}), &fields, &json!({ "ok": true }));
    put(&mut files, "open/mod/v1/mod/mod.json".to_owned(), &endpoint_of_mod);
    // What generated code calls the client of a request, as a service, a resource and a method.
    let endpoint_of_c = endpoint("c", &json!({}), &fields, &json!({ "ok": true }));
    put(&mut files, "open/c/v1/c/c.json".to_owned(), &endpoint_of_c);
    for (name, (types, fields, value)) in
        [("free", free()), ("lists", lists()), ("letters", letters()), ("nested", nested())]
    {
        put(
            &mut files,
            format!("open/usual/v1/{name}/send.json"),
            &endpoint(name, &types, &fields, &value),
        );
    }
    files
}

/// Sends and returns the same fields.
fn endpoint(name: &str, types: &Value, fields: &Value, value: &Value) -> Value {
    json!({
        "title": "极限",
        "summary": "Sends what is rare.",
        "doc": "https://invented.example/docs",
        "http": format!("POST /{name}"),
        "tokens": ["tenant"],
        "body": fields,
        "types": types,
        "response": fields,
        EXAMPLES: { "rare": {
            "request": { "body": value },
            "response": { "code": 0, "msg": "success", "data": value },
        } },
    })
}

/// Free JSON: large numbers, long lists, large objects, deep nesting.
fn free() -> (Value, Value, Value) {
    let field = json!({ "type": "any", "doc": "Anything." });
    let fields = json!({ "numbers": field, "list": field, "object": field, "deep": field });
    let object: Map<String, Value> = (0..60).map(|n| (format!("key {n}"), json!(n))).collect();
    let deep = (0..20).fold(json!("inner"), |inner, _| json!([{ "a": inner }]));
    let value = json!({
        "numbers": [1_674_206_443_000_i64, i64::MIN, u64::MAX, 0.1, -1e300],
        "list": (0..300).collect::<Vec<_>>(),
        "object": object,
        "deep": deep,
    });
    (json!({}), fields, value)
}

/// Typed lists and maps that are long.
fn lists() -> (Value, Value, Value) {
    let fields = json!({
        "numbers": { "type": "int[]", "doc": "Numbers." },
        "texts": { "type": "string[]", "doc": "Texts." },
        "map": { "type": "map<string,int>", "doc": "A map." },
        "lists": { "type": "int[][][][][][][][]", "doc": "Lists of lists." },
        // As many lists as types may be nested.
        "deep": { "type": "Outer", "doc": "Lists of types with lists." },
    });
    let numbers: Vec<i64> = (0..300).map(|n| n * 10_000_000_000).collect();
    let texts: Vec<String> = numbers.iter().map(i64::to_string).collect();
    let map: Map<String, Value> = (0..200).map(|n| (format!("key {n}"), json!(n))).collect();
    let value = json!({
        "numbers": numbers, "texts": texts, "map": map, "lists": [[[[[[[[1, 2], [3]]]]]]]],
    });
    let part = |ty: String| {
        let fields = json!({ "next": { "type": ty, "doc": "The next." } });
        json!({ "struct": { "doc": "A part.", "fields": fields } })
    };
    let types = json!({
        "Outer": part(format!("Inner{}", "[]".repeat(15))),
        "Inner": part(format!("Innermost{}", "[]".repeat(6))),
        "Innermost": part("int".to_owned()),
    });
    (types, fields, value)
}

/// Types of one letter: what type parameters are called.
fn letters() -> (Value, Value, Value) {
    let (mut types, mut fields, mut value) = (Map::new(), Map::new(), Map::new());
    for letter in 'A'..='Z' {
        let inner = json!({ "a": { "type": "int", "doc": "A number." } });
        let name = letter.to_string();
        types.insert(name.clone(), json!({ "struct": { "doc": "A letter.", "fields": inner } }));
        fields.insert(format!("field_{letter}"), json!({ "type": name, "doc": "A letter." }));
        value.insert(format!("field_{letter}"), json!({ "a": 1 }));
    }
    (json!(types), json!(fields), json!(value))
}

/// Types each of which holds the next.
fn nested() -> (Value, Value, Value) {
    let types: Map<String, Value> = (0..NESTED)
        .map(|level| {
            let list = if level % 2 == 0 { "" } else { "[]" };
            let ty = match level + 1 {
                NESTED => "int".to_owned(),
                next => format!("Level{next}{list}"),
            };
            let fields = json!({ "next": { "type": ty, "doc": "The next level." } });
            (format!("Level{level}"), json!({ "struct": { "doc": "A level.", "fields": fields } }))
        })
        .collect();
    let fields = json!({ "next": { "type": "Level0", "doc": "The first level." } });
    let value = (0..NESTED).rev().fold(json!(1), |inner, level| match level {
        level if level % 2 == 0 || level + 1 == NESTED => json!({ "next": inner }),
        _ => json!({ "next": [inner] }),
    });
    let value = json!({ "next": value });
    (json!(types), fields, value)
}
