// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/submit_approve`: 提交审核

use feishu_api_runtime as rt;

/// Submits a push message for approval.
///
/// What the owner of the helpdesk creates is approved at once; anything else waits for the owner's
/// approval.
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SubmitNotificationApproval<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl SubmitNotificationApproval {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `notification_id`: Id of the push message.
    /// - `reason`: Why it is to be sent.
    #[inline]
    pub fn new(notification_id: &str, reason: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT)
                .set_text(0, notification_id)
                .set_text(1, reason),
        }
    }
}

impl<C> SubmitNotificationApproval<C> {
    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl SubmitNotificationApproval<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<SubmitNotificationApprovalReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for SubmitNotificationApproval<rt::Bound> {
    type Output = Result<SubmitNotificationApprovalReply, rt::Error>;
    type IntoFuture = rt::Call<SubmitNotificationApprovalReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for SubmitNotificationApproval {
    type Reply = SubmitNotificationApprovalReply;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Submits a push message for approval.
    pub fn submit_approve(
        &self,
        notification_id: &str,
        reason: &str,
    ) -> SubmitNotificationApproval<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        SubmitNotificationApproval {
            request: SubmitNotificationApproval::new(notification_id, reason)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`SubmitNotificationApproval`].
#[derive(Clone, Default)]
pub struct SubmitNotificationApprovalReply {
    /// Whether the user may create and manage approvals. It is false where the user has not installed
    /// the helpdesk app, or has one that is too old.
    pub has_access: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for SubmitNotificationApprovalReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("has_access")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.has_access,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for SubmitNotificationApprovalReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.has_access,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for SubmitNotificationApprovalReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SubmitNotificationApprovalReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented facts of [`SubmitNotificationApproval`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/submit_approve",
    title: "提交审核",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve",
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
        rt::Param {
            field: rt::Field::new("reason").flags(rt::Field::REQUIRED),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::EMPTY,
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::helpdesk::v1::notification::submit_approve::{
        ENDPOINT, SubmitNotificationApproval, SubmitNotificationApprovalReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    SubmitNotificationApproval::new(
                        "6985032626234982420",
                        "测试发送消息",
                    ),
                )
            },
            sent: "{\"path\":{\"notification_id\":\"6985032626234982420\"},\"query\":{},\"headers\":{},\"body\":{\"reason\":\"测试发送消息\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_access\":true}}",
            send: rt::Example::record::<SubmitNotificationApprovalReply>,
        },
    ];
}
