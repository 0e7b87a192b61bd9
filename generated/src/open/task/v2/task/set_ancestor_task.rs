// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/set_ancestor_task`: 设置父任务

use feishu_api_runtime as rt;

use crate::open::platform;

/// Makes a task a subtask of another one, or detaches it from its parent.
///
/// Without a parent, the task becomes a task of its own.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scope: `task:task:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [设置父任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task)
/// - Schema: `schemas/open/task/v2/task/set_ancestor_task.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit one of the tasks. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | One of the tasks does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .task()
///     .v2()
///     .task()
///     .set_ancestor_task("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
///     .ancestor_guid("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "设置父任务")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/set_ancestor_task")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetTaskAncestor<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SetTaskAncestor -> rt::Empty, TenantOrUserToken, NoCredential
}

impl SetTaskAncestor {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task that becomes a subtask of another one.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C> SetTaskAncestor<C> {
    /// The new parent task. If not given, the task becomes a task of its own.
    pub fn ancestor_guid(self, ancestor_guid: impl Into<String>) -> Self {
        Self(self.0.body_text("ancestor_guid", ancestor_guid.into()))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Makes a task a subtask of another one, or detaches it from its parent.
    pub fn set_ancestor_task(
        &self,
        task_guid: impl Into<String>,
    ) -> SetTaskAncestor<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SetTaskAncestor(SetTaskAncestor::new(task_guid).0.bind(self.client.core()))
    }
}

/// The documented facts of [`SetTaskAncestor`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/set_ancestor_task",
    title: "设置父任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/set_ancestor_task",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    scopes: &["task:task:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("task_guid"), rt::Param::body("ancestor_guid")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit one of the tasks.\nCall as someone who can edit both tasks.",
            "1470404 404 NotFound NotFound\nOne of the tasks does not exist or was deleted.\nConfirm that both tasks exist, and that their guids were copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
