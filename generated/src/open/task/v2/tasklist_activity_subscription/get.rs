// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/get`: 获取动态订阅

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::TasklistActivitySubscription;
use crate::open::types::UserIdType;

/// Reads a subscription to the activities of a tasklist.
///
/// The caller must be able to read the tasklist.
///
/// - Endpoint: `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [获取动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist or the subscription does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist_activity_subscription()
///     .get(
///         "33991879-704f-444f-81d7-55a6aa7be80c",
///         "33991879-704f-444f-81d7-55a6aa7be80c",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取动态订阅")]
#[doc(
    alias = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTasklistActivitySubscription<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetTasklistActivitySubscription -> GetTasklistActivitySubscriptionReply,
    TenantOrUserToken, NoCredential
}

impl GetTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist that is followed.
    /// - `activity_subscription_guid`: The subscription to read.
    pub fn new(
        tasklist_guid: impl Into<String>,
        activity_subscription_guid: impl Into<String>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("tasklist_guid", tasklist_guid.into())
                .path("activity_subscription_guid", activity_subscription_guid.into()),
        )
    }
}

impl<C> GetTasklistActivitySubscription<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Reads a subscription to the activities of a tasklist.
    pub fn get(
        &self,
        tasklist_guid: impl Into<String>,
        activity_subscription_guid: impl Into<String>,
    ) -> GetTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetTasklistActivitySubscription(
            GetTasklistActivitySubscription::new(
                    tasklist_guid,
                    activity_subscription_guid,
                )
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetTasklistActivitySubscription`].
#[derive(Clone, Default, rt::Record)]
pub struct GetTasklistActivitySubscriptionReply {
    /// The subscription that was asked for.
    #[wire(ALWAYS)]
    pub activity_subscription: Option<TasklistActivitySubscription>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetTasklistActivitySubscriptionReply {
    /// `activity_subscription`, which every documented reply has, or an error if this one lacks it.
    pub fn activity_subscription(
        &self,
    ) -> Result<&TasklistActivitySubscription, rt::Error> {
        rt::always(
            self.activity_subscription.as_ref(),
            "activity_subscription",
            &self.unknown_fields,
        )
    }
}

/// The documented facts of [`GetTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/get",
    title: "获取动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:read", "task:tasklist:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("tasklist_guid"),
        rt::Param::path("activity_subscription_guid"),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the tasklist.\nCall as the owner or a member of the tasklist.",
            "1470404 404 NotFound NotFound\nThe tasklist or the subscription does not exist or was deleted.\nConfirm that both exist, and that their guids were copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
