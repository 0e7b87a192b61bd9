//! The calls that are made, typed and by hand.

use feishu_api::task::v2::Due;
use feishu_api::{Client, Error, File, Millis, User, UserAccessToken, UserIdType};
use feishu_api_runtime::{Caller, Method};
use serde_json::Value;

use crate::bodies;

/// The task that calls are about.
pub(crate) const TASK: &str = "83912691-2e43-47fc-94a4-d512e03984fa";

/// The file that is uploaded: 1 MB.
pub(crate) static FILE: [u8; 1_000_000] = [b'a'; 1_000_000];

/// A call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Changes a task, which is returned.
    Task,
    /// Gets a task as free JSON.
    Raw,
    /// Gets a page of tasks, 1 MB.
    Page,
    /// Uploads a file of 1 MB.
    Upload,
}

impl Call {
    /// All of them, by name.
    pub const ALL: [(&str, Self); 4] =
        [("task", Self::Task), ("raw", Self::Raw), ("page", Self::Page), ("upload", Self::Upload)];

    /// The call of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, call)| *call)
    }

    /// The reply to it.
    pub fn reply(self) -> String {
        let data = match self {
            Self::Task | Self::Raw => {
                format!(r#"{{"task":{}}}"#, bodies::text("task").unwrap_or_default())
            }
            Self::Page => bodies::text("page").unwrap_or_default(),
            Self::Upload => r#"{"items":[{"guid":"f860de3e-6881-4ddd-9321-070f36d1af0b"}]}"#.into(),
        };
        format!(r#"{{"code":0,"msg":"success","data":{data}}}"#)
    }

    /// Makes it with the typed client; how many things it found in the reply.
    ///
    /// # Errors
    ///
    /// If the call fails.
    pub async fn typed(self, client: &Client<User>) -> Result<usize, Error> {
        let v2 = client.task().v2();
        let count = match self {
            Self::Task => {
                let timestamp = Some(Millis(1_675_454_764_000));
                let due = Due { timestamp, is_all_day: Some(true), ..Due::default() };
                let request = v2.task().patch(TASK).user_id_type(UserIdType::OpenId);
                let request = request.summary("Review the year's sales").due(due);
                let task = request.clear_repeat_rule().await?.task;
                task.and_then(|task| task.members).map(|members| members.len())
            }
            Self::Raw => {
                let path = format!("/open-apis/task/v2/tasks/{TASK}");
                let call = client.core().raw(Method::Get, path).query("user_id_type", "open_id");
                call.await?.pointer("/task/members").and_then(Value::as_array).map(Vec::len)
            }
            Self::Page => {
                let reply =
                    v2.task().list().page_size(100).user_id_type(UserIdType::OpenId).await?;
                reply.items.map(|items| items.len())
            }
            Self::Upload => {
                let file = File::bytes("report.txt", &FILE[..]);
                let reply = v2.attachment().upload(TASK, [file]).await?;
                reply.items.map(|items| items.len())
            }
        };
        Ok(count.unwrap_or_default())
    }
}

/// The typed client of a server.
///
/// # Errors
///
/// If it cannot be made.
pub fn typed_client(url: &str) -> Result<Client<User>, Error> {
    let client = Client::builder("cli_test", "secret").base_url(url).build()?;
    Ok(client.as_user(UserAccessToken::new("u-token")))
}
