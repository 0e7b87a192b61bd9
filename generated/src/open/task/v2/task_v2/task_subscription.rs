// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task_v2/task_subscription`: 订阅任务变更事件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::types::UserIdType;

/// Subscribes the app to events about changes of tasks.
///
/// With a user token, the events are about tasks that the user created, is assigned to or follows;
/// with a tenant token, about tasks that the app is responsible for.
///
/// The events are delivered to the app's event subscription, which has to be configured
/// separately.
///
/// - Endpoint: `POST /open-apis/task/v2/task_v2/task_subscription`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scope: `task:task:read`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the events omit those ids.
/// - Rate limit: `10/s`
/// - Documentation: [订阅任务变更事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription)
/// - Schema: `schemas/open/task/v2/task_v2/task_subscription.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
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
#[doc(alias = "/open-apis/task/v2/task_v2/task_subscription")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubscribeTasks<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SubscribeTasks::new() -> rt::Empty, TenantOrUserToken, NoCredential
}

impl SubscribeTasks {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SubscribeTasks<C> {
    /// Type of user id in the events. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskV2Resource<'_, C> {
    /// Subscribes the app to events about changes of tasks.
    pub fn task_subscription(&self) -> SubscribeTasks<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SubscribeTasks(SubscribeTasks::new().0.bind(self.client.core()))
    }
}

/// The documented facts of [`SubscribeTasks`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task_v2/task_subscription",
    title: "订阅任务变更事件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/task_v2/task_subscription",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    scopes: &["task:task:read"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the events omit those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[rt::Param::query("user_id_type")],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
