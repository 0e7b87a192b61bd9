// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/pin/delete`: 移除 Pin 消息

use feishu_api_runtime as rt;

use crate::open::platform;

/// Unpins a message.
///
/// The app needs a bot. It must be in the chat of the message and see it. The same message can be
/// pinned and unpinned 5 times a second.
///
/// A message that is not pinned, or was recalled, is no error.
///
/// - Endpoint: `DELETE /open-apis/im/v1/pins/:message_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message.pins:write_only` or `im:message:send_as_bot`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [移除 Pin 消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete)
/// - Schema: `schemas/open/im/v1/pin/delete.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230045 | 400 | [`CHAT_NOT_FOUND`](super::super::errors::CHAT_NOT_FOUND) | The chat does not exist. |
/// | 230046 | 400 | [`PIN_FORBIDDEN`](super::super::errors::PIN_FORBIDDEN) | Only the owner and managers of the chat may pin messages. |
/// | 230047 | 400 | [`PIN_RATE_LIMITED`](super::super::errors::PIN_RATE_LIMITED) | The same message is pinned or unpinned too often. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.im().v1().pin().delete("om_dc13264520392913993dd051dba21dcf").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移除 Pin 消息")]
#[doc(alias = "/open-apis/im/v1/pins/:message_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeletePin<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeletePin -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeletePin {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message to unpin: `om_…`.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("message_id", message_id.into()))
    }
}

impl<C: rt::Caller> super::PinResource<'_, C> {
    /// Unpins a message.
    pub fn delete(&self, message_id: impl Into<String>) -> DeletePin<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeletePin(DeletePin::new(message_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeletePin`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/pin/delete",
    title: "移除 Pin 消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete",
    method: rt::Method::Delete,
    path: "/open-apis/im/v1/pins/:message_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message.pins:write_only", "im:message:send_as_bot"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("message_id")],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230045 400 NotFound ChatNotFound\nThe chat does not exist.\nCheck whether it was disbanded.",
            "230046 400 Permission PinForbidden\nOnly the owner and managers of the chat may pin messages.",
            "230047 400 RateLimit PinRateLimited\nThe same message is pinned or unpinned too often.\nLower the rate of calls, then repeat.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
        ],
    ),
    ..platform::ENDPOINT
};
