// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/pin/create`: Pin 消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::Pin;

/// Pins a message in its chat.
///
/// The app needs a bot. It must be in the chat of the message and see it. The same message can be
/// pinned and unpinned 5 times a second.
///
/// Pinning a pinned message changes nothing and returns the pin.
///
/// - Endpoint: `POST /open-apis/im/v1/pins`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message.pins:write_only` or `im:message:send_as_bot`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [Pin 消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create)
/// - Schema: `schemas/open/im/v1/pin/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230111 | 400 | [`MESSAGE_SELF_DESTRUCTS`](super::super::errors::MESSAGE_SELF_DESTRUCTS) | The message will delete itself soon. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 230011 | 400 | [`MESSAGE_RECALLED`](super::super::errors::MESSAGE_RECALLED) | The message was recalled. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230045 | 400 | [`CHAT_NOT_FOUND`](super::super::errors::CHAT_NOT_FOUND) | The chat does not exist. |
/// | 230046 | 400 | [`PIN_FORBIDDEN`](super::super::errors::PIN_FORBIDDEN) | Only the owner and managers of the chat may pin messages. |
/// | 230047 | 400 | [`PIN_RATE_LIMITED`](super::super::errors::PIN_RATE_LIMITED) | The same message is pinned or unpinned too often. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 230054 | 400 | [`UNSUPPORTED_MESSAGE_TYPE`](super::super::errors::UNSUPPORTED_MESSAGE_TYPE) | Messages of this type do not support this. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .pin()
///     .create("om_dc13264520392913993dd051dba21dcf")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "Pin 消息")]
#[doc(alias = "/open-apis/im/v1/pins")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreatePin<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreatePin -> CreatePinReply, TenantOrUserToken, NoCredential
}

impl CreatePin {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message to pin: `om_…`.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).body_text("message_id", message_id.into()))
    }
}

impl<C: rt::Caller> super::PinResource<'_, C> {
    /// Pins a message in its chat.
    pub fn create(&self, message_id: impl Into<String>) -> CreatePin<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreatePin(CreatePin::new(message_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreatePin`].
#[derive(Clone, Default, rt::Record)]
pub struct CreatePinReply {
    /// Who pinned the message, and when.
    #[wire(ALWAYS)]
    pub pin: Option<Pin>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreatePinReply {
    /// `pin`, which every documented reply has, or an error if this one lacks it.
    pub fn pin(&self) -> Result<&Pin, rt::Error> {
        rt::always(self.pin.as_ref(), "pin", &self.unknown_fields)
    }
}

/// The documented facts of [`CreatePin`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/pin/create",
    title: "Pin 消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/pins",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message.pins:write_only", "im:message:send_as_bot"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::body("message_id").flags(rt::Field::REQUIRED)],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230111 400 Conflict MessageSelfDestructs\nThe message will delete itself soon.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "230011 400 Conflict MessageRecalled\nThe message was recalled.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230045 400 NotFound ChatNotFound\nThe chat does not exist.\nCheck whether it was disbanded.",
            "230046 400 Permission PinForbidden\nOnly the owner and managers of the chat may pin messages.",
            "230047 400 RateLimit PinRateLimited\nThe same message is pinned or unpinned too often.\nLower the rate of calls, then repeat.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
            "230054/2 400 InvalidRequest UnsupportedMessageType\nMessages of this type do not support this.",
        ],
    ),
    ..platform::ENDPOINT
};
