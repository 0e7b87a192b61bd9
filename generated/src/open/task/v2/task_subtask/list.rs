// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task_subtask/list`: 获取任务的子任务列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Lists the subtasks of a task.
///
/// Subtasks are in the order in which the app shows them.
///
/// The caller must be able to read the parent task: as its creator, an assignee or a follower, as
/// someone it was shared with in a chat, or as someone who can read a tasklist or document that
/// contains it, or one of its parent tasks.
///
/// - Endpoint: `GET /open-apis/task/v2/tasks/:task_guid/subtasks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:read` or `task:task:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取任务的子任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list)
/// - Schema: `schemas/open/task/v2/task_subtask/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid or a negative `page_size`. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The parent task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the parent task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task_subtask()
///     .list("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取任务的子任务列表")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/subtasks")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTaskSubtask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTaskSubtask -> ListTaskSubtaskReply, TenantOrUserToken, NoCredential, pages of
    items as Task
}

impl ListTaskSubtask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The parent task. At most 100 characters.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C> ListTaskSubtask<C> {
    /// Number of items per page. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskSubtaskResource<'_, C> {
    /// Lists the subtasks of a task.
    pub fn list(&self, task_guid: impl Into<String>) -> ListTaskSubtask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListTaskSubtask(ListTaskSubtask::new(task_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListTaskSubtask`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTaskSubtaskReply {
    /// The subtasks of this page.
    pub items: Option<Vec<Task>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTaskSubtask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task_subtask/list",
    title: "获取任务的子任务列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasks/:task_guid/subtasks",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:read", "task:task:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid or a negative `page_size`.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe parent task does not exist or was deleted.\nConfirm that the parent task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the parent task.\nCall as a member of the task, as someone it was shared with, or as a member of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
