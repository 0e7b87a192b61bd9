//! A small workspace in which everything is in order, and changes to it.

use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::{Report, Sources};
use feishu_api_codegen::syntax::{self, Json};

const PLATFORM: &[(&str, &str)] = &[
    ("title", r#""飞书""#),
    ("summary", r#""A platform.""#),
    ("doc", r#""https://open.feishu.cn/document""#),
    ("client", r#""Client""#),
    ("versioned", "true"),
    ("hosts", r#"[{ "name": "feishu", "url": "https://open.feishu.cn", "doc": "Feishu." }]"#),
    (
        "tokens",
        r#"{
    "tenant": { "header": "Authorization", "scheme": "Bearer", "doc": "A tenant." },
    "user": { "header": "Authorization", "scheme": "Bearer", "doc": "A user." }
  }"#,
    ),
    (
        "credentials",
        r#"{ "helpdesk": { "header": "X-Helpdesk", "format": "base64_pair", "doc": "A helpdesk." } }"#,
    ),
    (
        "envelopes",
        r#"{ "standard": { "code": "code", "message": "msg", "data": "data", "doc": "The usual reply." } }"#,
    ),
];

const SERVICE: &[(&str, &str)] = &[
    ("title", r#""任务""#),
    ("summary", r#""Tasks.""#),
    ("doc", r#""https://open.feishu.cn/document/task-v2""#),
    (
        "types",
        r#"{ "Color": { "enum": { "doc": "A colour.", "values": [{ "value": "red", "doc": "Red." }] } } }"#,
    ),
];

const ENDPOINT: &[(&str, &str)] = &[
    ("title", r#""更新任务""#),
    ("summary", r#""Changes a task.""#),
    ("doc", r#""https://open.feishu.cn/document/task-v2/task/patch""#),
    ("http", r#""PATCH /open-apis/task/v2/tasks/:task_guid""#),
    ("tokens", r#"["tenant"]"#),
    ("path", r#"{ "task_guid": { "type": "string", "doc": "The task to change." } }"#),
];

const EVENT: &[(&str, &str)] = &[
    ("title", r#""任务变更""#),
    ("summary", r#""A task was changed.""#),
    ("doc", r#""https://open.feishu.cn/document/task-v2/task/events/updated""#),
    ("type", r#""task.task.updated_v2""#),
];

/// Uses the service's type, so that what a test changes elsewhere does not leave it unused.
const CREATE: &str = r#"{
  "http": "POST /open-apis/task/v2/tasks",
  "path": {},
  "body": { "color": { "type": "Color", "doc": "Colour of the task." } }
}"#;

/// The files of a workspace in order but for the given pieces of files.
pub(crate) fn workspace(pieces: &[(&str, &str)]) -> Sources {
    let usual = [
        ("open/platform.json", "{}"),
        ("open/task/v2/service.json", "{}"),
        ("open/task/v2/task/patch.json", "{}"),
        ("open/task/v2/task/create.json", CREATE),
    ];
    let usual = usual.iter().filter(|(file, _)| pieces.iter().all(|(changed, _)| changed != file));
    Sources::new(
        usual.chain(pieces).map(|(file, piece)| ((*file).to_owned(), complete(file, piece))),
    )
}

/// A file with the keys of the piece, and with those that the piece does not have. A piece that is
/// not a JSON object is the file.
fn complete(file: &str, piece: &str) -> String {
    let base = match file.rsplit('/').next() {
        Some("platform.json") => PLATFORM,
        Some("service.json") => SERVICE,
        Some(name) if name.ends_with(".examples.json") || name.ends_with(".types.json") => &[],
        _ if file.rsplit('/').nth(1) == Some("events") => EVENT,
        _ => ENDPOINT,
    };
    let Ok(node) = syntax::parse(piece) else { return piece.to_owned() };
    let Json::Object(entries) = &node.value else { return piece.to_owned() };
    let own = (!entries.is_empty()).then(|| {
        piece[entries[0].key_span.start..entries.last().unwrap().value.span.end].to_owned()
    });
    let others = base.iter().filter(|(key, _)| entries.iter().all(|entry| entry.key != *key));
    let members: Vec<String> =
        own.into_iter().chain(others.map(|(key, text)| format!("\"{key}\": {text}"))).collect();
    format!("{{\n  {}\n}}\n", members.join(",\n  "))
}

/// What is found in a workspace.
pub(crate) fn findings(pieces: &[(&str, &str)]) -> (Sources, Report) {
    let sources = workspace(pieces);
    let report = check(&sources);
    (sources, report)
}

/// What is printed about a workspace whose texts are placeholders: that they say nothing beyond
/// names is none of its findings.
pub(crate) fn rendered(pieces: &[(&str, &str)]) -> String {
    let (sources, report) = findings(pieces);
    report.of_kinds(|kind| kind.name != "repeated-name").render(&sources, "schemas/", false)
}
