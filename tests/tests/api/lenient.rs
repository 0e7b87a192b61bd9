//! Replies are read leniently: what is missing, null, unknown or spelt otherwise is no failure,
//! and what cannot be read at all says where.

use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
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

/// A server that gives every call the same reply.
async fn replying(status: u16, body: impl Into<Bytes>) -> Server {
    let body: Bytes = body.into();
    let answer = move |_: &Received| {
        Answer::text(status, "application/json", body.clone()).header("x-tt-logid", "42")
    };
    Server::start(answer).await.unwrap()
}

/// Reads a reply to changing a task.
async fn read(body: impl Into<Bytes>) -> Result<PatchTaskReply, Error> {
    let server = replying(200, body).await;
    let client = client::app(&server).unwrap();
    client.task().v2().task().patch("guid").summary("Review").await
}

/// Reads a reply strictly.
async fn read_strictly(body: impl Into<Bytes>) -> Result<PatchTaskReply, Error> {
    let server = replying(200, body).await;
    let client = client::app_builder(&server).strict_replies(true).build().unwrap();
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
    let error = read_strictly(body).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Decode);
    assert_eq!(error.json_path(), Some("data.task.members[1].id"));
    assert_eq!((error.status(), error.log_id()), (Some(200), Some("42")));
    let excerpt = error.excerpt().unwrap();
    assert!(excerpt.contains(r#"{"id":{"open":1}}"#), "{excerpt}");
    assert!(excerpt.chars().count() <= 80, "{excerpt}");
    let shown = error.to_string();
    let expected = "open/task/v2/task/patch: the server reports success, but its reply cannot be \
                    read: expected a string";
    assert!(shown.starts_with(expected), "{shown}");
    assert!(shown.contains(" at data.task.members[1].id, near `"), "{shown}");
    assert!(shown.ends_with("; HTTP 200; log id 42"), "{shown}");

    for (wrong, path) in [
        (json!({"subtask_count": "many"}), "data.task.subtask_count"),
        (json!({"due": "tomorrow"}), "data.task.due"),
        (json!({"members": {"a": 1}}), "data.task.members"),
        (json!({"mode": "fast"}), "data.task.mode"),
        (json!({"created_at": "2024-01-01"}), "data.task.created_at"),
    ] {
        let body = json!({"code": 0, "data": {"task": wrong}}).to_string();
        let error = read_strictly(body.clone()).await.unwrap_err();
        assert_eq!(error.json_path(), Some(path));
        let server = replying(200, body).await;
        let client = client::app(&server).unwrap();
        let reply = client.task().v2().task().patch("guid").summary("Review").send().await.unwrap();
        let [mismatch] = reply.mismatches() else { panic!("{:?}", reply.mismatches()) };
        assert_eq!(mismatch.path(), path);
        let task = reply.into_data().task.unwrap();
        let (field, value) = wrong.as_object().unwrap().iter().next().unwrap();
        assert_eq!(task.unknown_fields.get(field), Some(value), "kept as it came");
    }
}

#[tokio::test]
async fn one_odd_value_costs_nothing_but_itself() {
    let body = r#"{"code":0,"data":{"task":{"guid":"g","due":[],"members":{},"is_milestone":"","mode":"",
        "status":{"a":1},"start":"","reminders":[{"id":"r"},7],"zz":[1e400,"cut \ud83d"]}}}"#;
    let task = read(body).await.unwrap().task.unwrap();
    assert_eq!((task.guid.as_deref(), &task.due, &task.start), (Some("g"), &None, &None));
    assert_eq!((task.is_milestone, task.mode, &task.status), (None, None, &None));
    assert_eq!((task.members, task.reminders.unwrap().len()), (Some(vec![]), 1));
    assert_eq!(task.unknown_fields.get("zz"), Some(&json!(["1e400", "cut \u{fffd}"])));
    let deep = format!(
        r#"{{"code":0,"data":{{"task":{{"guid":"g","zz":{}{}}}}}}}"#,
        "[".repeat(126),
        "]".repeat(126)
    );
    assert_eq!(read(deep).await.unwrap().task.unwrap().guid.as_deref(), Some("g"));
    let latin = b"\xef\xbb\xbf{\"code\":0,\"data\":{\"task\":{\"summary\":\"caf\xe9\"}}}";
    let task = read(latin.to_vec()).await.unwrap().task.unwrap();
    assert_eq!(task.summary.as_deref(), Some("caf\u{fffd}"));
}

#[tokio::test]
async fn a_success_without_an_object_is_a_success_without_data() {
    for body in [r#"{"code":0,"data":[]}"#, r#"{"code":0,"data":""}"#, r#"{"data":[],"code":0}"#] {
        assert_eq!(read(body).await.unwrap(), PatchTaskReply::default(), "{body}");
    }
    for body in [r#"{"code":0,"data":7}"#, r#"{"data":"gone","code":0}"#] {
        let error = read(body).await.unwrap_err();
        assert!(error.to_string().contains("the server reports success"), "{error}");
        assert_eq!(error.json_path(), Some("data"));
    }
}

#[tokio::test]
async fn small_objects_do_not_fill_the_memory() {
    let members = "{},".repeat(400_000);
    let body = format!(r#"{{"code":0,"data":{{"task":{{"members":[{members}{{}}]}}}}}}"#);
    let server = replying(200, body).await;
    let client = client::app_builder(&server).max_reply_bytes(2 << 20).build().unwrap();
    let error = client.task().v2().task().patch("guid").summary("Review").await.unwrap_err();
    assert_eq!(error.kind(), Kind::Decode);
    assert!(error.to_string().contains("more memory than replies may"), "{error}");
}

#[tokio::test]
async fn what_names_no_success_is_none() {
    for body in [
        r#"{"code":"FORBIDDEN"}"#,
        r#"{"code":true,"data":{}}"#,
        r#"{"code":99999999999999999999,"data":{}}"#,
        r#"{"code":1.5,"data":{}}"#,
        r#"{"data":{"task":{}},"code":"no"}"#,
        r#"{"status":503}"#,
        r#"{"error":"unauthorized"}"#,
        r#"{"error":"unauthorized","data":{}}"#,
        r#"{"code":null,"msg":"ok"}"#,
        "{}",
    ] {
        let error = read(body).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (Kind::Decode, Some(200)), "{body}");
        let server = replying(200, body).await;
        let client = client::app(&server).unwrap();
        let items = client.task().v2().tasklist().list().items().collect().await;
        assert_eq!(items.unwrap_err().kind(), Kind::Decode, "{body}");
    }
}

#[tokio::test]
async fn codes_are_found_in_replies_that_are_broken_elsewhere() {
    for body in [
        &br#"{"code":1470404,"msg":"cut \ud83d"}"#[..],
        b"{\"code\":1470404,\"msg\":\"raw\nline\"}",
        b"\xef\xbb\xbf{\"code\":1470404,\"msg\":\"marked\"}",
        br#"{"code":1470404,"msg":"cut o"#,
        br#"{"code":1470404.0,"msg":"as a float"}"#,
        b"{\"msg\":\"not \xff UTF-8\",\"code\":\"1470404\"}",
        br#"{"code":1470404,"msg":"bad escape \x"}"#,
    ] {
        for status in [200, 400, 404] {
            let server = replying(status, body).await;
            let client = client::app(&server).unwrap();
            let call = client.task().v2().task().patch("guid").summary("Review").await;
            let error = call.unwrap_err();
            let shown = String::from_utf8_lossy(body);
            assert_eq!(error.code().number(), 1_470_404, "{shown} at {status}");
            assert_eq!(error.kind(), Kind::NotFound, "{shown} at {status}");
        }
    }
}

#[tokio::test]
async fn a_token_is_replaced_however_the_reply_that_refuses_it_is_broken() {
    let was_refused = AtomicBool::new(false);
    let answer = move |_: &Received| {
        let cut = r#"{"code":99991663,"msg":"cut \ud83d"#;
        if was_refused.swap(true, Ordering::Relaxed) {
            Answer::json(&json!({"code": 0}))
        } else {
            Answer::text(400, "application/json", cut)
        }
    };
    let server = Server::start(answer).await.unwrap();
    let client = client::app(&server).unwrap();
    client.task().v2().task().patch("guid").summary("Review").await.unwrap();
    assert_eq!(server.token_requests(), 2);
}

#[tokio::test]
async fn what_is_no_reply_at_all_is_an_error() {
    for body in ["", "<html>welcome</html>", r#"{"code":0,"data":{"task":{"#, "[]", "null"] {
        let error = read(body).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Decode, "{body}");
        assert_eq!((error.status(), error.log_id()), (Some(200), Some("42")), "{body}");
    }
}
