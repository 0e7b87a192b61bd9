// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/delete`: 删除任务

use feishu_api_runtime as rt;

use crate::open::platform;

/// Deletes a task.
///
/// A deleted task cannot be read or restored.
///
/// The caller must be able to edit the task. Its creator and assignees can, and so can those who
/// can edit a tasklist or document that contains it, or one of its parent tasks.
///
/// - Endpoint: `DELETE /open-apis/task/v2/tasks/:task_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:delete`
/// - Rate limit: `10/s`
/// - Documentation: [删除任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete)
/// - Schema: `schemas/open/task/v2/task/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not delete the task. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.task().v2().task().delete("e297ddff-06ca-4166-b917-4ce57cd3a7a0").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "删除任务")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteTask -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task to delete. At most 100 characters.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Deletes a task.
    pub fn delete(&self, task_guid: impl Into<String>) -> DeleteTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteTask(DeleteTask::new(task_guid).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/delete",
    title: "删除任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete",
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/tasks/:task_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:delete"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)])],
    errors: rt::ErrorTable::new(
        &[
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not delete the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
