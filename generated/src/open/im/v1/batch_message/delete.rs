// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/batch_message/delete`: 批量撤回消息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Recalls messages that were sent in a batch.
///
/// The app needs a bot.
///
/// This takes a while after the call. How long messages can be recalled, the administrator of the
/// tenant sets.
///
/// - Endpoint: `DELETE /open-apis/im/v1/batch_messages/:batch_message_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message:send_multi_depts` or `im:message:send_multi_users`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [批量撤回消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete)
/// - Schema: `schemas/open/im/v1/batch_message/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230009 | 400 | [`RECALL_PERIOD_OVER`](super::super::errors::RECALL_PERIOD_OVER) | The message is too old to be recalled; how long that is possible, the administrator of the tenant sets. |
/// | 230026 | 400 | [`RECALL_FORBIDDEN`](super::super::errors::RECALL_FORBIDDEN) | The bot may not recall this message. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230030 | 400 | [`BATCH_MESSAGE_NOT_FOUND`](super::super::errors::BATCH_MESSAGE_NOT_FOUND) | The batch does not exist. |
/// | 232096 | 400 | [`WRITES_SUSPENDED`](super::super::errors::WRITES_SUSPENDED) | Changes to data of the app are suspended for the moment. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .batch_message()
///     .delete("bm-dc13264520392913993dd051dba21dcf")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "批量撤回消息")]
#[doc(alias = "/open-apis/im/v1/batch_messages/:batch_message_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteBatchMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteBatchMessage -> rt::Empty, TenantToken, NoCredential
}

impl DeleteBatchMessage {
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
    /// Recalls messages that were sent in a batch.
    pub fn delete(
        &self,
        batch_message_id: impl Into<String>,
    ) -> DeleteBatchMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        DeleteBatchMessage(
            DeleteBatchMessage::new(batch_message_id).0.bind(self.client.core()),
        )
    }
}

/// The documented facts of [`DeleteBatchMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/batch_message/delete",
    title: "批量撤回消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete",
    method: rt::Method::Delete,
    path: "/open-apis/im/v1/batch_messages/:batch_message_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message:send_multi_depts", "im:message:send_multi_users"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("batch_message_id")],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230009 400 Conflict RecallPeriodOver\nThe message is too old to be recalled; how long that is possible, the administrator of the tenant sets.\nAsk the administrator to extend the period.",
            "230026 400 Permission RecallForbidden\nThe bot may not recall this message.\nA bot recalls its own messages; others only as owner, manager or creator of the chat.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230030 400 NotFound BatchMessageNotFound\nThe batch does not exist.\nCheck the id of the batch.",
            "232096 400 Busy WritesSuspended\nChanges to data of the app are suspended for the moment.\nRepeat later.",
        ],
    ),
    ..platform::ENDPOINT
};
