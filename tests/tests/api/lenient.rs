//! Replies are read leniently: what is missing, null, unknown or spelt otherwise is no failure,
//! and what cannot be read at all says where.

use feishu_api::runtime::record::{to_json, unknown_paths};
use feishu_api::task::v2::{
    ActivityKey, ActorType, AddTaskMembers, InputTaskMember, MemberRole, MemberType, PatchTask,
    PatchTaskReply, PatchTasklistActivitySubscription, Task, TaskMode, TaskRole, TaskSource,
    TaskStatus,
};
use feishu_api::{Error, Kind, Millis};
use feishu_api_tests::client;
use feishu_api_tests::server::{Answer, Received, Server};
use serde_json::{Value, json};

/// Reads a reply to changing a task.
async fn read(body: impl Into<String>) -> Result<PatchTaskReply, Error> {
    let body: String = body.into();
    let server = Server::start(move |_| {
        Answer::text(200, "application/json", body.clone()).header("x-tt-logid", "42")
    });
    let server = server.await.unwrap();
    let client = client::app(&server).unwrap();
    client.task().v2().task().patch("guid").summary("Review").await
}

/// Reads a task.
async fn task(task: Value) -> Task {
    read(json!({"code": 0, "data": {"task": task}}).to_string()).await.unwrap().task.unwrap()
}

#[tokio::test]
async fn what_is_missing_or_null_is_absent() {
    for body in [
        r#"{"code":0,"msg":"success"}"#,
        r#"{"code":0,"msg":"success","data":null}"#,
        r#"{"code":0,"msg":"success","data":{}}"#,
        r#"{"code":0,"data":{"task":null}}"#,
        r#"{"data":{}}"#,
        r#"{"code":"0","msg":null,"error":null,"data":{}}"#,
        " {\"code\" :\t0 , \"data\":{ } }\r\n",
    ] {
        assert_eq!(read(body).await.unwrap(), PatchTaskReply::default(), "{body}");
    }
    let nulls = json!({"guid": null, "due": null, "members": null, "mode": null, "status": null,
        "subtask_count": null, "is_milestone": null, "created_at": null});
    assert_eq!(task(nulls).await, Task::default());
    let empty = task(json!({"due": {}, "members": [{}, null], "created_at": ""})).await;
    assert_eq!(empty.due, Some(feishu_api::task::v2::Due::default()));
    assert_eq!(empty.members.unwrap()[0], feishu_api::task::v2::Member::default());
    assert_eq!(empty.created_at, None);
}

#[tokio::test]
async fn unknown_fields_are_kept_where_they_stood() {
    let data = json!({
        "task": {
            "guid": "g",
            "priority": {"level": 3},
            "members": [{"id": "a"}, {"id": "b", "avatar": null}],
        },
        "trace": "x",
    });
    let reply = read(json!({"code": 0, "data": data, "more": true}).to_string()).await.unwrap();
    assert_eq!(unknown_paths(&reply), ["task.members[1].avatar", "task.priority", "trace"]);
    assert_eq!(reply.unknown_fields.get("trace"), Some(&json!("x")));
    assert_eq!(reply.unknown_fields.get("task"), None);
    let task = reply.task.as_ref().unwrap();
    assert_eq!(task.unknown_fields.get("priority"), Some(&json!({"level": 3})));
    assert_eq!(task.unknown_fields.iter().count(), 1);
    let member = &task.members.as_ref().unwrap()[1];
    assert_eq!(member.unknown_fields.get("avatar"), Some(&Value::Null));
    assert!(format!("{reply:?}").contains("priority"), "{reply:?}");
    let written: Value = serde_json::from_str(&to_json(&reply)).unwrap();
    assert_eq!(written, data);
}

#[tokio::test]
async fn unknown_values_of_enums_are_kept_and_written_back() {
    let member = json!({"id": "a", "type": "robot", "role": "guest"});
    let task = task(json!({"mode": 7, "status": "paused", "members": [member]})).await;
    assert_eq!(task.mode, Some(TaskMode::Unknown(7)));
    assert_eq!(task.status, Some(TaskStatus::Unknown("paused".into())));
    let member = task.members.unwrap().remove(0);
    assert_eq!(member.role, Some(MemberRole::Unknown("guest".into())));
    assert_eq!(member.r#type.as_ref().map(MemberType::as_str), Some("robot"));

    let person = InputTaskMember {
        r#type: Some(ActorType::from("robot")),
        ..InputTaskMember::new("a", TaskRole::from("guest"))
    };
    let request = PatchTask::new("guid").mode(task.mode.unwrap());
    let members = AddTaskMembers::new("guid", [person]);
    let keys = [ActivityKey::Unknown(999), ActivityKey::from(100)];
    let subscription = PatchTasklistActivitySubscription::new("list", "s").include_keys(keys);

    let server = Server::start(|_| Answer::json(&json!({"code": 0}))).await.unwrap();
    let client = client::app(&server).unwrap();
    client.send(request).await.unwrap();
    client.send(members).await.unwrap();
    client.send(subscription).await.unwrap();
    let bodies: Vec<String> = server.received().iter().map(Received::text).collect();
    assert_eq!(
        bodies,
        [
            r#"{"task":{"mode":7},"update_fields":["mode"]}"#,
            r#"{"members":[{"id":"a","type":"robot","role":"guest"}]}"#,
            r#"{"activity_subscription":{"include_keys":[999,100]},"update_fields":["include_keys"]}"#,
        ]
    );
}

#[tokio::test]
async fn numbers_strings_and_booleans_are_read_from_each_other() {
    let task = task(json!({
        "guid": 12,
        "summary": true,
        "created_at": 1_675_742_789_470_i64,
        "updated_at": "1675742789470",
        "completed_at": "9007199254740993",
        "subtask_count": "3",
        "mode": "2",
        "source": 6.0,
        "is_milestone": "true",
        "due": {"timestamp": 0, "is_all_day": 1},
    }))
    .await;
    assert_eq!(task.guid.as_deref(), Some("12"));
    assert_eq!(task.summary.as_deref(), Some("true"));
    assert_eq!(task.created_at, Some(Millis(1_675_742_789_470)));
    assert_eq!(task.updated_at, task.created_at);
    assert_eq!(task.completed_at, Some(Millis(9_007_199_254_740_993)), "no float on the way");
    assert_eq!(task.subtask_count, Some(3));
    assert_eq!(task.mode, Some(TaskMode::AnyAssignee));
    assert_eq!(task.source.map(TaskSource::number), Some(6));
    assert_eq!(task.is_milestone, Some(true));
    let due = task.due.unwrap();
    assert_eq!((due.timestamp, due.is_all_day), (Some(Millis(0)), Some(true)));
}

#[tokio::test]
async fn what_cannot_be_read_says_where_and_shows_a_piece() {
    let filler = "x".repeat(500);
    let body = format!(
        r#"{{"code":0,"data":{{"task":{{"summary":"{filler}","members":[{{"id":"a"}},{{"id":{{"open":1}}}}],"extra":"{filler}"}}}}}}"#
    );
    let error = read(body).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Decode);
    assert_eq!(error.json_path(), Some("data.task.members[1].id"));
    assert_eq!((error.status(), error.log_id()), (Some(200), Some("42")));
    let excerpt = error.excerpt().unwrap();
    assert!(excerpt.contains(r#"{"id":{"open":1}}"#), "{excerpt}");
    assert!(excerpt.chars().count() <= 80, "{excerpt}");
    let shown = error.to_string();
    assert!(shown.starts_with("open/task/v2/task/patch: expected a string"), "{shown}");
    assert!(shown.contains(" at data.task.members[1].id, near `"), "{shown}");
    assert!(shown.ends_with("; HTTP 200; log id 42"), "{shown}");

    for (wrong, path) in [
        (json!({"subtask_count": "many"}), "data.task.subtask_count"),
        (json!({"due": "tomorrow"}), "data.task.due"),
        (json!({"members": {"a": 1}}), "data.task.members"),
        (json!({"mode": "fast"}), "data.task.mode"),
        (json!({"created_at": "2024-01-01"}), "data.task.created_at"),
    ] {
        let error = read(json!({"code": 0, "data": {"task": wrong}}).to_string()).await;
        assert_eq!(error.unwrap_err().json_path(), Some(path));
    }
}

#[tokio::test]
async fn what_is_no_reply_at_all_is_an_error() {
    for body in ["", "<html>welcome</html>", r#"{"code":0,"data":{"task":{"#, "[]", "null"] {
        let error = read(body).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode, "{body}");
        assert_eq!((error.status(), error.log_id()), (Some(200), Some("42")), "{body}");
    }
}
