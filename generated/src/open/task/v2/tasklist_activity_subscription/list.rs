// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/list`: 列取动态订阅

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::TasklistActivitySubscription;
use crate::open::types::UserIdType;

/// Lists the subscriptions to the activities of a tasklist.
///
/// Subscriptions are sorted by when they were created. There is only one page: a tasklist has at
/// most 50 subscriptions.
///
/// The caller must be able to read the tasklist.
///
/// - Endpoint: `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:read` or `task:tasklist:write`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [列取动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the tasklist. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
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
///     .list("d19e3a2a-edc0-4e4e-b7cc-950e162b53ae")
///     .limit(50)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取动态订阅")]
#[doc(alias = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTasklistActivitySubscription<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListTasklistActivitySubscription -> ListTasklistActivitySubscriptionReply,
    TenantOrUserToken, NoCredential
}

impl ListTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist that is followed.
    pub fn new(tasklist_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("tasklist_guid", tasklist_guid.into()))
    }
}

impl<C> ListTasklistActivitySubscription<C> {
    /// Maximum number of subscriptions to return. From 1 to 50. The platform assumes `50` when it is
    /// not given.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Lists the subscriptions to the activities of a tasklist.
    pub fn list(
        &self,
        tasklist_guid: impl Into<String>,
    ) -> ListTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListTasklistActivitySubscription(
            ListTasklistActivitySubscription::new(tasklist_guid)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListTasklistActivitySubscription`].
#[derive(Clone, Default, rt::Record)]
pub struct ListTasklistActivitySubscriptionReply {
    /// The subscriptions.
    pub items: Option<Vec<TasklistActivitySubscription>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/list",
    title: "列取动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions",
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
        rt::Param::query("limit").limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the tasklist.\nCall as the owner or a member of the tasklist.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
