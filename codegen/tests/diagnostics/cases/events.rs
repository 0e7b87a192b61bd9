//! Events: their types, and documented bodies.

use super::cases;

cases! {
    event_without_type: EVENT r#"{ "type": "a b" }"#
    event_body_of_another: EVENT r#"{
  "payload": { "task_guid": { "type": "string", "doc": "The task." } },
  "examples": {
    "list": { "body": [] },
    "other": { "body": { "schema": "2.0", "header": { "event_type": "a.b" }, "event": {} } },
    "older": { "body": { "uuid": "1", "event": { "type": "task.task.updated_v2" } } },
    "bare": { "body": { "task_guid": "1" } }
  }
}"#
    event_payload: EVENT r#"{
  "payload": {
    "task_guid": { "type": "string", "required": true, "doc": "The task." },
    "times": { "type": "int", "const": 1, "doc": "How often." }
  },
  "examples": { "basic": { "body": {
    "schema": "2.0", "header": { "event_type": "task.task.updated_v2" },
    "event": { "task_guid": 1, "tasks_guid": "1" }
  } } }
}"#
    event_of_version_1: EVENT r#"{
  "version": "1.0",
  "payload": { "type": { "type": "string", "doc": "The type." } },
  "examples": {
    "right": { "body": { "uuid": "1", "event": { "type": "task.task.updated_v2" } } },
    "Right Again": { "body": { "uuid": "1", "event": { "type": "task.task.updated_v2" } } },
    "other": { "body": { "header": {}, "event": { "type": "task.task.updated_v1" } } }
  }
}"#
    event_answer: EVENT r#"{
  "answer": {
    "text": { "type": "string", "required": true, "max_length": 2, "doc": "What is shown." },
    "object": { "type": "any", "doc": "Anything." },
    "fields": { "mask_of": "object", "doc": "Which." }
  },
  "examples": {
    "misspelt": {
      "body": { "schema": "2.0", "header": { "event_type": "task.task.updated_v2" } },
      "answer": { "txt": "a" }
    },
    "long": {
      "body": { "schema": "2.0", "header": { "event_type": "task.task.updated_v2" } },
      "answer": { "text": "abc" }
    }
  }
}"#
    event_answer_undeclared: EVENT r#"{
  "examples": { "basic": {
    "body": { "schema": "2.0", "header": { "event_type": "task.task.updated_v2" } },
    "answer": { "text": "a" }
  } }
}"#
    event_facts: EVENT r#"{
  "doc": "open.feishu.cn", "summary": "", "name": "TaskUpdated",
  "apps": ["store", "store"], "scopes": ["task"],
  "payload": { "a": { "type": "Colr", "doc": "" } },
  "decide": ["Which scope?"], "accept": { "W005": "None of it." }
}"#
    event_names: EVENT r#"{
  "name": "CreateTask",
  "answer": { "a": { "type": "Due", "doc": "A." } },
  "types": { "CreateTaskAnswer": { "struct": { "doc": "A.", "fields": {} } }, "Due": { "struct": { "doc": "A.", "fields": {} } } }
}"#
}

/// Two files for one event.
#[test]
fn event_twice() {
    let pieces = [
        ("open/task/v2/events/one.json", "{}"),
        ("open/task/v2/events/other.json", "{}"),
        ("open/task/v3/events/one.json", r#"{ "type": "a.b" }"#),
    ];
    insta::with_settings!(
        { snapshot_path => "../snapshots/cases", prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!("event_twice", crate::workspace::rendered(&pieces)) }
    );
}
