// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/forward`: 转发消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    ForwardTarget, Mention, MessageBody, MessageType, ReceivedContent, Sender,
};

/// Forwards a message to a user, chat or thread.
///
/// The app needs a bot. A user must be in its availability range; in a group chat the bot must be
/// a member that may post.
///
/// One user receives at most 5 messages a second, and so does one group chat from all its bots.
///
/// Red packets, votes, audio, calendar transfers, system messages, encrypted messages, and
/// messages within a merged forward cannot be forwarded.
///
/// - Endpoint: `POST /open-apis/im/v1/messages/:message_id/forward`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot`
/// - Scope `contact:user.employee_id:readonly`: Required for the receiver to be given by `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [转发消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward)
/// - Schema: `schemas/open/im/v1/message/forward.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230018 | 400 | [`FORBIDDEN_BY_CHAT`](super::super::errors::FORBIDDEN_BY_CHAT) | The settings of the chat forbid this, such as when only some members may post. |
/// | 230019 | 400 | [`THREAD_NOT_FOUND`](super::super::errors::THREAD_NOT_FOUND) | The thread does not exist. |
/// | 230020 | 400 | [`TOO_MANY_MESSAGES`](super::super::errors::TOO_MANY_MESSAGES) | Too many calls: a chat or user receives at most 5 messages a second. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230029 | 400 | [`USER_RESIGNED`](super::super::errors::USER_RESIGNED) | The user has left the tenant. |
/// | 230034 | 400 | [`INVALID_RECEIVER`](super::super::errors::INVALID_RECEIVER) | The receiver is not valid. |
/// | 230035 | 400 | [`SENDING_FORBIDDEN`](super::super::errors::SENDING_FORBIDDEN) | The sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom. |
/// | 230036 | 400 | [`TENANT_KEY_DELETED`](super::super::errors::TENANT_KEY_DELETED) | The encryption key of the tenant was deleted, so its data cannot be read. |
/// | 230038 | 400 | [`CROSS_TENANT_DIRECT_CHAT`](super::super::errors::CROSS_TENANT_DIRECT_CHAT) | Messages to direct chats across tenants are not allowed here. |
/// | 230049 | 400 | [`SENDING_IN_PROGRESS`](super::super::errors::SENDING_IN_PROGRESS) | The message is being sent. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 230053 | 400 | [`USER_MUTED_BOT`](super::super::errors::USER_MUTED_BOT) | The user does not want messages from this bot. |
/// | 230061 | 400 | [`NOT_FORWARDABLE`](super::super::errors::NOT_FORWARDABLE) | Messages of this type cannot be forwarded: system messages, red packets, votes, audio, calendar transfers and the like. |
/// | 230062 | 400 | [`ENCRYPTED_CHAT_FORBIDDEN`](super::super::errors::ENCRYPTED_CHAT_FORBIDDEN) | Messages may not be forwarded to a chat with third-party encryption. |
/// | 230063 | 400 | [`INVALID_TARGET_CHAT`](super::super::errors::INVALID_TARGET_CHAT) | The chat to forward to is not valid. |
/// | 230064 | 400 | [`INVALID_FORWARD`](super::super::errors::INVALID_FORWARD) | The message does not exist, was recalled or cannot be seen. |
/// | 230065 | 400 | [`FORWARD_RECALLED`](super::super::errors::FORWARD_RECALLED) | The message was recalled. |
/// | 230066 | 400 | [`SECRET_CHAT`](super::super::errors::SECRET_CHAT) | The message is in a secret chat. |
/// | 230070 | 400 | [`RESTRICTED`](super::super::errors::RESTRICTED) | The message is confidential, or its chat is in restricted mode. |
/// | 230074 | 400 | [`TARGET_THREAD_INVISIBLE`](super::super::errors::TARGET_THREAD_INVISIBLE) | The caller cannot see the thread to forward to. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::ForwardTarget;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .forward(
///         "om_dc13264520392913993dd051dba21dcf",
///         ForwardTarget::OpenId("ou_a0553eda9014c201e6969b478895c230".into()),
///     )
///     .uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "转发消息")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/forward")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ForwardMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ForwardMessage -> ForwardMessageReply, TenantOrUserToken, NoCredential
}

impl ForwardMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message to forward: `om_…`.
    /// - `receive_id`: Where to forward to.
    pub fn new(
        message_id: impl Into<String>,
        receive_id: impl Into<ForwardTarget>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .shape_at(
                    &[
                        (rt::Place::Body, "receive_id"),
                        (rt::Place::Query, "receive_id_type"),
                    ],
                    &Into::<ForwardTarget>::into(receive_id),
                ),
        )
    }
}

impl<C> ForwardMessage<C> {
    /// Makes repeating the call safe: for an hour after a success, the same text does not cause a
    /// second one. It must be another for other content. At most 50 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.query_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Forwards a message to a user, chat or thread.
    pub fn forward(
        &self,
        message_id: impl Into<String>,
        receive_id: impl Into<ForwardTarget>,
    ) -> ForwardMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ForwardMessage(
            ForwardMessage::new(message_id, receive_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ForwardMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct ForwardMessageReply {
    /// Id of the new message: `om_…`. All that is done with the message later takes it.
    #[wire(ALWAYS)]
    pub message_id: Option<String>,
    /// The message that the chain of replies began with; in a thread, the message that began it. Only
    /// replies have it.
    pub root_id: Option<String>,
    /// The message that this one replies to; in a thread, always the message that began it. Only
    /// replies have it.
    pub parent_id: Option<String>,
    /// The thread that the message belongs to, if any: `omt_…`.
    pub thread_id: Option<String>,
    /// Type of the message.
    pub msg_type: Option<MessageType>,
    /// When the message was sent.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Millis>,
    /// When the message was last changed.
    #[wire(DIGITS)]
    pub update_time: Option<rt::Millis>,
    /// Whether the message was recalled or deleted.
    pub deleted: Option<bool>,
    /// Whether the message was edited or its card replaced.
    pub updated: Option<bool>,
    /// The chat that the message is in: `oc_…`.
    pub chat_id: Option<String>,
    /// Who sent the message.
    pub sender: Option<Sender>,
    /// Content of the message.
    pub body: Option<MessageBody>,
    /// The users and bots that the message mentions.
    pub mentions: Option<Vec<Mention>>,
    /// The merged forward that contains the message, if any.
    pub upper_message_id: Option<String>,
    /// Position of the message in the chat; only in chats without threads.
    #[wire(DIGITS)]
    pub message_position: Option<i64>,
    /// Position of the reply in its thread; only for replies in threads.
    #[wire(DIGITS)]
    pub thread_message_position: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ForwardMessageReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

impl ForwardMessageReply {
    /// `body.content` as [`msg_type`](Self::msg_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn content(&self) -> Option<ReceivedContent> {
        ReceivedContent::read(
            self.msg_type.as_ref()?,
            self.body.as_ref()?.content.as_ref()?,
        )
    }
}

/// The documented facts of [`ForwardMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/forward",
    title: "转发消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages/:message_id/forward",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:send_as_bot"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for the receiver to be given by `user_id`.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::path("message_id"),
        rt::Param::query("receive_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("uuid").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("receive_id").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230018 400 Permission ForbiddenByChat\nThe settings of the chat forbid this, such as when only some members may post.\nCheck the settings of the chat or ask one of its managers.",
            "230019 400 NotFound ThreadNotFound\nThe thread does not exist.\nCheck the id of the thread.",
            "230020 400 RateLimit TooManyMessages\nToo many calls: a chat or user receives at most 5 messages a second.\nLower the rate of calls, then repeat.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230029 400 NotFound UserResigned\nThe user has left the tenant.",
            "230034 400 InvalidRequest InvalidReceiver\nThe receiver is not valid.\nCheck the id, and that it is of the given type.",
            "230035 400 Permission SendingForbidden\nThe sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom.",
            "230036 400 Conflict TenantKeyDeleted\nThe encryption key of the tenant was deleted, so its data cannot be read.\nAsk the administrator of the tenant.",
            "230038 400 Permission CrossTenantDirectChat\nMessages to direct chats across tenants are not allowed here.",
            "230049 400 Conflict SendingInProgress\nThe message is being sent.\nWait for the other call.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
            "230053 400 Permission UserMutedBot\nThe user does not want messages from this bot.",
            "230061 400 InvalidRequest NotForwardable\nMessages of this type cannot be forwarded: system messages, red packets, votes, audio, calendar transfers and the like.",
            "230062 400 Permission EncryptedChatForbidden\nMessages may not be forwarded to a chat with third-party encryption.",
            "230063 400 InvalidRequest InvalidTargetChat\nThe chat to forward to is not valid.\nCheck that the chat exists.",
            "230064 400 InvalidRequest InvalidForward\nThe message does not exist, was recalled or cannot be seen.",
            "230065 400 Conflict ForwardRecalled\nThe message was recalled.",
            "230066 400 Conflict SecretChat\nThe message is in a secret chat.",
            "230070 400 Conflict Restricted\nThe message is confidential, or its chat is in restricted mode.",
            "230074/1 400 Permission TargetThreadInvisible\nThe caller cannot see the thread to forward to. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
        ],
    ),
    ..platform::ENDPOINT
};
