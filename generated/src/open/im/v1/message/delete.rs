// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/delete`: 撤回消息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Recalls a message.
///
/// A bot recalls its own messages. Others of a group chat it recalls only as owner, manager or
/// creator of the chat, and within a year; with a user token, the owner of the chat recalls them.
///
/// How long a message can be recalled, the administrator of the tenant sets. The bot must be in
/// the chat; a user must be in its availability range.
///
/// Messages that were sent in batches are recalled by another call.
///
/// - Endpoint: `DELETE /open-apis/im/v1/messages/:message_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:recall` or `im:message:send_as_bot`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [撤回消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete)
/// - Schema: `schemas/open/im/v1/message/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230009 | 400 | [`RECALL_PERIOD_OVER`](super::super::errors::RECALL_PERIOD_OVER) | The message is too old to be recalled; how long that is possible, the administrator of the tenant sets. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230026 | 400 | [`RECALL_FORBIDDEN`](super::super::errors::RECALL_FORBIDDEN) | The bot may not recall this message. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 230054 | 400 | [`UNSUPPORTED_MESSAGE_TYPE`](super::super::errors::UNSUPPORTED_MESSAGE_TYPE) | Messages of this type do not support this. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.im().v1().message().delete("om_dc13264520392913993dd051dba21dcf").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "撤回消息")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteMessage -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message to recall: `om_…`.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("message_id", message_id.into()))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Recalls a message.
    pub fn delete(&self, message_id: impl Into<String>) -> DeleteMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteMessage(DeleteMessage::new(message_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/delete",
    title: "撤回消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete",
    method: rt::Method::Delete,
    path: "/open-apis/im/v1/messages/:message_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:recall", "im:message:send_as_bot"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("message_id")],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230009 400 Conflict RecallPeriodOver\nThe message is too old to be recalled; how long that is possible, the administrator of the tenant sets.\nAsk the administrator to extend the period.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230026 400 Permission RecallForbidden\nThe bot may not recall this message.\nA bot recalls its own messages; others only as owner, manager or creator of the chat.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
            "230054/2 400 InvalidRequest UnsupportedMessageType\nMessages of this type do not support this.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
        ],
    ),
    ..platform::ENDPOINT
};
