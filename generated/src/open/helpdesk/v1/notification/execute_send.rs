// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/execute_send`: 执行推送

use feishu_api_runtime as rt;

use crate::open::platform;

/// Sets the time at which an approved push message is sent.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `10/min`
/// - Documentation: [执行推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send)
/// - Schema: `schemas/open/helpdesk/v1/notification/execute_send.json`
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
/// use feishu_api::Millis;
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// client
///     .helpdesk()
///     .v1()
///     .notification()
///     .execute_send("6985032626234982420", Millis(1_624_326_025_000))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "执行推送")]
#[doc(alias = "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SendNotification<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SendNotification -> rt::Empty, UserToken, Helpdesk
}

impl SendNotification {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    /// - `send_at`: When it is sent.
    pub fn new(
        notification_id: impl Into<String>,
        send_at: impl Into<rt::Millis>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("notification_id", notification_id.into())
                .body("send_at", &send_at.into()),
        )
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Sets the time at which an approved push message is sent.
    pub fn execute_send(
        &self,
        notification_id: impl Into<String>,
        send_at: impl Into<rt::Millis>,
    ) -> SendNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        SendNotification(
            SendNotification::new(notification_id, send_at).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`SendNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/execute_send",
    title: "执行推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::path("notification_id"),
        rt::Param::body("send_at").flags(rt::Field::REQUIRED | rt::Field::DIGITS),
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
