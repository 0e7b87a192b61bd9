// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/submit_approve`: 提交审核

use feishu_api_runtime as rt;

use crate::open::platform;

/// Submits a push message for approval.
///
/// If the owner of the helpdesk created the message, it is approved at once; otherwise the owner
/// is asked to approve it.
///
/// - Endpoint: `POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all`
/// - Rate limit: `10/min`
/// - Documentation: [提交审核](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve)
/// - Schema: `schemas/open/helpdesk/v1/notification/submit_approve.json`
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client<feishu_api::User, feishu_api::WithHelpdesk>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .helpdesk()
///     .v1()
///     .notification()
///     .submit_approve("6985032626234982420", "测试发送消息")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "提交审核")]
#[doc(alias = "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubmitNotificationApproval<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SubmitNotificationApproval -> SubmitNotificationApprovalReply, UserToken, Helpdesk
}

impl SubmitNotificationApproval {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    /// - `reason`: Reason for sending it.
    pub fn new(notification_id: impl Into<String>, reason: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("notification_id", notification_id.into())
                .body_text("reason", reason.into()),
        )
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Submits a push message for approval.
    pub fn submit_approve(
        &self,
        notification_id: impl Into<String>,
        reason: impl Into<String>,
    ) -> SubmitNotificationApproval<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        SubmitNotificationApproval(
            SubmitNotificationApproval::new(notification_id, reason)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`SubmitNotificationApproval`].
#[derive(Clone, Default, rt::Record)]
pub struct SubmitNotificationApprovalReply {
    /// Whether the user may create and manage approvals. It is false if the user has not installed the
    /// helpdesk app, or has an old version of it.
    #[wire(ALWAYS)]
    pub has_access: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl SubmitNotificationApprovalReply {
    /// `has_access`, which every documented reply has, or an error if this one lacks it.
    pub fn has_access(&self) -> Result<bool, rt::Error> {
        rt::always(self.has_access, "has_access", &self.unknown_fields)
    }
}

/// The documented facts of [`SubmitNotificationApproval`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/submit_approve",
    title: "提交审核",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve",
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve",
    tokens: &[rt::TokenKind::User],
    credential: Some(&platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all"],
    rate_limits: &[rt::Rate::per_minute(10)],
    params: &[
        rt::Param::path("notification_id"),
        rt::Param::body("reason").flags(rt::Field::REQUIRED),
    ],
    ..platform::ENDPOINT
};
