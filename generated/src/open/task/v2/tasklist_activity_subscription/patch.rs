// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist_activity_subscription/patch`: 更新动态订阅

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{
    ActivityKey, Subscriber, TasklistActivitySubscription,
};
use crate::open::types::UserIdType;

/// Changes a subscription to the activities of a tasklist.
///
/// Only the fields named in the update mask change. The lists of subscribers and activities are
/// replaced as a whole.
///
/// The caller must be able to edit the tasklist. To change the subscribers, the caller, user or
/// app, must also be a member of every chat that is to subscribe.
///
/// - Endpoint: `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:tasklist:write` or `task:tasklist:writeonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [更新动态订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch)
/// - Schema: `schemas/open/task/v2/tasklist_activity_subscription/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the tasklist. |
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
///     .patch(
///         "33991879-704f-444f-81d7-55a6aa7be80c",
///         "f5ca6747-5ac3-422e-a97e-972c1b2c24f3",
///     )
///     .name("Roadmap订阅")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新动态订阅")]
#[doc(
    alias = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid"
)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTasklistActivitySubscription<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchTasklistActivitySubscription -> PatchTasklistActivitySubscriptionReply,
    TenantOrUserToken, NoCredential
}

impl PatchTasklistActivitySubscription {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `tasklist_guid`: The tasklist that is followed.
    /// - `activity_subscription_guid`: The subscription to change.
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

impl<C> PatchTasklistActivitySubscription<C> {
    /// Name of the subscription; cannot be empty. 1 to 50 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.masked_text("activity_subscription", "name", name.into()))
    }

    /// All chats to notify; replaces the previous list. At most 50 elements.
    pub fn subscribers(self, subscribers: impl IntoIterator<Item = Subscriber>) -> Self {
        Self(
            self
                .0
                .masked(
                    "activity_subscription",
                    "subscribers",
                    &subscribers.into_iter().collect::<Vec<Subscriber>>(),
                ),
        )
    }

    /// All activities to notify about, none if empty; replaces the previous list. No element twice.
    pub fn include_keys(
        self,
        include_keys: impl IntoIterator<Item = ActivityKey>,
    ) -> Self {
        Self(
            self
                .0
                .masked(
                    "activity_subscription",
                    "include_keys",
                    &include_keys.into_iter().collect::<Vec<ActivityKey>>(),
                ),
        )
    }

    /// Whether the subscription is disabled.
    pub fn disabled(self, disabled: bool) -> Self {
        Self(self.0.masked("activity_subscription", "disabled", &disabled))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields, and names those that are given in the mask.
    pub fn activity_subscription(
        self,
        activity_subscription: InputActivitySubscription,
    ) -> Self {
        Self(self.0.object("activity_subscription", &activity_subscription))
    }

    /// Makes the mask name exactly these fields of `activity_subscription`; the setters fill it on their own.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchTasklistActivitySubscriptionField>,
    ) -> Self {
        let names = update_fields
            .into_iter()
            .map(PatchTasklistActivitySubscriptionField::as_str);
        Self(self.0.mask("update_fields", names.collect()))
    }
}

impl<C: rt::Caller> super::TasklistActivitySubscriptionResource<'_, C> {
    /// Changes a subscription to the activities of a tasklist.
    pub fn patch(
        &self,
        tasklist_guid: impl Into<String>,
        activity_subscription_guid: impl Into<String>,
    ) -> PatchTasklistActivitySubscription<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchTasklistActivitySubscription(
            PatchTasklistActivitySubscription::new(
                    tasklist_guid,
                    activity_subscription_guid,
                )
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`PatchTasklistActivitySubscription`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchTasklistActivitySubscriptionReply {
    /// The subscription after the change.
    #[wire(ALWAYS)]
    pub activity_subscription: Option<TasklistActivitySubscription>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchTasklistActivitySubscriptionReply {
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

rt::mask_enum! {
    /// A field of `activity_subscription` that the mask can name.
    pub enum PatchTasklistActivitySubscriptionField {
        Name = "name",
        Subscribers = "subscribers",
        IncludeKeys = "include_keys",
        Disabled = "disabled",
    }
}

/// New values for a subscription.
#[derive(Clone, Default, rt::Record)]
pub struct InputActivitySubscription {
    /// Name of the subscription; cannot be empty. 1 to 50 characters.
    #[wire(Length(1, 50))]
    pub name: Option<String>,
    /// All chats to notify; replaces the previous list. At most 50 elements.
    #[wire(Items(0, 50))]
    pub subscribers: Option<Vec<Subscriber>>,
    /// All activities to notify about, none if empty; replaces the previous list. No element twice.
    #[wire(Unique)]
    pub include_keys: Option<Vec<ActivityKey>>,
    /// Whether the subscription is disabled.
    pub disabled: Option<bool>,
}

/// The documented facts of [`PatchTasklistActivitySubscription`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist_activity_subscription/patch",
    title: "更新动态订阅",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch",
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
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
        rt::Param::path("activity_subscription_guid"),
        rt::Param::query("user_id_type"),
        rt::Param::object(
                "activity_subscription",
                <InputActivitySubscription as rt::Fields>::TABLE,
            )
            .flags(rt::Field::REQUIRED),
        rt::Param::mask("update_fields", "activity_subscription")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 20)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the tasklist.\nCall as someone who can edit the tasklist; to change subscribers, as a member of their chats.",
            "1470404 404 NotFound NotFound\nThe tasklist or the subscription does not exist or was deleted.\nConfirm that both exist, and that their guids were copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
