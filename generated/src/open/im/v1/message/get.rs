// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/get`: 获取指定消息的内容

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{CardContentType, Message};
use crate::open::types::UserIdType;

/// Returns a message.
///
/// The bot must be in the chat of the message. Of a merged forward, the messages that it holds are
/// returned as well.
///
/// - Endpoint: `GET /open-apis/im/v1/messages/:message_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:readonly` or `im:message.history:readonly` or `im:message.group_msg` or `im:message.p2p_msg:get_as_user` or `im:message.group_msg:get_as_user`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取指定消息的内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)
/// - Schema: `schemas/open/im/v1/message/get.json`
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
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted and cannot be read. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::im::v1::CardContentType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .get("om_dc13264520392913993dd051dba21dcf")
///     .user_id_type(UserIdType::OpenId)
///     .card_msg_content_type(CardContentType::Original)
///     .with_sender_name(false)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取指定消息的内容")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetMessage -> GetMessageReply, TenantOrUserToken, NoCredential
}

impl GetMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message to return: `om_…`.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("message_id", message_id.into()))
    }
}

impl<C> GetMessage<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// How cards are returned; simplified if not given.
    pub fn card_msg_content_type(self, card_msg_content_type: CardContentType) -> Self {
        Self(self.0.query("card_msg_content_type", &card_msg_content_type))
    }

    /// Whether the name of the sender is returned. The platform assumes `false` when it is not given.
    pub fn with_sender_name(self, with_sender_name: bool) -> Self {
        Self(self.0.query("with_sender_name", &with_sender_name))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Returns a message.
    pub fn get(&self, message_id: impl Into<String>) -> GetMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetMessage(GetMessage::new(message_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct GetMessageReply {
    /// The message; a merged forward is followed by the messages that it holds.
    pub items: Option<Vec<Message>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/get",
    title: "获取指定消息的内容",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/messages/:message_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:message",
        "im:message:readonly",
        "im:message.history:readonly",
        "im:message.group_msg",
        "im:message.p2p_msg:get_as_user",
        "im:message.group_msg:get_as_user",
    ],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::query("user_id_type"),
        rt::Param::query("card_msg_content_type"),
        rt::Param::query("with_sender_name"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted and cannot be read.",
        ],
    ),
    ..platform::ENDPOINT
};
