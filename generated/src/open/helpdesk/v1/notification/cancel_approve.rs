// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/cancel_approve`: 取消审核

use feishu_api_runtime as rt;

use crate::open::platform;

/// Withdraws a push message that was submitted for approval.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `10/min`
/// - Documentation: [取消审核](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve)
/// - Schema: `schemas/open/helpdesk/v1/notification/cancel_approve.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](super::super::errors::UNAUTHORIZED) | The access token or the helpdesk credential is wrong, or they belong to different tenants. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The push message does not exist. |
/// | 154005 | 405 | [`NOT_ALLOWED`](super::super::errors::NOT_ALLOWED) | The caller may not create push messages. |
/// | 155000 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client.helpdesk().v1().notification().cancel_approve("6981801914270744596").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "取消审核")]
#[doc(alias = "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CancelNotificationApproval<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CancelNotificationApproval -> rt::Empty, UserToken, Helpdesk
}

impl CancelNotificationApproval {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    pub fn new(notification_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("notification_id", notification_id.into()))
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Withdraws a push message that was submitted for approval.
    pub fn cancel_approve(
        &self,
        notification_id: impl Into<String>,
    ) -> CancelNotificationApproval<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CancelNotificationApproval(
            CancelNotificationApproval::new(notification_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`CancelNotificationApproval`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/cancel_approve",
    title: "取消审核",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[rt::Param::path("notification_id")],
    errors: rt::ErrorTable::new(
        &[
            "154000 400 InvalidRequest InvalidParameter\nThe request is not valid.\nCheck the parameters and the body.",
            "154001 401 Auth Unauthorized\nThe access token or the helpdesk credential is wrong, or they belong to different tenants.\nCheck the access token and the helpdesk credential, and that the app and the helpdesk belong to the same tenant.",
            "154003 403 Permission PermissionDenied\nThe caller may not do this.\nCheck that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
            "154004 404 NotFound NotFound\nThe push message does not exist.\nCheck the id of the push message.",
            "154005 405 Permission NotAllowed\nThe caller may not create push messages.\nCheck that the user may create push messages of this helpdesk.",
            "155000 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
