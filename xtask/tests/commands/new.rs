//! `cargo xtask new`.

use std::fs;

use crate::support::{PATCH, replace, repository, stderr, stdout, xtask};

const GET: &str = "open/task/v2/task/get";
const HTTP: &str = "GET /open-apis/task/v2/tasks/:task_guid";

#[test]
fn every_place_to_fill_is_pointed_out_and_nothing_else_is_wrong() {
    let root = repository();
    let output = xtask(root.path(), &["new", GET, "--http", HTTP]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("wrote schemas/open/task/v2/task/get.json"));
    let said = stderr(&output);
    for place in [":3:3", ":4:3", ":5:10", ":1:1", ":7:13"] {
        assert!(
            said.contains(&format!("schemas/open/task/v2/task/get.json{place}")),
            "{place} in {said}"
        );
    }
    assert!(said.ends_with("2 errors, 3 warnings\n"), "{said}");

    let file = root.path().join("schemas").join(GET).with_extension("json");
    replace(&file, "\"title\": \"\"", "\"title\": \"获取任务\"");
    replace(&file, "\"summary\": \"\"", "\"summary\": \"Reads a task.\"");
    replace(&file, "\"doc\": \"\"", "\"doc\": \"https://open.feishu.cn/document/get\"");
    replace(&file, "  \"path\"", "  \"tokens\": [\"tenant\"],\n  \"path\"");
    replace(&file, "\"doc\": \"\"", "\"doc\": \"The task to read.\"");
    let output = xtask(root.path(), &["check"]);
    assert!(output.status.success());
    assert_eq!(stderr(&output), "");
}

#[test]
fn without_a_path_the_path_is_pointed_out_too() {
    let root = repository();
    let output = xtask(root.path(), &["new", GET]);
    assert!(output.status.success());
    assert!(stderr(&output).contains("get.json:6:11"), "{}", stderr(&output));
}

#[test]
fn a_missing_service_is_begun_too() {
    let root = repository();
    let output = xtask(root.path(), &["new", "open/im/v1/message/get", "--http", HTTP]);
    assert!(output.status.success());
    let text = fs::read_to_string(root.path().join("schemas/open/im/v1/service.json")).unwrap();
    assert!(text.contains("\"../../../service.schema.json\""), "{text}");
    assert!(stderr(&output).contains("schemas/open/im/v1/service.json:3:3"), "{}", stderr(&output));
}

#[test]
fn what_exists_is_left_alone() {
    let root = repository();
    let before = fs::read_to_string(root.path().join(PATCH)).unwrap();
    let output = xtask(root.path(), &["new", "open/task/v2/task/patch"]);
    assert!(!output.status.success());
    assert!(stderr(&output).contains("exists already"));
    assert_eq!(fs::read_to_string(root.path().join(PATCH)).unwrap(), before);
}

#[test]
fn ids_that_are_none_are_refused_and_nothing_is_written() {
    for (id, said) in [
        ("get", "write <platform>/<service>/<version>/<resource>/<method>"),
        ("opne/task/v2/task/get", "there is no platform `opne`; there are: open"),
        ("open/task/v2/task/batch-get", "error[E009]"),
        ("open/task/task/get", "error[E010]"),
        ("../task/v2/task/get", "there is no platform `..`"),
        ("open/../v2/task/get", "error[E009]"),
    ] {
        let root = repository();
        let output = xtask(root.path(), &["new", id]);
        assert!(!output.status.success(), "{id}");
        assert!(stderr(&output).contains(said), "{id}: {}", stderr(&output));
        assert!(!root.path().join("schemas").join(id).with_extension("json").exists());
    }
}
