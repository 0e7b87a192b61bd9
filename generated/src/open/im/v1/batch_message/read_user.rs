// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/batch_message/read_user`: 查询批量消息推送和阅读人数

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns how many users have read a batch of messages.
///
/// The app needs a bot. The batch must have been sent in the last 30 days.
///
/// - Endpoint: `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message:send_multi_depts` or `im:message:send_multi_users`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询批量消息推送和阅读人数](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user)
/// - Schema: `schemas/open/im/v1/batch_message/read_user.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230012 | 400 | [`NOT_BOTS_MESSAGE`](super::super::errors::NOT_BOTS_MESSAGE) | The bot did not send the message. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230030 | 400 | [`BATCH_MESSAGE_NOT_FOUND`](super::super::errors::BATCH_MESSAGE_NOT_FOUND) | The batch does not exist. |
/// | 232096 | 400 | [`WRITES_SUSPENDED`](super::super::errors::WRITES_SUSPENDED) | Changes to data of the app are suspended for the moment. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .batch_message()
///     .read_user("bm_dc13264520392913993dd051dba21dcf")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询批量消息推送和阅读人数")]
#[doc(alias = "/open-apis/im/v1/batch_messages/:batch_message_id/read_user")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReadUserBatchMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ReadUserBatchMessage -> ReadUserBatchMessageReply, TenantToken, NoCredential
}

impl ReadUserBatchMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `batch_message_id`: The batch: `bm-…`, the `message_id` that sending it returned.
    pub fn new(batch_message_id: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT).path("batch_message_id", batch_message_id.into()),
        )
    }
}

impl<C: rt::Caller> super::BatchMessageResource<'_, C> {
    /// Returns how many users have read a batch of messages.
    pub fn read_user(
        &self,
        batch_message_id: impl Into<String>,
    ) -> ReadUserBatchMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        ReadUserBatchMessage(
            ReadUserBatchMessage::new(batch_message_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ReadUserBatchMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct ReadUserBatchMessageReply {
    /// The numbers at the moment of the call.
    #[wire(ALWAYS)]
    pub read_user: Option<BatchMessageReadUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ReadUserBatchMessageReply {
    /// `read_user`, which every documented reply has, or an error if this one lacks it.
    pub fn read_user(&self) -> Result<&BatchMessageReadUser, rt::Error> {
        rt::always(self.read_user.as_ref(), "read_user", &self.unknown_fields)
    }
}

/// How many users have read a batch of messages.
#[derive(Clone, Default, rt::Record)]
pub struct BatchMessageReadUser {
    /// Number of users who have read it.
    #[wire(DIGITS)]
    pub read_count: Option<i64>,
    /// Number of users that it was sent to.
    #[wire(DIGITS)]
    pub total_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ReadUserBatchMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/batch_message/read_user",
    title: "查询批量消息推送和阅读人数",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/batch_messages/:batch_message_id/read_user",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message:send_multi_depts", "im:message:send_multi_users"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("batch_message_id")],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230012 400 Permission NotBotsMessage\nThe bot did not send the message.\nUse messages that this bot sent.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230030 400 NotFound BatchMessageNotFound\nThe batch does not exist.\nCheck the id of the batch.",
            "232096 400 Busy WritesSuspended\nChanges to data of the app are suspended for the moment.\nRepeat later.",
        ],
    ),
    ..platform::ENDPOINT
};
