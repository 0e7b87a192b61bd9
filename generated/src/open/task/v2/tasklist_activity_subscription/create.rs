// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/create`: 创建动态订阅

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{
    ActivityKey, Subscriber, TasklistActivitySubscription,
};
use crate::open::types::UserIdType;

/// Creates a subscription that notifies chats about activities in a tasklist.
///
/// When one of the activities happens in the tasklist, each chat receives a message. A tasklist
/// can have up to 50 subscriptions.
///
/// The caller, user or app, must be able to edit the tasklist and be a member of every chat. The
/// subscription continues even if this is no longer so.
///
/// - Endpoint: `POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:tasklist:writeonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [创建动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as an unknown activity. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the tasklist, or is not a member of a chat. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The tasklist does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{ActivityKey, Subscriber};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist_activity_subscription()
///     .create(
///         "d19e3a2a-edc0-4e4e-b7cc-950e162b53ae",
///         "我的订阅",
///         [
///             Subscriber {
///                 id: Some("oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
///                 ..Subscriber::default()
///             },
///         ],
///         [ActivityKey::TaskAdded],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .disabled(false)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建动态订阅")]
#[doc(alias = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTasklistActivitySubscription<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateTasklistActivitySubscription -> CreateTasklistActivitySubscriptionReply,
    TenantOrUserToken, NoCredential
}

impl CreateTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist whose changes are followed.
    /// - `name`: Name of the subscription; cannot be empty. 1 to 50 characters.
    /// - `subscribers`: The chats to notify. At most 50 elements.
    /// - `include_keys`: The activities to notify about; none if empty. No element twice.
    pub fn new(
        tasklist_guid: impl Into<String>,
        name: impl Into<String>,
        subscribers: impl IntoIterator<Item = Subscriber>,
        include_keys: impl IntoIterator<Item = ActivityKey>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("tasklist_guid", tasklist_guid.into())
                .body_text("name", name.into())
                .body(
                    "subscribers",
                    &subscribers.into_iter().collect::<Vec<Subscriber>>(),
                )
                .body(
                    "include_keys",
                    &include_keys.into_iter().collect::<Vec<ActivityKey>>(),
                ),
        )
    }
}

impl<C> CreateTasklistActivitySubscription<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Whether the subscription is created disabled.
    pub fn disabled(self, disabled: bool) -> Self {
        Self(self.0.body("disabled", &disabled))
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Creates a subscription that notifies chats about activities in a tasklist.
    pub fn create(
        &self,
        tasklist_guid: impl Into<String>,
        name: impl Into<String>,
        subscribers: impl IntoIterator<Item = Subscriber>,
        include_keys: impl IntoIterator<Item = ActivityKey>,
    ) -> CreateTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateTasklistActivitySubscription(
            CreateTasklistActivitySubscription::new(
                    tasklist_guid,
                    name,
                    subscribers,
                    include_keys,
                )
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateTasklistActivitySubscription`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateTasklistActivitySubscriptionReply {
    /// The new subscription.
    #[wire(ALWAYS)]
    pub activity_subscription: Option<TasklistActivitySubscription>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateTasklistActivitySubscriptionReply {
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

/// The documented facts of [`CreateTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/create",
    title: "创建动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:tasklist:write", "task:tasklist:writeonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("tasklist_guid"),
        rt::Param::query("user_id_type"),
        rt::Param::body("name")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(1, 50)]),
        rt::Param::body("subscribers")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 50)]),
        rt::Param::body("include_keys")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Unique]),
        rt::Param::body("disabled"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as an unknown activity.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the tasklist, or is not a member of a chat.\nCall as someone who can edit the tasklist and is a member of every chat given.",
            "1470404 404 NotFound NotFound\nThe tasklist does not exist or was deleted.\nConfirm that the tasklist exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
