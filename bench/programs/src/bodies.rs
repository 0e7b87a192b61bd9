//! The bodies that are read and written.

use serde_json::{Value, json};

/// Their names, from the smallest to the largest.
pub const BODIES: [&str; 5] = ["section", "task", "nested", "free", "page"];

/// A task as the platform returns it: about 2.5 KB.
const TASK: &str = include_str!("../bodies/task.json");

/// Nodes below each node of the nested documents, and levels of them: about 100 KB.
const CHILDREN: usize = 5;
const LEVELS: usize = 5;

/// Size of the page of records.
const PAGE: usize = 1_000_000;

/// The text of a body; `None` if there is none of this name.
///
/// - `section`: a small reply, about 400 bytes.
/// - `task`: a typical one, 2.5 KB.
/// - `nested`: a declared type that holds itself, 100 KB.
/// - `free`: the same text, of which nothing is declared.
/// - `page`: a page of tasks, 1 MB.
pub fn text(body: &str) -> Option<String> {
    match body {
        "section" => Some(section().to_string()),
        "task" => Some(TASK.trim_end().to_owned()),
        "nested" | "free" => Some(tree(LEVELS).to_string()),
        "page" => Some(page()),
        _ => None,
    }
}

fn section() -> Value {
    json!({ "section": {
        "guid": "e6e37dcc-f75a-5936-f589-12fb4b5c80c2",
        "name": "Reviewed",
        "resource_type": "tasklist",
        "is_default": true,
        "creator": { "id": "ou_1b8e2f014f8d0c6c2d2eb7bafb0e5a01", "type": "user", "role": "creator" },
        "tasklist": { "guid": "cc371766-6584-cf50-a222-c22cd9055004", "name": "Work of the year" },
        "created_at": "1675742789470",
        "updated_at": "1675742789470",
    } })
}

fn page() -> String {
    let task = TASK.trim_end();
    let tasks = vec![task; PAGE / task.len()].join(",");
    format!(r#"{{"items":[{tasks}],"page_token":"aWQ9NzEwMjMzMjc1ODc2NTY0","has_more":true}}"#)
}

fn tree(levels: usize) -> Value {
    if levels == 0 {
        return json!({ "name": "a leaf 叶" });
    }
    let children = vec![tree(levels - 1); CHILDREN];
    json!({ "name": format!("a node of level {levels}"), "children": children })
}
