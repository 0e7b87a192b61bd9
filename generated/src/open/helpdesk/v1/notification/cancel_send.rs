// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/cancel_send`: 取消推送

use feishu_api_runtime as rt;

use crate::open::platform;

/// Cancels a push message before, while or after it is sent.
///
/// A push message can be cancelled once it is approved: before it is sent, while it is being sent,
/// and afterwards. In the last two cases, messages that were already sent are recalled.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `special`
/// - Documentation: [取消推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send)
/// - Schema: `schemas/open/helpdesk/v1/notification/cancel_send.json`
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
/// client
///     .helpdesk()
///     .v1()
///     .notification()
///     .cancel_send("6981801914270744596", true)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "取消推送")]
#[doc(alias = "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CancelNotification<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CancelNotification -> rt::Empty, UserToken, Helpdesk
}

impl CancelNotification {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    /// - `is_recall`: Whether messages that were already sent are recalled, including those sent to new members.
    pub fn new(notification_id: impl Into<String>, is_recall: bool) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("notification_id", notification_id.into())
                .body("is_recall", &is_recall),
        )
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Cancels a push message before, while or after it is sent.
    pub fn cancel_send(
        &self,
        notification_id: impl Into<String>,
        is_recall: bool,
    ) -> CancelNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CancelNotification(
            CancelNotification::new(notification_id, is_recall)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The documented facts of [`CancelNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/cancel_send",
    title: "取消推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    params: &[
        rt::Param::path("notification_id"),
        rt::Param::body("is_recall").flags(rt::Field::REQUIRED),
    ],
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
