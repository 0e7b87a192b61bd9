//! A small repository for the commands to work in, and how they are run there.
#![allow(dead_code)] // each test file uses its own part

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const PLATFORM: &str = r#"{
  "title": "飞书", "summary": "A platform.", "doc": "https://open.feishu.cn/document",
  "client": "Client", "versioned": true,
  "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }],
  "tokens": { "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "A tenant." } },
  "envelopes": { "standard": { "code": "code", "message": "msg", "data": "data", "doc": "Usual." } }
}
"#;

const SERVICE: &str = r#"{
  "title": "任务", "summary": "Tasks.", "doc": "https://open.feishu.cn/document/task-v2"
}
"#;

const ENDPOINT: &str = r#"{
  "title": "更新任务",
  "summary": "Changes a task.",
  "doc": "https://open.feishu.cn/document/task-v2/task/patch",
  "http": "PATCH /open-apis/task/v2/tasks/:task_guid",
  "tokens": ["tenant"],
  "path": { "task_guid": { "type": "string", "doc": "The task." } },
  "query": { "depth": { "type": "int", "doc": "How deep." } }
}
"#;

/// The endpoint's file in both folders of schemas.
pub(crate) const PATCH: &str = "schemas/open/task/v2/task/patch.json";

/// A repository of one endpoint in order, the same for users and for tests.
pub(crate) fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for folder in ["schemas", "codegen/tests/fixtures"] {
        let folder = root.path().join(folder).join("open");
        write(&folder.join("platform.json"), PLATFORM);
        write(&folder.join("task/v2/service.json"), SERVICE);
        write(&folder.join("task/v2/task/patch.json"), ENDPOINT);
    }
    root
}

/// Writes a file and the folders that lead to it.
pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Replaces a piece of a file, which must be there.
pub(crate) fn replace(path: &Path, before: &str, after: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(before), "{before:?} in {text}");
    fs::write(path, text.replacen(before, after, 1)).unwrap();
}

/// Runs a command in a repository.
pub(crate) fn xtask(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).arg("--root").arg(root).output().unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
