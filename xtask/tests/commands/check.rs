//! `cargo xtask check` and the forms of its findings.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::support::{PATCH, replace, repository, stderr, stdout, xtask};
use serde_json::{Value, json};

/// A repository with an error and a warning behind a Chinese text on the same line.
fn broken() -> tempfile::TempDir {
    let root = repository();
    let file = root.path().join(PATCH);
    replace(&file, "\"title\": \"更新任务\"", "\"title\": \"更新任务\", \"scops\": [\"a,b:c\"]");
    replace(&file, "\"type\": \"int\", \"doc\": \"How deep.\"", "\"type\": \"int\"");
    root
}

#[test]
fn schemas_in_order_are_said_to_be() {
    let output = xtask(repository().path(), &["check"]);
    assert!(output.status.success());
    let next = "next: `cargo xtask codegen` writes what follows from them";
    assert_eq!(stdout(&output), format!("the schemas are in order\n{next}\n"));
    assert_eq!(stderr(&output), "");
}

#[test]
fn people_see_lines_without_colour_where_no_terminal_is() {
    let output = xtask(broken().path(), &["check"]);
    assert!(!output.status.success());
    let said = stderr(&output);
    assert!(said.contains("schemas/open/task/v2/task/patch.json:2:20"), "{said}");
    assert!(said.contains("help: write `scopes`"), "{said}");
    assert!(!said.contains('\u{1b}'), "{said}");
}

#[test]
fn of_many_warnings_people_see_a_few() {
    let root = repository();
    let field = |n| format!("\"depth_{n}\": {{ \"type\": \"int\" }}, ");
    let fields: String = (0..30).map(field).collect();
    replace(&root.path().join(PATCH), "\"query\": {", &format!("\"query\": {{ {fields}"));
    let shown = |command: &[&str]| stderr(&xtask(root.path(), command));
    let few = shown(&["check"]);
    assert_eq!(few.matches("warning[W001]").count(), 5, "{few}");
    assert!(few.contains("25 more W001 (missing-doc): `--all` shows them"), "{few}");
    assert!(few.contains("30 warnings"), "{few}");
    let all = shown(&["check", "--all"]);
    assert_eq!(all.matches("warning[W001]").count(), 30, "{all}");
    assert!(!all.contains("--all"), "{all}");
    let lines = stdout(&xtask(root.path(), &["check", "--format", "json"]));
    assert_eq!(lines.lines().count(), 30, "{lines}");
}

#[test]
fn tools_get_one_object_a_line() {
    let root = broken();
    for command in [&["check", "--format", "json"][..], &["codegen", "--format", "json"]] {
        let output = xtask(root.path(), command);
        assert!(!output.status.success());
        let findings: Vec<Value> =
            stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(
            findings[0],
            json!({
                "code": "E003",
                "severity": "error",
                "file": PATCH,
                "line": 2,
                "column": 20,
                "end": { "line": 2, "column": 27 },
                "message": "unknown key `scops`",
                "help": "write `scopes`",
            })
        );
    }
}

#[test]
fn what_a_tool_reads_is_empty_when_nothing_was_found() {
    let output = xtask(repository().path(), &["check", "--format", "json"]);
    assert!(output.status.success());
    assert_eq!(stdout(&output), "");
}

#[test]
fn github_gets_annotations() {
    let output = xtask(broken().path(), &["check", "--format", "github"]);
    let said = stdout(&output);
    let expected = "::error file=schemas/open/task/v2/task/patch.json,line=2,col=20,title=E003\
                    ::unknown key `scops`%0Ahelp: write `scopes`\n";
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn a_warning_stops_nothing() {
    let root = repository();
    replace(&root.path().join(PATCH), ", \"doc\": \"How deep.\"", "");
    let output = xtask(root.path(), &["check", "--format", "github"]);
    assert!(output.status.success());
    let said = stdout(&output);
    assert!(said.contains("::warning file=") && said.contains("title=W001::"), "{said}");
}

#[test]
fn watching_checks_again_with_every_change() {
    let root = repository();
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root.path())
        .args(["check", "--watch", "--format", "github"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut next = || lines.next().unwrap();
    assert_eq!(next(), "the schemas are in order");
    assert_eq!(next(), "waiting for changes; Ctrl-C ends this");

    let file = root.path().join(PATCH);
    replace(&file, "\"tokens\"", "\"tokn\"");
    let finding = next();
    assert!(finding.starts_with("::error file=schemas/open/task/v2/task/patch.json"), "{finding}");
    while next() != "waiting for changes; Ctrl-C ends this" {}

    replace(&file, "\"tokn\"", "\"tokens\"");
    while next() != "the schemas are in order" {}
    child.kill().unwrap();
    child.wait().unwrap();
}
