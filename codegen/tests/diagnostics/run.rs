//! One run over several files.

use feishu_api_codegen::check;
use feishu_api_codegen::diagnostic::Sources;

use crate::workspace::{rendered, workspace};

/// A workspace with findings of every stage in several files.
const PIECES: &[(&str, &str)] = &[
    ("open/task/v2/task/list.json", r#"{ "http": "GET /open-apis/task/v2/list/:task_guid", }"#),
    (
        "open/task/v2/task/move.json",
        r#"{ "http": "POST /open-apis/task/v2/move/:guid", "scops": ["task:task:read"] }"#,
    ),
    (
        "open/task/v2/task/patch.json",
        r#"{
  "doc": "http://open.feishu.cn/document",
  "tokens": ["tenant", "tenant"],
  "body": { "due": { "type": "Duo", "max_length": 3 } }
}"#,
    ),
    (
        "open/task/v2/service.json",
        r#"{ "types": {
    "Due": { "struct": { "doc": "When.", "fields": {} } },
    "Color": { "enum": { "doc": "A colour.", "values": [] } }
  } }"#,
    ),
];

fn snapshot(name: &str, output: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, output);
    });
}

#[test]
fn all_findings_of_all_files_come_in_one_run_with_their_count() {
    snapshot("several_files", &rendered(PIECES));
}

#[test]
fn findings_do_not_depend_on_the_order_of_files() {
    let sources = workspace(PIECES);
    let mut files: Vec<_> =
        sources.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect();
    files.reverse();
    let shuffled = Sources::new(files);
    assert_eq!(check(&sources).findings(), check(&shuffled).findings());
}

#[test]
fn nothing_is_said_about_what_follows_from_a_finding() {
    // A type that cannot be looked up may be anything, and anything may stand in its examples.
    let output = rendered(&[
        (
            "open/task/v2/task/patch.json",
            r#"{
  "types": { "Due": { "struct": { "doc": "When.", "fields": {} } } },
  "path": { "task_guid": { "type": "strin", "max": 3, "doc": "The task." } },
  "body": {
    "due": { "type": "Duo", "doc": "When." },
    "fields": { "mask_of": "due", "mask_fields": ["a"], "doc": "What changes." },
    "kind": { "type": "Kind", "doc": "Which." }
  },
  "rules": [
    { "ordered": ["due", "kind"] },
    { "required": { "fields": ["due"], "when": { "field": "kind", "is": [1] } } },
    { "tagged_by": { "tag": "kind", "as": "Which", "doc": "Which.", "cases": { "a": { "doc": "A." } } } }
  ]
}"#,
        ),
        (
            "open/task/v2/task/patch.examples.json",
            r#"{
  "basic": {
    "request": { "path": { "task_guid": 1 }, "body": { "due": { "a": 1 }, "fields": ["b"] } },
    "response": { "code": 0, "msg": "" }
  }
}"#,
        ),
    ]);
    snapshot("no_cascades", &output);
}

#[test]
fn one_wrong_key_hides_nothing_else_of_its_file() {
    // Wrong in shape are `scops`, `title`, `requird`, `max`, `id`, `Broken`, `http`; what is wrong
    // beyond that is found too, and nothing that only follows.
    let output = rendered(&[
        (
            "open/task/v2/task/patch.json",
            r#"{
  "title": 1,
  "doc": "http://open.feishu.cn/document",
  "scops": ["task"],
  "tokens": ["user", "tennant"],
  "http": "PATCH /open-apis/task/v2/tasks/:task_guid",
  "path": { "task_guid": { "type": "string", "requird": true, "doc": "The task." } },
  "body": {
    "task": { "type": "Input", "doc": "New values." },
    "broken": { "type": "Broken", "doc": "Of a type that is broken." },
    "fields": { "mask_of": "task", "mask_fields": ["id", "nmae"], "doc": "What changes." }
  },
  "types": {
    "Input": { "struct": { "doc": "Values.", "fields": {
      "id": "string",
      "name": { "type": "strin", "doc": "Name." },
      "size": { "type": "int", "max": "3", "doc": "Size." }
    } } },
    "Broken": { "struct": { "doc": "No fields.", "field": {} } }
  },
  "respnse": { "task": { "type": "Input", "doc": "The task." } },
  "rules": [
    { "ordered": ["task"] },
    { "together": ["task", "tusk"] }
  ],
  "errors": [{ "NotFound": { "http": "404" } }, "未找到"]
}"#,
        ),
        (
            "open/task/v2/task/patch.examples.json",
            r#"{
  "basic": {
    "request": {
      "path": { "task_guid": 1 },
      "body": { "task": { "id": 1, "name": 1, "size": 5 }, "broken": {}, "fields": ["id"], "new": 1 }
    },
    "response": { "code": 0, "msg": "", "data": { "task": { "id": "a" } } }
  }
}"#,
        ),
    ]);
    snapshot("one_file", &output);
}

#[test]
fn one_broken_file_hides_nothing_of_others() {
    let output = rendered(&[
        ("open/task/v2/service.json", "{ \"types\": { \"Color\": 1 }, }"),
        (
            "open/task/v2/task/patch.json",
            r#"{ "doc": "none", "body": { "a": { "type": "Color", "doc": "A." } } }"#,
        ),
        ("wiki/platform.json", "{"),
        ("wiki/space/v1/service.json", "{}"),
        ("wiki/space/v1/node/get.json", "{}"),
    ]);
    snapshot("other_files", &output);
}

#[test]
fn a_service_without_a_file_hides_nothing_of_its_endpoints() {
    // Types that nobody declares may be the service's.
    let output = rendered(&[
        (
            "open/task/v3/task/list.json",
            r#"{ "http": "FETCH /open-apis/task/v3/list", "path": {}, "body": { "a": { "type": "Color", "doc": "A." } } }"#,
        ),
        (
            "open/task/v3/task/move.json",
            r#"{ "http": "POST /open-apis/task/v3/move/:guid", "scopes": ["task"], "body": { "a": { "type": "int[", "doc": "A." } } }"#,
        ),
    ]);
    snapshot("no_service", &output);
}
