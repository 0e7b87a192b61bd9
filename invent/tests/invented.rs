//! Invented workspaces and broken files: what must hold of them all, on a sample.
//! `cargo xtask soak` shows the same on many more, and compiles some.
#![allow(clippy::panic)] // tests fail by panicking

use std::collections::BTreeSet;

use feishu_api_codegen::schema::json_schemas;
use feishu_api_invent::{proof, workspace};
use serde_json::Value;

#[test]
fn invented_workspaces_become_formatted_rust_in_any_order() {
    for seed in 0..20 {
        let endpoints = if seed == 0 { 150 } else { 8 };
        if let Err(error) = proof::generated(seed, endpoints) {
            panic!("seed {seed}, {endpoints} endpoints: {error}");
        }
    }
}

#[test]
fn broken_files_are_found_and_located_within_a_second() {
    let mut findings = 0;
    for seed in 0..300 {
        let files = workspace(seed / 50, 4);
        match proof::survives(&files, seed) {
            Ok(survived) => findings += survived.findings,
            Err(error) => panic!("seed {seed}: {error}"),
        }
    }
    assert!(findings > 300, "mutations that nothing finds are none: {findings}");
}

#[test]
fn every_key_of_the_language_is_invented() {
    let (mut known, mut invented) = (BTreeSet::new(), BTreeSet::new());
    for (_, schema) in json_schemas() {
        declared(&schema, &mut known);
    }
    for seed in 0..40 {
        for (_, text) in workspace(seed, 8) {
            keys(&serde_json::from_str(&text).unwrap(), &mut invented);
        }
    }
    // An open decision is an error; `$schema` tells editors where the schema is.
    for key in ["decide", "$schema"] {
        known.remove(key);
    }
    let missing: Vec<&String> = known.difference(&invented).collect();
    assert!(known.len() > 90 && missing.is_empty(), "never invented: {missing:?}");
}

/// The keys that a JSON Schema knows.
fn declared(schema: &Value, known: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        known.extend(properties.keys().cloned());
    }
    inner(schema).for_each(|schema| declared(schema, known));
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    if let Some(object) = value.as_object() {
        found.extend(object.keys().cloned());
    }
    inner(value).for_each(|value| keys(value, found));
}

fn inner(value: &Value) -> impl Iterator<Item = &Value> {
    let elements = value.as_array().into_iter().flatten();
    elements.chain(value.as_object().into_iter().flat_map(|object| object.values()))
}
