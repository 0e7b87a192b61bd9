// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/get`: 查询推送

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::helpdesk::v1::types::Notification;
use crate::open::types::UserIdType;

/// Reads a push message.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/notifications/:notification_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `100/min`
/// - Documentation: [查询推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get)
/// - Schema: `schemas/open/helpdesk/v1/notification/get.json`
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
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .notification()
///     .get("1624326025000")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询推送")]
#[doc(alias = "/open-apis/helpdesk/v1/notifications/:notification_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetNotification<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetNotification -> GetNotificationReply, UserToken, Helpdesk
}

impl GetNotification {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    pub fn new(notification_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("notification_id", notification_id.into()))
    }
}

impl<C> GetNotification<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Reads a push message.
    pub fn get(&self, notification_id: impl Into<String>) -> GetNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        GetNotification(GetNotification::new(notification_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetNotification`].
#[derive(Clone, Default, rt::Record)]
pub struct GetNotificationReply {
    /// The push message.
    #[wire(ALWAYS)]
    pub notification: Option<Notification>,
    /// Opens the approval in the app.
    pub approval_app_link: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetNotificationReply {
    /// `notification`, which every documented reply has, or an error if this one lacks it.
    pub fn notification(&self) -> Result<&Notification, rt::Error> {
        rt::always(self.notification.as_ref(), "notification", &self.unknown_fields)
    }
}

/// The documented facts of [`GetNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/get",
    title: "查询推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get",
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[rt::Param::path("notification_id"), rt::Param::query("user_id_type")],
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
