// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/user/subscription_status`: 查询用户云文档事件订阅状态

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::UserEvent;

/// Tells whether there is a subscription to events of all documents of a user.
///
/// - Endpoint: `GET /open-apis/drive/v1/user/subscription_status`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:event:subscribe`
/// - Rate limit: `10/min`
/// - Documentation: [查询用户云文档事件订阅状态](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status)
/// - Schema: `schemas/open/drive/v1/user/subscription_status.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1069601 | 500 | [`REQUEST_FAILED`](super::super::errors::REQUEST_FAILED) | The server failed. |
/// | 1069602 | 400 | [`INVALID_ARGUMENT`](super::super::errors::INVALID_ARGUMENT) | A parameter is wrong, such as a type that is not that of the token. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::drive::v1::UserEvent;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .drive()
///     .v1()
///     .user()
///     .subscription_status(UserEvent::CommentAdded)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询用户云文档事件订阅状态")]
#[doc(alias = "/open-apis/drive/v1/user/subscription_status")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubscriptionStatusUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SubscriptionStatusUser -> SubscriptionStatusUserReply, TenantOrUserToken,
    NoCredential
}

impl SubscriptionStatusUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `event_type`: What the user is told, and the app with the user.
    pub fn new(event_type: UserEvent) -> Self {
        Self(rt::Request::new(&ENDPOINT).query("event_type", &event_type))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Tells whether there is a subscription to events of all documents of a user.
    pub fn subscription_status(
        &self,
        event_type: UserEvent,
    ) -> SubscriptionStatusUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SubscriptionStatusUser(
            SubscriptionStatusUser::new(event_type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`SubscriptionStatusUser`].
#[derive(Clone, Default, rt::Record)]
pub struct SubscriptionStatusUserReply {
    /// The subscription.
    #[wire(name = "data", ALWAYS)]
    pub subscription: Option<UserSubscription>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl SubscriptionStatusUserReply {
    /// `data`, which every documented reply has, or an error if this one lacks it.
    pub fn subscription(&self) -> Result<&UserSubscription, rt::Error> {
        rt::always(self.subscription.as_ref(), "data", &self.unknown_fields)
    }
}

/// Whether a user is subscribed.
#[derive(Clone, Default, rt::Record)]
pub struct UserSubscription {
    /// Whether there is one.
    #[wire(ALWAYS)]
    pub is_subscribe: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl UserSubscription {
    /// `is_subscribe`, which every documented reply has, or an error if this one lacks it.
    pub fn is_subscribe(&self) -> Result<bool, rt::Error> {
        rt::always(self.is_subscribe, "is_subscribe", &self.unknown_fields)
    }
}

/// The documented facts of [`SubscriptionStatusUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/user/subscription_status",
    title: "查询用户云文档事件订阅状态",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription_status",
    method: rt::Method::Get,
    path: "/open-apis/drive/v1/user/subscription_status",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:event:subscribe"],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[rt::Param::query("event_type").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &[
            "1069601 500 Server RequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069602 400 InvalidRequest InvalidArgument\nA parameter is wrong, such as a type that is not that of the token.\nCheck the parameters.",
        ],
    ),
    ..platform::ENDPOINT
};
