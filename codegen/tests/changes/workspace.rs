//! A small workspace in which everything is in order, and the two states of an example in it.

use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::diff::{Change, Example, compare};
use serde_json::{Map, Value, json};

/// What a file has unless an example says otherwise.
fn usual(file: &str) -> Value {
    match file.rsplit('/').next() {
        Some("platform.json") => json!({
            "title": "飞书", "summary": "A platform.", "doc": "https://open.feishu.cn/document",
            "client": "Client", "versioned": true, "at_root": true,
            "hosts": [{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }],
            "tokens": {
                "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "A tenant." },
                "user": { "header": "Authorization", "scheme": "Bearer", "doc": "A user." }
            },
            "credentials": {
                "helpdesk": { "header": "X-Desk", "format": "base64_pair", "doc": "A helpdesk." }
            },
            "envelopes": {
                "standard": { "code": "code", "message": "msg", "data": "data", "doc": "Usual." }
            }
        }),
        Some("service.json") => json!({
            "title": "任务", "summary": "Tasks.", "doc": "https://open.feishu.cn/document/task-v2"
        }),
        Some(name) if name.ends_with(".examples.json") => json!({}),
        _ if file.rsplit('/').nth(1) == Some("events") => json!({
            "title": "任务变更", "summary": "A task was changed.",
            "doc": "https://open.feishu.cn/document/task-v2/task/events/updated",
            "type": "task.task.updated_v2"
        }),
        _ => json!({
            "title": "更新任务", "summary": "Changes a task.",
            "doc": "https://open.feishu.cn/document/task-v2/task/patch",
            "http": "PATCH /open-apis/task/v2/tasks/:task_guid", "tokens": ["tenant"],
            "path": { "task_guid": { "type": "string", "doc": "The task to change." } }
        }),
    }
}

/// The workspace with some files as an example has them; without those that it has empty.
fn state(pieces: &[(&str, &str)]) -> Sources {
    let mut files = Vec::new();
    for known in ["open/platform.json", "open/task/v2/service.json", "open/task/v2/task/patch.json"]
    {
        if pieces.iter().all(|(file, _)| *file != known) {
            files.push((known.to_owned(), usual(known).to_string()));
        }
    }
    for (file, piece) in pieces.iter().filter(|(_, piece)| !piece.is_empty()) {
        let mut all = usual(file);
        let piece: Map<String, Value> = serde_json::from_str(piece).unwrap();
        all.as_object_mut().unwrap().extend(piece);
        files.push(((*file).to_owned(), all.to_string()));
    }
    Sources::new(files)
}

/// The two states of an example.
pub(crate) fn states(example: &[Example]) -> [Sources; 2] {
    let of = |piece: fn(&Example) -> &'static str| {
        state(&example.iter().map(|one| (one.file, piece(one))).collect::<Vec<_>>())
    };
    [of(|one| one.before), of(|one| one.after)]
}

/// What is said of two states.
pub(crate) fn changes([before, after]: &[Sources; 2]) -> Vec<Change> {
    compare(before, after).unwrap_or_else(|broken| {
        let sources = if broken.is_before { before } else { after };
        panic!("{}", broken.report.render(sources, "", false))
    })
}
