//! The schema language on one page, from the descriptions and examples that editors show.

use std::collections::BTreeSet;
use std::fmt::Write;

use feishu_api_codegen::layout::on_a_line;
use feishu_api_codegen::schema::json_schemas;
use serde_json::Value;

const HEAD: &str = "\
<!-- Written by `cargo xtask docs`. -->

# The schema language

Schemas are JSON. Each kind of file has its place, which is also its id:

| File | What it holds |
| --- | --- |
| `schemas/<platform>/platform.json` | [what all endpoints of a platform share](#platform) |
| `schemas/<platform>/<service>/<version>/service.json` | [what the endpoints of one version of a service share](#service) |
| `schemas/<platform>/<service>/<version>/<topic>.types.json` | [types that they share, by topic](#topic) |
| `schemas/<platform>/<service>/<version>/<resource>/<method>.json` | [one endpoint](#endpoint) |
| `schemas/<platform>/<service>/<version>/<resource>/<method>.examples.json` | [its documented exchanges](#examples) |
| `schemas/<platform>/<service>/<version>/events/<event>.json` | [one event or callback](#event) |

Platforms without versions in their URLs have no level `<version>`. `cargo xtask new` begins an endpoint,
`cargo xtask check` says what is wrong with line and column, `cargo xtask fmt` lays files out.

What repeats is written once: [errors](#errorcase) and [parameters](#field) that the service or the platform
declares are named by endpoints, which say what is different there. Of a field or a rule of which nothing
else is to be said, the type or the fields alone can be written.

## A whole version
";

/// A small version of a service: each file below `schemas/`.
const VERSION: [(&str, &str); 4] = [
    (
        "open/task/v2/service.json",
        r#"{
  "title": "任务",
  "summary": "Tasks, and when they are due.",
  "doc": "https://open.feishu.cn/document/task-v2",
  "errors": {
    "InvalidParameter": { "code": 1470400, "http": 400, "doc": "A parameter is wrong." },
    "NotFound": { "code": 1470404, "http": 404, "doc": "What is named does not exist." }
  },
  "parameters": { "task_guid": { "type": "string", "max_length": 36, "doc": "Which task it is about." } }
}
"#,
    ),
    (
        "open/task/v2/task.types.json",
        r#"{
  "types": { "Task": { "struct": {
    "doc": "Something to be done.",
    "fields": {
      "guid": { "type": "string", "only": "response", "doc": "How others refer to it." },
      "summary": { "type": "string", "max_length": 3000, "doc": "What is to be done." },
      "start": { "type": "millis", "wire": "string", "doc": "When the work can begin." },
      "due": { "type": "millis", "wire": "string", "doc": "When it must be done." }
    },
    "rules": [{ "ordered": ["start", "due"] }]
  } } }
}
"#,
    ),
    (
        "open/task/v2/task/patch.json",
        r#"{
  "title": "更新任务",
  "summary": "Changes what a task says.",
  "doc": "https://open.feishu.cn/document/task-v2/task/patch",
  "http": "PATCH /open-apis/task/v2/tasks/:task_guid",
  "tokens": ["tenant", "user"],
  "scopes": ["task:task:write"],
  "rate_limit": ["10/s"],
  "path": { "task_guid": { "doc": "The task to change." } },
  "body": {
    "task": { "type": "Task", "required": true, "doc": "New values of what the mask names." },
    "update_fields": { "mask_of": "task", "clearable": ["start", "due"], "doc": "What changes." }
  },
  "response": { "task": { "type": "Task", "doc": "How it stands after the change." } },
  "errors": ["InvalidParameter", { "NotFound": { "doc": "The task does not exist or was deleted." } }]
}
"#,
    ),
    (
        "open/task/v2/task/patch.examples.json",
        r#"{
  "clear_due": {
    "request": { "path": { "task_guid": "83912691" }, "body": { "task": {}, "update_fields": ["due"] } },
    "response": { "code": 0, "msg": "success", "data": { "task": { "guid": "83912691" } } }
  }
}
"#,
    ),
];

/// The page.
pub(super) fn page() -> String {
    let mut out = HEAD.to_owned();
    for (path, text) in VERSION {
        // Writing to a string cannot fail.
        let _ = write!(out, "\n`schemas/{path}`:\n\n```json\n{text}```\n");
    }
    let schemas = json_schemas();
    let mut seen = BTreeSet::new();
    for (_, schema) in &schemas {
        let title = schema.get("title").and_then(Value::as_str).unwrap_or_default();
        section(&mut out, title, schema);
    }
    for (_, schema) in &schemas {
        let parts = schema.get("$defs").and_then(Value::as_object);
        for (name, part) in parts.into_iter().flatten() {
            if seen.insert(name.as_str()) {
                section(&mut out, name, part);
            }
        }
    }
    out
}

/// What a file, or a part of one, holds.
fn section(out: &mut String, name: &str, schema: &Value) {
    let _ = write!(out, "\n## {name}\n\n{}\n", said(schema));
    let variants = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key)?.as_array());
    let words = variants.into_iter().flatten().filter_map(|one| Some((one.get("const")?, one)));
    let words: Vec<String> =
        words.map(|(word, one)| format!("| `{word}` | {} |", said(one))).collect();
    if !words.is_empty() {
        let _ = write!(out, "\n| Value | What it means |\n| --- | --- |\n{}\n", words.join("\n"));
        return;
    }
    let mut rows: Vec<String> =
        variants.into_iter().flatten().flat_map(|one| keys(one, false)).collect();
    match (variants, rows.is_empty()) {
        (Some(_), false) => out.push_str("\nAn object with just one of these keys:\n"),
        (Some(_), true) => drop(write!(out, "\nOne of: {}.\n", kind(schema))),
        (None, _) => rows.extend(keys(schema, true)),
    }
    if !rows.is_empty() {
        let head = "| Key | Value | What it says | Example |\n| --- | --- | --- | --- |";
        let _ = write!(out, "\n{head}\n{}\n", rows.join("\n"));
    }
    if let Some(one) = schema.get("additionalProperties").filter(|one| one.is_object()) {
        let _ = write!(out, "\nEvery other key is a name, and its value {}.\n", kind(one));
    }
}

/// The rows of an object's keys.
fn keys(object: &Value, marks_required: bool) -> Vec<String> {
    let required = object.get("required").and_then(Value::as_array);
    let properties = object.get("properties").and_then(Value::as_object);
    let row = |(key, property): (&String, &Value)| {
        let is_required = required.is_some_and(|keys| keys.iter().any(|one| one == key));
        let mark = if is_required && marks_required { ", required" } else { "" };
        let example = property.get("examples").and_then(|examples| examples.get(0));
        let example = example.map(|example| code(&format!("\"{key}\": {}", on_a_line(example))));
        format!(
            "| `{key}`{mark} | {} | {} | {} |",
            kind(property),
            said(property),
            example.unwrap_or_default()
        )
    };
    properties.into_iter().flatten().map(row).collect()
}

/// The description, on one line of a table.
fn said(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    cell(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text in code style.
fn code(text: &str) -> String {
    let text = cell(text);
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// What kind of value may stand in a place.
fn kind(schema: &Value) -> String {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let name = target.rsplit('/').next().unwrap_or_default();
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
        let is_null = |one: &&Value| one.get("type").is_some_and(|kind| kind == "null");
        let kinds = options.iter().filter(|one| !is_null(one)).map(kind);
        return kinds.collect::<Vec<_>>().join(" or ");
    }
    let kinds = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().find(|kind| *kind != "null"),
        other => other,
    };
    match kinds.and_then(Value::as_str) {
        Some("string") => "text".to_owned(),
        Some("integer") => "whole number".to_owned(),
        Some("boolean") => "`true` or `false`".to_owned(),
        Some("array") => match schema.get("items") {
            Some(items) => format!("list: {}", kind(items)),
            None => "list".to_owned(),
        },
        Some("object") => match schema.get("additionalProperties") {
            Some(inner) if inner.is_object() => format!("by name: {}", kind(inner)),
            _ => "object".to_owned(),
        },
        Some(other) => other.to_owned(),
        None => "any JSON".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use feishu_api_codegen::check;
    use feishu_api_codegen::diagnostic::Sources;
    use feishu_api_codegen::layout;

    use super::super::mistakes::PLATFORM;
    use super::*;

    #[test]
    fn the_whole_version_is_in_order() {
        let files = VERSION.into_iter().chain([("open/platform.json", PLATFORM)]);
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let sources = Sources::new(files);
        assert_eq!(check(&sources).render(&sources, "schemas/", false), "no findings");
    }

    #[test]
    fn the_whole_version_is_laid_out_as_schemas_are() {
        for (path, text) in VERSION {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(layout::text(&value), text, "{path}");
        }
    }

    #[test]
    fn every_part_of_the_language_has_a_section_and_every_link_leads_to_one() {
        let page = page();
        let sections: BTreeSet<String> = page
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .map(|name| format!("(#{})", name.to_lowercase()))
            .collect();
        let links = page.split("](#").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links {
            assert!(sections.contains(&format!("(#{link})")), "{link}");
        }
    }
}
