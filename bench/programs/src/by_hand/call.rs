//! The calls as one would write them for these endpoints alone, with reqwest and serde.

use std::time::Duration;

use reqwest::multipart::{Form, Part};
use reqwest::{Client, RequestBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Page, TaskReply, UploadReply};
use crate::Call;
use crate::calls::{FILE, TASK};

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
struct Reply<T> {
    code: i64,
    msg: String,
    data: Option<T>,
}

/// A client with what the typed one sets up too: nothing of that may be left for the calls.
///
/// # Errors
///
/// If the system allows no client.
pub fn client() -> Result<Client, reqwest::Error> {
    // Another provider that was installed before is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder().timeout(Duration::from_secs(30)).no_proxy();
    client.tls_certs_only([]).build()
}

/// Makes a call; how many things it found in the reply.
///
/// # Errors
///
/// If the call fails, as text.
pub async fn call(client: &Client, base: &str, call: Call) -> Result<usize, String> {
    let count = match call {
        Call::Task => {
            let body = Body {
                task: NewTask {
                    summary: "Review the year's sales",
                    due: NewTime { timestamp: "1675454764000", is_all_day: true },
                },
                update_fields: ["summary", "due", "repeat_rule"],
            };
            let body = serde_json::to_vec(&body).map_err(|error| error.to_string())?;
            let url = format!("{base}/open-apis/task/v2/tasks/{TASK}?user_id_type=open_id");
            let request = client.patch(url).body(body);
            let request = request.header("content-type", "application/json; charset=utf-8");
            let task = data::<TaskReply>(request).await?.and_then(|data| data.task);
            task.and_then(|task| task.members).map(|members| members.len())
        }
        Call::Raw => {
            let url = format!("{base}/open-apis/task/v2/tasks/{TASK}?user_id_type=open_id");
            let data = data::<Value>(client.get(url)).await?;
            let members = data.as_ref().and_then(|data| data.pointer("/task/members"));
            members.and_then(Value::as_array).map(Vec::len)
        }
        Call::Page => {
            let url = format!("{base}/open-apis/task/v2/tasks?page_size=100&user_id_type=open_id");
            let page = data::<Page>(client.get(url)).await?;
            page.and_then(|page| page.items).map(|items| items.len())
        }
        Call::Upload => {
            let file = Part::bytes(&FILE[..]).file_name("report.txt").mime_str("text/plain");
            let file = file.map_err(|error| error.to_string())?;
            let form = Form::new().text("resource_id", TASK).part("file", file);
            let url = format!("{base}/open-apis/task/v2/attachments/upload");
            let reply = data::<UploadReply>(client.post(url).multipart(form)).await?;
            reply.and_then(|reply| reply.items).map(|items| items.len())
        }
    };
    Ok(count.unwrap_or_default())
}

/// Sends a request; the data of the reply.
async fn data<T: DeserializeOwned>(request: RequestBuilder) -> Result<Option<T>, String> {
    let reply = request.bearer_auth("u-token").send().await.map_err(|error| error.to_string())?;
    let reply = reply.bytes().await.map_err(|error| error.to_string())?;
    let reply: Reply<T> = serde_json::from_slice(&reply).map_err(|error| error.to_string())?;
    if reply.code == 0 { Ok(reply.data) } else { Err(reply.msg) }
}
