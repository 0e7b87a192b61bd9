// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/preview`: 预览推送

use feishu_api_runtime as rt;

use crate::open::platform;

/// Previews a push message before it is sent.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/notifications/:notification_id/preview`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: `20/min`
/// - Documentation: [预览推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview)
/// - Schema: `schemas/open/helpdesk/v1/notification/preview.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client.helpdesk().v1().notification().preview("6985032626234982420").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "预览推送")]
#[doc(alias = "/open-apis/helpdesk/v1/notifications/:notification_id/preview")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PreviewNotification<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PreviewNotification -> rt::Empty, UserToken, Helpdesk
}

impl PreviewNotification {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    pub fn new(notification_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("notification_id", notification_id.into()))
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Previews a push message before it is sent.
    pub fn preview(
        &self,
        notification_id: impl Into<String>,
    ) -> PreviewNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        PreviewNotification(
            PreviewNotification::new(notification_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`PreviewNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/preview",
    title: "预览推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id/preview",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    rate_limits: &[rt::Rate::per_minute(20)],
    params: &[rt::Param::path("notification_id")],
    ..platform::ENDPOINT
};
