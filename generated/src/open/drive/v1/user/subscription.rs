// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/drive/v1/user/subscription`: 订阅用户云文档事件

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::drive::v1::types::UserEvent;

/// Subscribes to events of all documents of a user.
///
/// Apps that receive events for themselves need no such call.
///
/// - Endpoint: `POST /open-apis/drive/v1/user/subscription`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `docs:event:subscribe`
/// - Rate limit: `10/min`
/// - Documentation: [订阅用户云文档事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription)
/// - Schema: `schemas/open/drive/v1/user/subscription.json`
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
/// client.drive().v1().user().subscription(UserEvent::CommentAdded).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "订阅用户云文档事件")]
#[doc(alias = "/open-apis/drive/v1/user/subscription")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubscriptionUser<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SubscriptionUser -> rt::Empty, TenantOrUserToken, NoCredential
}

impl SubscriptionUser {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `event_type`: What the user is told, and the app with the user.
    pub fn new(event_type: UserEvent) -> Self {
        Self(rt::Request::new(&ENDPOINT).body("event_type", &event_type))
    }
}

impl<C: rt::Caller> super::UserResource<'_, C> {
    /// Subscribes to events of all documents of a user.
    pub fn subscription(&self, event_type: UserEvent) -> SubscriptionUser<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SubscriptionUser(SubscriptionUser::new(event_type).0.bind(self.client.core()))
    }
}

/// The documented facts of [`SubscriptionUser`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/drive/v1/user/subscription",
    title: "订阅用户云文档事件",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/user/subscription",
    method: rt::Method::Post,
    path: "/open-apis/drive/v1/user/subscription",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["docs:event:subscribe"],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[rt::Param::body("event_type").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &[
            "1069601 500 Server RequestFailed\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1069602 400 InvalidRequest InvalidArgument\nA parameter is wrong, such as a type that is not that of the token.\nCheck the parameters.",
        ],
    ),
    ..platform::ENDPOINT
};
