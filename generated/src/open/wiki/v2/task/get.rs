// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/wiki/v2/task/get`: 获取任务结果

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::wiki::v2::types::Node;

/// Returns the result of moving documents into a wiki space.
///
/// Only who began the task may ask for it.
///
/// - Endpoint: `GET /open-apis/wiki/v2/tasks/:task_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `wiki:space:read` or `wiki:wiki` or `wiki:wiki:readonly`
/// - Rate limit: `100/min`
/// - Documentation: [获取任务结果](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get)
/// - Schema: `schemas/open/wiki/v2/task/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 131001 | 400 | [`SERVICE_FAILED`](super::super::errors::SERVICE_FAILED) | A service behind the API failed. |
/// | 131002 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as of the wrong type. |
/// | 131004 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The caller is not a valid user, such as one who is not signed in. |
/// | 131005 | 400 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The wiki space, the wiki node, the document, the member or the user does not exist; the message says which. |
/// | 131006 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller lacks a permission on the wiki space, the wiki node or the document; the message says which. |
/// | 131007 | 400 | [`INTERNAL_ERROR`](super::super::errors::INTERNAL_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::wiki::v2::TaskType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .wiki()
///     .v2()
///     .task()
///     .get(
///         "7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7",
///         TaskType::Move,
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取任务结果")]
#[doc(alias = "/open-apis/wiki/v2/tasks/:task_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetTask -> GetTaskReply, TenantOrUserToken, NoCredential
}

impl GetTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_id`: The task, by the id that the move returned.
    /// - `task_type`: Kind of the task.
    pub fn new(task_id: impl Into<String>, task_type: TaskType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_id", task_id.into())
                .query("task_type", &task_type),
        )
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Returns the result of moving documents into a wiki space.
    pub fn get(
        &self,
        task_id: impl Into<String>,
        task_type: TaskType,
    ) -> GetTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetTask(GetTask::new(task_id, task_type).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetTask`].
#[derive(Clone, Default, rt::Record)]
pub struct GetTaskReply {
    /// Result of the task.
    #[wire(ALWAYS)]
    pub task: Option<TaskResult>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetTaskReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&TaskResult, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// Kind of a task.
    pub enum TaskType {
        /// Documents are moved from the drive into a wiki space.
        Move = "move",
    }
}

/// What came of a task.
#[derive(Clone, Default, rt::Record)]
pub struct TaskResult {
    /// The task that was asked for.
    pub task_id: Option<String>,
    /// The result for each document: one at present.
    pub move_result: Option<Vec<MoveResult>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Result of moving one document.
#[derive(Clone, Default, rt::Record)]
pub struct MoveResult {
    /// The wiki node that the document stands at now.
    pub node: Option<Node>,
    /// 0 if it succeeded; other values are not documented.
    pub status: Option<i64>,
    /// `success`, or what went wrong.
    pub status_msg: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/wiki/v2/task/get",
    title: "获取任务结果",
    doc: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get",
    method: rt::Method::Get,
    path: "/open-apis/wiki/v2/tasks/:task_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["wiki:space:read", "wiki:wiki", "wiki:wiki:readonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("task_id"),
        rt::Param::query("task_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "131001 400 Server ServiceFailed\nA service behind the API failed.\nRepeat the call; contact support with the log id if it keeps failing.",
            "131002 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as of the wrong type.\nThe message says what is wrong; correct the request.",
            "131004 400 Auth InvalidUser\nThe caller is not a valid user, such as one who is not signed in.\nCall with a valid token of a user or an app; contact support if it keeps failing.",
            "131005 400 NotFound NotFound\nThe wiki space, the wiki node, the document, the member or the user does not exist; the message says which.\nConfirm that it exists, and that its id was copied in full.",
            "131006 400 Permission PermissionDenied\nThe caller lacks a permission on the wiki space, the wiki node or the document; the message says which.\nMake the app or the user a member or administrator of the wiki space, or a collaborator of the document.",
            "131007 400 Server InternalError\nThe server failed.\nDo not repeat the call; contact support with the log id.",
        ],
    ),
    ..platform::ENDPOINT
};
