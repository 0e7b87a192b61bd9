//! The call as one would write it for this endpoint alone, with reqwest and serde.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::TaskReply;

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
    data: Option<TaskReply>,
}

/// A client with what the typed one sets up too: nothing of that may be left for the calls.
///
/// # Errors
///
/// If the system allows no client.
pub fn client() -> Result<reqwest::Client, reqwest::Error> {
    // Another provider that was installed before is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().timeout(Duration::from_secs(30)).no_proxy();
    client.tls_certs_only([]).build()
}

/// Changes a task; the number of its members.
///
/// # Errors
///
/// If the call fails, as text.
pub async fn call(
    client: &reqwest::Client,
    base: &str,
    task: &str,
) -> Result<Option<usize>, String> {
    let body = Body {
        task: NewTask {
            summary: "Review the year's sales",
            due: NewTime { timestamp: "1675454764000", is_all_day: true },
        },
        update_fields: ["summary", "due", "repeat_rule"],
    };
    let reply = client
        .patch(format!("{base}/open-apis/task/v2/tasks/{task}?user_id_type=open_id"))
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
    let task = reply.data.and_then(|data| data.task);
    Ok(task.and_then(|task| task.members).map(|members| members.len()))
}
