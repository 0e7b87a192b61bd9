//! A small repository for the commands to work in, and how they are run there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
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

const SERVICE_FILE: &str = r#"{
  "title": "任务", "summary": "Tasks.", "doc": "https://open.feishu.cn/document/task-v2"
}
"#;

const ENDPOINT: &str = r#"{
  "title": "更新任务",
  "summary": "Changes a task.",
  "doc": "https://open.feishu.cn/document/task-v2/task/patch",
  "http": "PATCH /open-apis/task/v2/tasks/:task_guid",
  "tokens": ["tenant"],
  "path": { "task_guid": { "type": "string", "doc": "The task to change." } },
  "query": { "depth": { "type": "int", "doc": "How deep." } }
}
"#;

/// The endpoint's file in both folders of schemas.
pub(crate) const SERVICE: &str = "schemas/open/task/v2/service.json";
pub(crate) const PATCH: &str = "schemas/open/task/v2/task/patch.json";

/// A repository of one endpoint in order, the same for users and for tests.
pub(crate) fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for folder in ["schemas", "codegen/tests/fixtures"] {
        let folder = root.path().join(folder).join("open");
        write(&folder.join("platform.json"), PLATFORM);
        write(&folder.join("task/v2/service.json"), SERVICE_FILE);
        write(&folder.join("task/v2/task/patch.json"), ENDPOINT);
    }
    root
}

/// The repository that the tests stand in.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    for (path, bytes) in snapshot(from) {
        let target = to.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
}

/// All files below a folder, by path relative to it.
pub(crate) fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_path_buf();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
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
    command.arg("--root").arg(root).args(arguments).output().unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
