// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/get`: 获取任务详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Reads a task with all its details.
///
/// The caller must be able to read the task: as its creator, an assignee or a follower, as someone
/// it was shared with in a chat, or as someone who can read a tasklist or document that contains
/// it, or one of its parent tasks.
///
/// Only tasklists and custom fields that the caller may read are returned.
///
/// - Endpoint: `GET /open-apis/task/v2/tasks/:task_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:read` or `task:task:write`
/// - Rate limit: `10/s`
/// - Documentation: [获取任务详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get)
/// - Schema: `schemas/open/task/v2/task/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .get("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取任务详情")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetTask -> GetTaskReply, TenantOrUserToken, NoCredential
}

impl GetTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task to read. At most 100 characters.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C> GetTask<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Reads a task with all its details.
    pub fn get(&self, task_guid: impl Into<String>) -> GetTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetTask(GetTask::new(task_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetTask`].
#[derive(Clone, Default, rt::Record)]
pub struct GetTaskReply {
    /// The task that was asked for.
    #[wire(ALWAYS)]
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetTaskReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&Task, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
}

/// The documented facts of [`GetTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/get",
    title: "获取任务详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasks/:task_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:read", "task:task:write"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the task.\nCall as a member of the task, as someone it was shared with, or as a member of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
