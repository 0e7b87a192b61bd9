// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/delete`: 删除任务

use feishu_api_runtime as rt;

/// Deletes a task.
///
/// A deleted task cannot be read or restored.
///
/// The caller must be able to edit the task, as its creator and assignees are, and as editors of a
/// tasklist or document that holds it, or of a task above it, are.
///
/// - Endpoint: `DELETE /open-apis/task/v2/tasks/:task_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write`
/// - Rate limit: `10/s`
/// - Documentation: [删除任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete)
/// - Schema: `schemas/open/task/v2/task/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470404 | 404 | [`NOT_FOUND`](DeleteTaskError::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](DeleteTaskError::SERVER_ERROR) | The server failed. |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](DeleteTaskError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](DeleteTaskError::PERMISSION_DENIED) | The caller may not delete the task. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTask<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl DeleteTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task to delete.
    ///   At most 100 characters.
    #[inline]
    pub fn new(task_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, task_guid),
        }
    }
}

impl<C> DeleteTask<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl DeleteTask<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for DeleteTask<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for DeleteTask {
    type Reply = rt::Empty;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Deletes a task.
    pub fn delete(&self, task_guid: &str) -> DeleteTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        DeleteTask {
            request: DeleteTask::new(task_guid).request.bind(self.client.core()),
        }
    }
}

/// The documented errors of [`DeleteTask`] by name.
#[derive(Debug, Clone, Copy)]
pub enum DeleteTaskError {}

impl DeleteTaskError {
    /// The task does not exist or was deleted.
    ///
    /// Confirm that the task exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not delete the task.
    ///
    /// Call as the creator or an assignee of the task, or as an editor of a tasklist or document that
    /// holds it.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`DeleteTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/delete",
    title: "删除任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Delete,
    path: "/open-apis/task/v2/tasks/:task_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write"],
    field_scopes: &[],
    rate_limits: &[rt::Rate { calls: 10, seconds: 1 }],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("task_guid")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            place: rt::Place::Path,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "1470404 404 NotFound NotFound",
                "The task does not exist or was deleted.",
                "Confirm that the task exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong, such as a malformed guid.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not delete the task.",
                "Call as the creator or an assignee of the task, or as an editor of a tasklist or document that holds it.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::delete::{DeleteTask, ENDPOINT};
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    DeleteTask::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0"),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
