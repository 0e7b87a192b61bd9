// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/tasklists`: 列取任务所在清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::TaskInTasklistInfo;

/// Lists the tasklists that contain a task.
///
/// Only tasklists that the caller may read are returned, each with the section that contains the
/// task.
///
/// The caller must be able to read the task: as its creator, an assignee or a follower, as someone
/// it was shared with in a chat, or as someone who can read a tasklist or document that contains
/// it, or one of its parent tasks.
///
/// - Endpoint: `GET /open-apis/task/v2/tasks/:task_guid/tasklists`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:read` or `task:task:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [列取任务所在清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists)
/// - Schema: `schemas/open/task/v2/task/tasklists.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the task. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .tasklists("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取任务所在清单")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/tasklists")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTaskTasklists<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTaskTasklists -> ListTaskTasklistsReply, TenantOrUserToken, NoCredential
}

impl ListTaskTasklists {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task whose tasklists are wanted.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Lists the tasklists that contain a task.
    pub fn tasklists(&self, task_guid: impl Into<String>) -> ListTaskTasklists<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListTaskTasklists(ListTaskTasklists::new(task_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListTaskTasklists`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTaskTasklistsReply {
    /// The tasklists and sections.
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTaskTasklists`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/tasklists",
    title: "列取任务所在清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasks/:task_guid/tasklists",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:read", "task:task:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("task_guid")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the task.\nCall as a member of the task, as someone it was shared with, or as a member of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
