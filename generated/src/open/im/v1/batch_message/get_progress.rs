// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/batch_message/get_progress`: 查询批量消息整体进度

use feishu_api_runtime as rt;

use crate::open::platform;

/// Returns how far a batch of messages was sent or recalled.
///
/// The batch must have been sent in the last 30 days.
///
/// - Endpoint: `GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message:send_multi_depts` or `im:message:send_multi_users`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [查询批量消息整体进度](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress)
/// - Schema: `schemas/open/im/v1/batch_message/get_progress.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
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
///     .get_progress("bm-0b3d5d1b2df7c6d5dbd1abe2c91e2217")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "查询批量消息整体进度")]
#[doc(alias = "/open-apis/im/v1/batch_messages/:batch_message_id/get_progress")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetProgressBatchMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetProgressBatchMessage -> GetProgressBatchMessageReply, TenantToken, NoCredential
}

impl GetProgressBatchMessage {
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
    /// Returns how far a batch of messages was sent or recalled.
    pub fn get_progress(
        &self,
        batch_message_id: impl Into<String>,
    ) -> GetProgressBatchMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetProgressBatchMessage(
            GetProgressBatchMessage::new(batch_message_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`GetProgressBatchMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct GetProgressBatchMessageReply {
    /// How far it was sent.
    #[wire(ALWAYS)]
    pub batch_message_send_progress: Option<BatchMessageSendProgress>,
    /// How far it was recalled.
    pub batch_message_recall_progress: Option<BatchMessageRecallProgress>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetProgressBatchMessageReply {
    /// `batch_message_send_progress`, which every documented reply has, or an error if this one lacks it.
    pub fn batch_message_send_progress(
        &self,
    ) -> Result<&BatchMessageSendProgress, rt::Error> {
        rt::always(
            self.batch_message_send_progress.as_ref(),
            "batch_message_send_progress",
            &self.unknown_fields,
        )
    }
}

/// How far a batch of messages was sent.
#[derive(Clone, Default, rt::Record)]
pub struct BatchMessageSendProgress {
    /// Number of users that are valid, also of those whom the bot cannot see; 0 if the batch has not
    /// begun, or none is.
    pub valid_user_ids_count: Option<i64>,
    /// Number of users that the message was sent to.
    pub success_user_ids_count: Option<i64>,
    /// Number of users who have read it.
    pub read_user_ids_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How far a batch of messages was recalled.
#[derive(Clone, Default, rt::Record)]
pub struct BatchMessageRecallProgress {
    /// Whether it was recalled at all.
    pub recall: Option<bool>,
    /// Number of messages that were recalled.
    pub recall_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetProgressBatchMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/batch_message/get_progress",
    title: "查询批量消息整体进度",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/batch_messages/:batch_message_id/get_progress",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message:send_multi_depts", "im:message:send_multi_users"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("batch_message_id")],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230012 400 Permission NotBotsMessage\nThe bot did not send the message.\nUse messages that this bot sent.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230030 400 NotFound BatchMessageNotFound\nThe batch does not exist.\nCheck the id of the batch.",
            "232096 400 Busy WritesSuspended\nChanges to data of the app are suspended for the moment.\nRepeat later.",
        ],
    ),
    ..platform::ENDPOINT
};
