//! A platform with one service and one endpoint, and pieces of schemas in their places.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::{Package, generate};
use serde_json::{Map, Value};

/// The files of the workspace: how their pieces are called beside the tests, and what they hold.
const FILES: [(&str, &str, &str); 5] = [
    (
        "open/platform.json",
        ".platform.json",
        r#"{
            "title": "飞书", "summary": "A platform.", "doc": "https://open.feishu.cn/document",
            "client": "Client", "versioned": true, "at_root": true,
            "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }],
            "tokens": {
                "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "A tenant." },
                "user": { "header": "Authorization", "scheme": "Bearer", "doc": "A user." },
                "app": { "header": "Authorization", "scheme": "Bearer", "doc": "An app." }
            },
            "envelopes": {
                "standard": { "code": "code", "message": "msg", "data": "data", "doc": "The usual." }
            }
        }"#,
    ),
    (
        "open/task/v2/service.json",
        ".service.json",
        r#"{
            "title": "任务", "summary": "Tasks.", "doc": "https://open.feishu.cn/document/task-v2"
        }"#,
    ),
    (
        "open/task/v2/task/create.json",
        ".json",
        r#"{
            "title": "创建任务", "summary": "Creates a task.",
            "doc": "https://open.feishu.cn/document/task-v2/task/create",
            "http": "POST /open-apis/task/v2/tasks", "tokens": ["tenant"]
        }"#,
    ),
    ("open/task/v2/task/create.examples.json", ".examples.json", "{}"),
    (
        EVENT,
        ".event.json",
        r#"{
            "title": "任务变更", "summary": "A task was changed.",
            "doc": "https://open.feishu.cn/document/task-v2/task/events/updated",
            "type": "task.task.updated_v2"
        }"#,
    ),
];

/// The one file that is there only for the constructs that have a piece of it.
const EVENT: &str = "open/task/v2/events/task_updated.json";

/// The pieces of a construct by their files.
pub(crate) fn pieces(construct: &str) -> Vec<(&'static str, Map<String, Value>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emission");
    let piece = |(path, ending, _): (&'static str, &str, &str)| {
        let text = fs::read_to_string(folder.join(format!("{construct}{ending}"))).ok()?;
        Some((path, serde_json::from_str(&text).unwrap()))
    };
    FILES.into_iter().filter_map(piece).collect()
}

/// The crate that the workspace becomes with these pieces in it, by path.
pub(crate) fn generated(pieces: &[(&str, Map<String, Value>)]) -> BTreeMap<String, String> {
    let complete = |(path, _, base): (&str, &str, &str)| {
        let mut file: Map<String, Value> = serde_json::from_str(base).unwrap();
        for (_, piece) in pieces.iter().filter(|(of, _)| *of == path) {
            file.extend(piece.clone());
        }
        (path.to_owned(), Value::Object(file).to_string())
    };
    let is_there =
        |(path, ..): &(&str, &str, &str)| *path != EVENT || pieces.iter().any(|(of, _)| of == path);
    let sources = Sources::new(FILES.into_iter().filter(is_there).map(complete));
    let package = Package {
        name: "feishu-api".to_owned(),
        description: "A crate.".to_owned(),
        publish: false,
        runtime: "feishu-api-runtime".to_owned(),
    };
    let outcome = generate(&sources, &package).unwrap();
    let findings = outcome.report.render(&sources, "", false);
    let files = outcome.files.unwrap_or_else(|| panic!("{findings}"));
    files.into_iter().map(|file| (file.path, file.text)).collect()
}
