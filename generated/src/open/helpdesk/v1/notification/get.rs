// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/notification/get`: 查询推送

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::Notification;
use crate::open::types::UserIdType;

/// Reads a push message.
///
/// - Endpoint: `GET /open-apis/helpdesk/v1/notifications/:notification_id`
/// - Token: `user_access_token`, and the helpdesk credential
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed where `user_id_type` is `user_id`.
/// - Rate limit: `100/min`
/// - Documentation: [查询推送](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get)
/// - Schema: `schemas/open/helpdesk/v1/notification/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 154000 | 400 | [`INVALID_PARAMETER`](GetNotificationError::INVALID_PARAMETER) | The request is not valid. |
/// | 154001 | 401 | [`UNAUTHORIZED`](GetNotificationError::UNAUTHORIZED) | The access token and the helpdesk credential do not go together. |
/// | 154003 | 403 | [`PERMISSION_DENIED`](GetNotificationError::PERMISSION_DENIED) | The caller may not do this. |
/// | 154004 | 404 | [`NOT_FOUND`](GetNotificationError::NOT_FOUND) | The push message does not exist. |
/// | 154005 | 405 | [`NOT_ALLOWED`](GetNotificationError::NOT_ALLOWED) | The caller may not create push messages. |
/// | 155000 | 500 | [`SERVER_ERROR`](GetNotificationError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetNotification<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl GetNotification {
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

impl<C> GetNotification<C> {
    /// Which kind of user id the request and the reply contain.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(1, &user_id_type),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl GetNotification<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<GetNotificationReply> {
        self.request.send()
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for GetNotification<rt::Bound> {
    type Output = Result<GetNotificationReply, rt::Error>;
    type IntoFuture = rt::Call<GetNotificationReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for GetNotification {
    type Reply = GetNotificationReply;
    type Access = rt::UserToken;
    type Credential = rt::Helpdesk;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::NotificationResource<'_, C> {
    /// Reads a push message.
    pub fn get(&self, notification_id: &str) -> GetNotification<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::Helpdesk>,
    {
        GetNotification {
            request: GetNotification::new(notification_id)
                .request
                .bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`GetNotification`].
#[derive(Clone, Default)]
pub struct GetNotificationReply {
    /// The push message.
    pub notification: Option<Notification>,
    /// Link to the approval.
    pub approval_app_link: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for GetNotificationReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("notification"), rt::Field::new("approval_app_link")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.notification,
            1 => &self.approval_app_link,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for GetNotificationReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.notification,
            1 => &mut self.approval_app_link,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for GetNotificationReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for GetNotificationReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`GetNotification`] by name.
#[derive(Debug, Clone, Copy)]
pub enum GetNotificationError {}

impl GetNotificationError {
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

/// The documented facts of [`GetNotification`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/helpdesk/v1/notification/get",
    title: "查询推送",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/helpdesk/v1/notifications/:notification_id",
    tokens: &[rt::TokenKind::User],
    credential: Some(&crate::open::platform::HELPDESK),
    apps: &[rt::AppKind::SelfBuilt],
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed where `user_id_type` is `user_id`.",
        ),
    ],
    rate_limits: &[
        rt::Rate {
            calls: 100,
            seconds: 60,
        },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("notification_id").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
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
    use crate::open::helpdesk::v1::notification::get::{
        ENDPOINT, GetNotification, GetNotificationReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "documented",
            request: || {
                rt::Operation::into_request(
                    GetNotification::new("1624326025000")
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"notification_id\":\"1624326025000\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"notification\":{\"id\":\"6981801914270744596\",\"job_name\":\"测试推送任务\",\"status\":0,\"create_user\":{\"user_id\":\"ou_7277fd1262bfafc363d5b2a1f9c2ac90\",\"avatar_url\":\"http://*.com/*.png\",\"name\":\"test\"},\"created_at\":\"1626332244719\",\"update_user\":{\"user_id\":\"ou_7277fd1262bfafc363d5b2a1f9c2ac90\",\"avatar_url\":\"http://*.com/*.png\",\"name\":\"test\"},\"updated_at\":\"1626332244719\",\"target_user_count\":1,\"sent_user_count\":1,\"read_user_count\":1,\"send_at\":\"1626332244719\",\"push_content\":\"{   \\\"config\\\": {     \\\"wide_screen_mode\\\": true   },   \\\"elements\\\": [     {       \\\"tag\\\": \\\"div\\\",       \\\"text\\\": {         \\\"tag\\\": \\\"lark_md\\\",         \\\"content\\\": \\\"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\\\"       }     }   ] }\",\"push_type\":0,\"push_scope_type\":0,\"new_staff_scope_type\":0,\"new_staff_scope_department_list\":[{\"department_id\":\"od_7277fd1262bfafc363d5b2a1f9c2ac90\",\"name\":\"测试部门\"}],\"user_list\":[{\"user_id\":\"ou_7277fd1262bfafc363d5b2a1f9c2ac90\",\"avatar_url\":\"http://*.com/*.png\",\"name\":\"test\"}],\"department_list\":[{\"department_id\":\"od_7277fd1262bfafc363d5b2a1f9c2ac90\",\"name\":\"测试部门\"}],\"chat_list\":[{\"chat_id\":\"oc_7277fd1262bfafc363d5b2a1f9c2ac90\",\"name\":\"测试群聊\"}],\"ext\":\"{}\"},\"approval_app_link\":\"http://applink.feishu.cn/*xx\"}}",
            send: rt::Example::record::<GetNotificationReply>,
        },
    ];
}
