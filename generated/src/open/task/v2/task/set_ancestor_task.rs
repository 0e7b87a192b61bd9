// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/set_ancestor_task`: 设置父任务

use feishu_api_runtime as rt;

use crate::open::types::UserIdType;

/// Makes a task the subtask of another one, or independent.
///
/// Without a parent the task becomes independent.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scope: `task:task:write`
/// - Documentation: [设置父任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task)
/// - Schema: `schemas/open/task/v2/task/set_ancestor_task.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](SetTaskAncestorError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](SetTaskAncestorError::PERMISSION_DENIED) | The caller may not edit one of the tasks. |
/// | 1470404 | 404 | [`NOT_FOUND`](SetTaskAncestorError::NOT_FOUND) | One of the tasks does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](SetTaskAncestorError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .task()
///     .v2()
///     .task()
///     .set_ancestor_task("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
///     .ancestor_guid("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "设置父任务")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SetTaskAncestor<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl SetTaskAncestor {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task.
    #[inline]
    pub fn new(task_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, task_guid),
        }
    }
}

impl<C> SetTaskAncestor<C> {
    /// The new parent task; the task becomes independent if not given.
    pub fn ancestor_guid(self, ancestor_guid: &str) -> Self {
        Self {
            request: self.request.set_text(1, ancestor_guid),
        }
    }

    /// Which kind of user id is meant.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(2, &user_id_type),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl SetTaskAncestor<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for SetTaskAncestor<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for SetTaskAncestor {
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
    /// Makes a task the subtask of another one, or independent.
    pub fn set_ancestor_task(&self, task_guid: &str) -> SetTaskAncestor<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        SetTaskAncestor {
            request: SetTaskAncestor::new(task_guid).request.bind(self.client.core()),
        }
    }
}

/// The documented errors of [`SetTaskAncestor`] by name.
#[derive(Debug, Clone, Copy)]
pub enum SetTaskAncestorError {}

impl SetTaskAncestorError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not edit one of the tasks.
    ///
    /// Call as someone who can edit both tasks.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// One of the tasks does not exist or was deleted.
    ///
    /// Confirm that both tasks exist, and that their guids were copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`SetTaskAncestor`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/set_ancestor_task",
    title: "设置父任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/set_ancestor_task",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[],
    scopes: &["task:task:write"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("task_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("ancestor_guid"),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not edit one of the tasks.",
                "Call as someone who can edit both tasks.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "One of the tasks does not exist or was deleted.",
                "Confirm that both tasks exist, and that their guids were copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::set_ancestor_task::{ENDPOINT, SetTaskAncestor};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "parent",
            request: || {
                rt::Operation::into_request(
                    SetTaskAncestor::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
                        .ancestor_guid("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{},\"headers\":{},\"body\":{\"ancestor_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"user_id_type\":\"open_id\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "independent",
            request: || {
                rt::Operation::into_request(
                    SetTaskAncestor::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0"),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
