//! The call as one would write it for this endpoint alone, with reqwest and serde.

use std::time::Duration;

use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Body<'a> {
    task: NewTask<'a>,
    update_fields: [&'a str; 3],
}

#[derive(Serialize)]
struct NewTask<'a> {
    summary: &'a str,
    due: NewTime<'a>,
}

#[derive(Serialize)]
struct NewTime<'a> {
    timestamp: &'a str,
    is_all_day: bool,
}

#[derive(Deserialize)]
struct Reply {
    code: i64,
    msg: String,
    data: Option<Data>,
}

#[derive(Deserialize)]
struct Data {
    task: Option<Task>,
}

/// What the reply holds; all of it is read, as the typed call does.
#[derive(Deserialize)]
#[expect(clippy::struct_field_names, reason = "the names are the platform's")]
#[expect(dead_code, reason = "fields are read from the reply, and the program uses one")]
struct Task {
    guid: Option<String>,
    summary: Option<String>,
    description: Option<String>,
    due: Option<Time>,
    reminders: Option<Vec<Reminder>>,
    creator: Option<Member>,
    members: Option<Vec<Member>>,
    completed_at: Option<String>,
    tasklists: Option<Vec<Tasklist>>,
    extra: Option<String>,
    repeat_rule: Option<String>,
    mode: Option<i64>,
    source: Option<i64>,
    task_id: Option<String>,
    created_at: Option<String>,
    updated_at: Option<String>,
    status: Option<String>,
    url: Option<String>,
    start: Option<Time>,
    subtask_count: Option<i64>,
    is_milestone: Option<bool>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "as for `Task`")]
struct Time {
    timestamp: Option<String>,
    is_all_day: Option<bool>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "as for `Task`")]
struct Reminder {
    id: Option<String>,
    relative_fire_minute: Option<i64>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "as for `Task`")]
struct Member {
    id: Option<String>,
    r#type: Option<String>,
    role: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "as for `Task`")]
struct Tasklist {
    tasklist_guid: Option<String>,
    section_guid: Option<String>,
}

pub(crate) fn client() -> reqwest::Client {
    // What the typed client has set itself: nothing may be set up while calls are counted.
    rustls::crypto::ring::default_provider().install_default().ok();
    let client = reqwest::Client::builder().timeout(Duration::from_secs(30)).no_proxy();
    client.tls_certs_only([]).build().unwrap()
}

pub(crate) async fn call(client: &reqwest::Client, base: &str) -> Result<(), String> {
    let body = Body {
        task: NewTask {
            summary: "Review the year's sales",
            due: NewTime { timestamp: "1675454764000", is_all_day: true },
        },
        update_fields: ["summary", "due", "repeat_rule"],
    };
    let reply = client
        .patch(format!("{base}/open-apis/task/v2/tasks/{}?user_id_type=open_id", crate::TASK))
        .bearer_auth("u-token")
        .header("content-type", "application/json; charset=utf-8")
        .body(serde_json::to_vec(&body).map_err(|error| error.to_string())?)
        .send()
        .await
        .map_err(|error| error.to_string())?;
    let reply = reply.bytes().await.map_err(|error| error.to_string())?;
    let reply: Reply = serde_json::from_slice(&reply).map_err(|error| error.to_string())?;
    if reply.code != 0 {
        return Err(reply.msg);
    }
    let members = reply.data.and_then(|data| data.task).and_then(|task| task.members);
    assert_eq!(members.map(|members| members.len()), Some(2));
    Ok(())
}
