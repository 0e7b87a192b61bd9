// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/reply`: 回复消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    Mention, MessageBody, MessageContent, MessageType, ReceivedContent, Sender,
};

/// Replies to a message.
///
/// The app needs a bot. A user must be in its availability range; in a group chat the bot must be
/// a member that may post.
///
/// One user receives at most 5 messages a second, and so does one group chat from all its bots.
///
/// A bot needs one of the scopes `im:message`, `im:message:send_as_bot` and `im:message:send`;
/// with a user token, both `im:message` and `im:message.send_as_user` are needed.
///
/// - Endpoint: `POST /open-apis/im/v1/messages/:message_id/reply`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:send` or `im:message.send_as_user`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [回复消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply)
/// - Schema: `schemas/open/im/v1/message/reply.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230011 | 400 | [`MESSAGE_RECALLED`](super::super::errors::MESSAGE_RECALLED) | The message was recalled. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230015 | 400 | [`DIRECT_CHAT_NOT_SHAREABLE`](super::super::errors::DIRECT_CHAT_NOT_SHAREABLE) | Direct chats cannot be shared. |
/// | 230017 | 400 | [`NOT_RESOURCE_OWNER`](super::super::errors::NOT_RESOURCE_OWNER) | The file or image belongs to another app. |
/// | 230018 | 400 | [`FORBIDDEN_BY_CHAT`](super::super::errors::FORBIDDEN_BY_CHAT) | The settings of the chat forbid this, such as when only some members may post. |
/// | 230019 | 400 | [`THREAD_NOT_FOUND`](super::super::errors::THREAD_NOT_FOUND) | The thread does not exist. |
/// | 230020 | 400 | [`TOO_MANY_MESSAGES`](super::super::errors::TOO_MANY_MESSAGES) | Too many calls: a chat or user receives at most 5 messages a second. |
/// | 230022 | 400 | [`SENSITIVE_CONTENT`](super::super::errors::SENSITIVE_CONTENT) | The content has sensitive words. |
/// | 230025 | 400 | [`CONTENT_TOO_LONG`](super::super::errors::CONTENT_TOO_LONG) | The content is too long: text may have 150 KB, cards and rich text 30 KB. Card templates count with their data, and styles add to the length. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230028 | 400 | [`CONTENT_REJECTED`](super::super::errors::CONTENT_REJECTED) | The content did not pass the check against leaks, such as for phone numbers and email addresses in plain text. |
/// | 230035 | 400 | [`SENDING_FORBIDDEN`](super::super::errors::SENDING_FORBIDDEN) | The sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom. |
/// | 230038 | 400 | [`CROSS_TENANT_DIRECT_CHAT`](super::super::errors::CROSS_TENANT_DIRECT_CHAT) | Messages to direct chats across tenants are not allowed here. |
/// | 230049 | 400 | [`SENDING_IN_PROGRESS`](super::super::errors::SENDING_IN_PROGRESS) | The message is being sent. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message that is replied to. |
/// | 230054 | 400 | [`UNSUPPORTED_MESSAGE_TYPE`](super::super::errors::UNSUPPORTED_MESSAGE_TYPE) | Messages of this type do not support this. |
/// | 230055 | 400 | [`FILE_TYPE_MISMATCH`](super::super::errors::FILE_TYPE_MISMATCH) | The file was uploaded as another type than that of the message. |
/// | 230071 | 400 | [`THREAD_REPLIES_UNSUPPORTED`](super::super::errors::THREAD_REPLIES_UNSUPPORTED) | The chat does not support replies in threads. |
/// | 230072 | 400 | [`AGGREGATED_MESSAGE`](super::super::errors::AGGREGATED_MESSAGE) | Aggregated messages do not support replies in threads. |
/// | 230075 | 400 | [`ENCRYPTED_CHAT`](super::super::errors::ENCRYPTED_CHAT) | Messages cannot be sent to encrypted chats. |
/// | 230099 | 400 | [`CARD_CREATION_FAILED`](super::super::errors::CARD_CREATION_FAILED) | The card could not be created. |
/// | 230111 | 400 | [`MESSAGE_SELF_DESTRUCTS`](super::super::errors::MESSAGE_SELF_DESTRUCTS) | The message will delete itself soon. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 231205 | 400 | [`NOT_USER_RESOURCE_OWNER`](super::super::errors::NOT_USER_RESOURCE_OWNER) | The file or image belongs to neither the bot nor the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{MessageContent, Text};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .reply(
///         "om_dc13264520392913993dd051dba21dcf",
///         MessageContent::Text(Text::new("test content")),
///     )
///     .reply_in_thread(true)
///     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "回复消息")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/reply")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReplyMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ReplyMessage -> ReplyMessageReply, TenantOrUserToken, NoCredential
}

impl ReplyMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message to reply to: `om_…`.
    /// - `content`: What the message says.
    pub fn new(
        message_id: impl Into<String>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .shape_at(
                    &[(rt::Place::Body, "content"), (rt::Place::Body, "msg_type")],
                    &Into::<MessageContent>::into(content),
                ),
        )
    }
}

impl<C> ReplyMessage<C> {
    /// Whether to reply in a thread; replies to messages of a thread always are. The platform assumes
    /// `false` when it is not given.
    pub fn reply_in_thread(self, reply_in_thread: bool) -> Self {
        Self(self.0.body("reply_in_thread", &reply_in_thread))
    }

    /// Makes repeating the call safe: for an hour after a success, the same text does not cause a
    /// second one. It must be another for other content. At most 50 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.body_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Replies to a message.
    pub fn reply(
        &self,
        message_id: impl Into<String>,
        content: impl Into<MessageContent>,
    ) -> ReplyMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ReplyMessage(ReplyMessage::new(message_id, content).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ReplyMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct ReplyMessageReply {
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
    /// Whether the reply was recalled: false.
    pub deleted: Option<bool>,
    /// Whether the reply was edited: false.
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

impl ReplyMessageReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

impl ReplyMessageReply {
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

/// The documented facts of [`ReplyMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/reply",
    title: "回复消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages/:message_id/reply",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:message",
        "im:message:send_as_bot",
        "im:message:send",
        "im:message.send_as_user",
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::path("message_id"),
        rt::Param::body("content").flags(rt::Field::REQUIRED | rt::Field::JSON),
        rt::Param::body("msg_type").flags(rt::Field::REQUIRED),
        rt::Param::body("reply_in_thread"),
        rt::Param::body("uuid").limits(&[rt::Limit::Length(0, 50)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230011 400 Conflict MessageRecalled\nThe message was recalled.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230015 400 InvalidRequest DirectChatNotShareable\nDirect chats cannot be shared.\nShare a group chat or a user instead.",
            "230017 400 Permission NotResourceOwner\nThe file or image belongs to another app.\nUpload the file with this bot, then send it.",
            "230018 400 Permission ForbiddenByChat\nThe settings of the chat forbid this, such as when only some members may post.\nCheck the settings of the chat or ask one of its managers.",
            "230019 400 NotFound ThreadNotFound\nThe thread does not exist.\nCheck the id of the thread.",
            "230020 400 RateLimit TooManyMessages\nToo many calls: a chat or user receives at most 5 messages a second.\nLower the rate of calls, then repeat.",
            "230022 400 InvalidRequest SensitiveContent\nThe content has sensitive words.\nChange the content.",
            "230025 400 InvalidRequest ContentTooLong\nThe content is too long: text may have 150 KB, cards and rich text 30 KB. Card templates count with their data, and styles add to the length.\nShorten the content.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230028 400 InvalidRequest ContentRejected\nThe content did not pass the check against leaks, such as for phone numbers and email addresses in plain text.\nThe message says what was found; change the content.",
            "230035 400 Permission SendingForbidden\nThe sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom.",
            "230038 400 Permission CrossTenantDirectChat\nMessages to direct chats across tenants are not allowed here.",
            "230049 400 Conflict SendingInProgress\nThe message is being sent.\nWait for the other call.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message that is replied to.",
            "230054/2 400 InvalidRequest UnsupportedMessageType\nMessages of this type do not support this.",
            "230055 400 InvalidRequest FileTypeMismatch\nThe file was uploaded as another type than that of the message.\nUpload the file with the type that fits; an MP4 file is sent as video.",
            "230071/1 400 Conflict ThreadRepliesUnsupported\nThe chat does not support replies in threads.\nReply without a thread.",
            "230072/1 400 Conflict AggregatedMessage\nAggregated messages do not support replies in threads.",
            "230075/1 400 Conflict EncryptedChat\nMessages cannot be sent to encrypted chats.",
            "230099 400 InvalidRequest CardCreationFailed\nThe card could not be created.\nThe message holds a second code (`ErrCode`) and says what is wrong: 100290 an invalid user, 11310 too many elements or a template that the app may not use, 200380 an unknown template, 200621 malformed JSON, 200732 and 200737 a variable of the wrong type or format, 200550 a wrong chart, 200570 an invalid image, 200861 an element that newer cards do not have.",
            "230111 400 Conflict MessageSelfDestructs\nThe message will delete itself soon.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "231205 400 Permission NotUserResourceOwner\nThe file or image belongs to neither the bot nor the user.",
        ],
    ),
    ..platform::ENDPOINT
};
