// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/cancel_approve`: 取消审核

use feishu_api_runtime as rt;

/// Withdraws a push message from approval.
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
/// | 154000 | 400 | [`INVALID_PARAMETER`](CancelNotificationApprovalError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](CancelNotificationApprovalError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](CancelNotificationApprovalError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](CancelNotificationApprovalError::NOT_FOUND) | The push message does not exist. |
/// | 154005 | 405 | [`NOT_ALLOWED`](CancelNotificationApprovalError::NOT_ALLOWED) | The caller may not create push messages. |
/// | 155000 | 500 | [`SERVER_ERROR`](CancelNotificationApprovalError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CancelNotificationApproval<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl CancelNotificationApproval {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    #[inline]
    pub fn new(notification_id: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, notification_id),
        }
    }
}

impl<C> CancelNotificationApproval<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl CancelNotificationApproval<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Empty> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for CancelNotificationApproval<rt::Bound> {
    type Output = Result<rt::Empty, rt::Error>;
    type IntoFuture = rt::Call<rt::Empty>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for CancelNotificationApproval {
    type Reply = rt::Empty;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Withdraws a push message from approval.
    pub fn cancel_approve(
        &self,
        notification_id: &str,
    ) -> CancelNotificationApproval<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        CancelNotificationApproval {
            request: CancelNotificationApproval::new(notification_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The documented errors of [`CancelNotificationApproval`] by name.
#[derive(Debug, Clone, Copy)]
pub enum CancelNotificationApprovalError {}

impl CancelNotificationApprovalError {
    /// The request is not valid.
    ///
    /// Check the parameters and the body.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(154_000);
    /// The access token and the helpdesk credential do not go together.
    ///
    /// Check both, and that the app and the helpdesk belong to the same tenant.
    pub const UNAUTHORIZED: rt::Code = rt::Code::new(154_001);
    /// The caller may not do this.
    ///
    /// Check that the app has the scope of this endpoint, and that the caller may do this in the
    /// helpdesk.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(154_003);
    /// The push message does not exist.
    ///
    /// Check the id of the push message.
    pub const NOT_FOUND: rt::Code = rt::Code::new(154_004);
    /// The caller may not create push messages.
    ///
    /// Check that the user may create push messages of this helpdesk.
    pub const NOT_ALLOWED: rt::Code = rt::Code::new(154_005);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(155_000);
}

/// The documented facts of [`CancelNotificationApproval`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/cancel_approve",
    title: "取消审核",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve",
    tokens: &[rt::TokenKind::User],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    field_scopes: &[],
    rate_limits: &[rt::Rate { calls: 10, seconds: 60 }],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("notification_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "154000 400 InvalidRequest InvalidParameter",
                "The request is not valid.",
                "Check the parameters and the body.",
                "",
            ],
            [
                "154001 401 Auth Unauthorized",
                "The access token and the helpdesk credential do not go together.",
                "Check both, and that the app and the helpdesk belong to the same tenant.",
                "",
            ],
            [
                "154003 403 Permission PermissionDenied",
                "The caller may not do this.",
                "Check that the app has the scope of this endpoint, and that the caller may do this in the helpdesk.",
                "",
            ],
            [
                "154004 404 NotFound NotFound",
                "The push message does not exist.",
                "Check the id of the push message.",
                "",
            ],
            [
                "154005 405 InvalidRequest NotAllowed",
                "The caller may not create push messages.",
                "Check that the user may create push messages of this helpdesk.",
                "",
            ],
            [
                "155000 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::notification::cancel_approve::{
        CancelNotificationApproval, ENDPOINT,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    CancelNotificationApproval::new("6981801914270744596"),
                )
            },
            sent: "{\"path\":{\"notification_id\":\"6981801914270744596\"},\"query\":{},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
            send: rt::Example::record::<rt::Empty>,
        },
    ];
}
