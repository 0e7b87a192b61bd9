// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task_v2/task_subscription`: 订阅任务变更事件

use feishu_api_runtime as rt;

use crate::open::types::UserIdType;

/// Has the app told about changes of tasks by events.
///
/// Called for a user: the tasks that the user created, is responsible for or follows. Called as
/// the app: the tasks that the app is responsible for.
///
/// The events arrive at the app's event subscription, which has to be set up besides.
///
/// - Endpoint: `POST /open-apis/task/v2/task_v2/task_subscription`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scope: `task:task:read`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the events leave those ids out.
/// - Documentation: [订阅任务变更事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription)
/// - Schema: `schemas/open/task/v2/task_v2/task_subscription.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](SubscribeTasksError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470500 | 500 | [`SERVER_ERROR`](SubscribeTasksError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .task()
///     .v2()
///     .task_v2()
///     .task_subscription()
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "订阅任务变更事件")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubscribeTasks<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl SubscribeTasks {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for SubscribeTasks {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> SubscribeTasks<C> {
    /// Which kind of user id the events contain.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(0, &user_id_type),
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

impl SubscribeTasks<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for SubscribeTasks<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for SubscribeTasks {
    type Reply = rt::Empty;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TaskV2Resource<'_, C> {
    /// Has the app told about changes of tasks by events.
    pub fn task_subscription(&self) -> SubscribeTasks<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        SubscribeTasks {
            request: SubscribeTasks::new().request.bind(self.client.core()),
        }
    }
}

/// The documented errors of [`SubscribeTasks`] by name.
#[derive(Debug, Clone, Copy)]
pub enum SubscribeTasksError {}

impl SubscribeTasksError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`SubscribeTasks`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task_v2/task_subscription",
    title: "订阅任务变更事件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/task_v2/task_subscription",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[],
    scopes: &["task:task:read"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed if `user_id_type` is `user_id`; without it the events leave those ids out.",
        ),
    ],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
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
    use crate::open::task::v2::task_v2::task_subscription::{ENDPOINT, SubscribeTasks};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    SubscribeTasks::new().user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
