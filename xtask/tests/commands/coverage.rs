//! `cargo xtask coverage`.

use crate::support::{PATCH, replace, repository, stderr, stdout, xtask};
use std::fs;

use serde_json::{Value, json};

fn counted(root: &std::path::Path) -> Value {
    let output = xtask(root, &["coverage", "--format", "json"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let counted: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(counted["missing"], json!({}));
    counted["services"].clone()
}

fn line(service: &str, numbers: [u64; 5]) -> Value {
    let [endpoints, described, with_examples, passing, open] = numbers;
    json!({
        "service": service, "endpoints": endpoints, "events": 0, "described": described,
        "with_examples": with_examples, "passing": passing, "open": open
    })
}

#[test]
fn numbers_follow_what_the_schemas_lack() {
    let root = repository();
    let file = root.path().join(PATCH);
    let both = |numbers| json!([line("open/task/v2", numbers), line("total", numbers)]);
    assert_eq!(counted(root.path()), both([1, 1, 0, 0, 0]));

    replace(
        &file,
        "\"tokens\": [\"tenant\"],",
        "\"tokens\": [\"tenant\"], \"decide\": [\"One?\", \"Two?\"],",
    );
    let examples = file.with_extension("examples.json");
    let example = r#"{ "get": { "request": { "path": { "task_guid": "t" } }, "response": { "code": 0, "msg": "" } } }"#;
    fs::write(&examples, example).unwrap();
    assert_eq!(counted(root.path()), both([1, 1, 1, 1, 2]));

    replace(&examples, "\"task_guid\": \"t\"", "\"task_guid\": 1");
    assert_eq!(counted(root.path()), both([1, 1, 1, 0, 2]));

    replace(&file, "\"How deep.\"", "\"\"");
    assert_eq!(counted(root.path()), both([1, 0, 1, 0, 2]));
}

#[test]
fn people_get_a_table() {
    let root = repository();
    let output = xtask(root.path(), &["coverage"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(
        stdout(&output),
        "service       endpoints  events  described  with examples  passing  open\n\
         open/task/v2          1       0          1              0        0     0\n\
         total                 1       0          1              0        0     0\n"
    );
}

#[test]
fn what_pages_document_beyond_the_schemas_is_named() {
    let root = repository();
    let page = |name: &str, method: &str| {
        let text = format!(
            "# A call\n\n## 请求\n\n| 基本 | |\n| --- | --- |\n\
             | HTTP URL | https://open.feishu.cn/open-apis/task/v2/tasks/:task_guid |\n\
             | HTTP Method | {method} |\n"
        );
        let path = root.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let patch = page("patch.md", "PATCH");
    let output = xtask(root.path(), &["coverage", "--pages", &patch]);
    assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
    let delete = page("delete.md", "DELETE");
    let output = xtask(root.path(), &["coverage", "--pages", &patch, &delete]);
    assert!(!output.status.success());
    let missing = format!("no schema for open/task/v2/task/delete ({delete})");
    assert_eq!(stdout(&output).lines().last(), Some(missing.as_str()));
}
