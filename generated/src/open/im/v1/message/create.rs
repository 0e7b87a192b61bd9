// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/create`: 发送消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    Mention, MessageBody, MessageContent, MessageType, ReceiveId, ReceivedContent, Sender,
};

/// Sends a message to a user or a group chat.
///
/// The app needs a bot. A user must be in its availability range; in a group chat the bot must be
/// a member that may post.
///
/// One user receives at most 5 messages a second, and so does one group chat from all its bots.
///
/// A bot needs one of the scopes `im:message`, `im:message:send_as_bot` and `im:message:send`;
/// with a user token, both `im:message` and `im:message.send_as_user` are needed.
///
/// Images and files are uploaded first, and sent by their keys.
///
/// - Endpoint: `POST /open-apis/im/v1/messages`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:send` or `im:message.send_as_user`
/// - Scope `contact:user.employee_id:readonly`: Required for the receiver to be given by `user_id`, and for returning such ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)
/// - Schema: `schemas/open/im/v1/message/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230015 | 400 | [`DIRECT_CHAT_NOT_SHAREABLE`](super::super::errors::DIRECT_CHAT_NOT_SHAREABLE) | Direct chats cannot be shared. |
/// | 230017 | 400 | [`NOT_RESOURCE_OWNER`](super::super::errors::NOT_RESOURCE_OWNER) | The file or image belongs to another app. |
/// | 230018 | 400 | [`FORBIDDEN_BY_CHAT`](super::super::errors::FORBIDDEN_BY_CHAT) | The settings of the chat forbid this, such as when only some members may post. |
/// | 230019 | 400 | [`THREAD_NOT_FOUND`](super::super::errors::THREAD_NOT_FOUND) | The thread does not exist. |
/// | 230020 | 400 | [`TOO_MANY_MESSAGES`](super::super::errors::TOO_MANY_MESSAGES) | Too many calls: a chat or user receives at most 5 messages a second. |
/// | 230022 | 400 | [`SENSITIVE_CONTENT`](super::super::errors::SENSITIVE_CONTENT) | The content has sensitive words. |
/// | 230025 | 400 | [`CONTENT_TOO_LONG`](super::super::errors::CONTENT_TOO_LONG) | The content is too long: text may have 150 KB, cards and rich text 30 KB. Card templates count with their data, and styles add to the length. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230099 | 400 | [`CARD_CREATION_FAILED`](super::super::errors::CARD_CREATION_FAILED) | The card could not be created. |
/// | 230028 | 400 | [`CONTENT_REJECTED`](super::super::errors::CONTENT_REJECTED) | The content did not pass the check against leaks, such as for phone numbers and email addresses in plain text. |
/// | 230029 | 400 | [`USER_RESIGNED`](super::super::errors::USER_RESIGNED) | The user has left the tenant. |
/// | 230034 | 400 | [`INVALID_RECEIVER`](super::super::errors::INVALID_RECEIVER) | The receiver is not valid. |
/// | 230035 | 400 | [`SENDING_FORBIDDEN`](super::super::errors::SENDING_FORBIDDEN) | The sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom. |
/// | 230036 | 400 | [`TENANT_KEY_DELETED`](super::super::errors::TENANT_KEY_DELETED) | The encryption key of the tenant was deleted, so its data cannot be read. |
/// | 230038 | 400 | [`CROSS_TENANT_DIRECT_CHAT`](super::super::errors::CROSS_TENANT_DIRECT_CHAT) | Messages to direct chats across tenants are not allowed here. |
/// | 230049 | 400 | [`SENDING_IN_PROGRESS`](super::super::errors::SENDING_IN_PROGRESS) | The message is being sent. |
/// | 230053 | 400 | [`USER_MUTED_BOT`](super::super::errors::USER_MUTED_BOT) | The user does not want messages from this bot. |
/// | 230054 | 400 | [`TYPE_FORBIDDEN_IN_CHAT`](super::super::errors::TYPE_FORBIDDEN_IN_CHAT) | Messages of this type, such as cards, cannot be sent to a private connected chat. |
/// | 230055 | 400 | [`FILE_TYPE_MISMATCH`](super::super::errors::FILE_TYPE_MISMATCH) | The file was uploaded as another type than that of the message. |
/// | 230075 | 400 | [`ENCRYPTED_CHAT`](super::super::errors::ENCRYPTED_CHAT) | Messages cannot be sent to encrypted chats. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 231205 | 400 | [`NOT_USER_RESOURCE_OWNER`](super::super::errors::NOT_USER_RESOURCE_OWNER) | The file or image belongs to neither the bot nor the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{MessageContent, ReceiveId, Text};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .create(
///         ReceiveId::OpenId("ou_7d8a6e6df7621556ce0d21922b676706ccs".into()),
///         MessageContent::Text(Text::new("test content")),
///     )
///     .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "发送消息")]
#[doc(alias = "/open-apis/im/v1/messages")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateMessage -> CreateMessageReply, TenantOrUserToken, NoCredential
}

impl CreateMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `receive_id`: Who receives the message.
    /// - `content`: What the message says.
    pub fn new(
        receive_id: impl Into<ReceiveId>,
        content: impl Into<MessageContent>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Body, "receive_id"),
                        (rt::Place::Query, "receive_id_type"),
                    ],
                    &Into::<ReceiveId>::into(receive_id),
                )
                .shape_at(
                    &[(rt::Place::Body, "content"), (rt::Place::Body, "msg_type")],
                    &Into::<MessageContent>::into(content),
                ),
        )
    }
}

impl<C> CreateMessage<C> {
    /// Makes repeating the call safe: for an hour after a success, the same text does not cause a
    /// second one. It must be another for other content. At most 50 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.body_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Sends a message to a user or a group chat.
    pub fn create(
        &self,
        receive_id: impl Into<ReceiveId>,
        content: impl Into<MessageContent>,
    ) -> CreateMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateMessage(CreateMessage::new(receive_id, content).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateMessageReply {
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
    /// Whether the message was recalled: false.
    pub deleted: Option<bool>,
    /// Whether the message was edited: false.
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

impl CreateMessageReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

impl CreateMessageReply {
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

/// The documented facts of [`CreateMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/create",
    title: "发送消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:message",
        "im:message:send_as_bot",
        "im:message:send",
        "im:message.send_as_user",
    ],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required for the receiver to be given by `user_id`, and for returning such ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::query("receive_id_type").flags(rt::Field::REQUIRED),
        rt::Param::body("receive_id").flags(rt::Field::REQUIRED),
        rt::Param::body("msg_type").flags(rt::Field::REQUIRED),
        rt::Param::body("content").flags(rt::Field::REQUIRED | rt::Field::JSON),
        rt::Param::body("uuid").limits(&[rt::Limit::Length(0, 50)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230015 400 InvalidRequest DirectChatNotShareable\nDirect chats cannot be shared.\nShare a group chat or a user instead.",
            "230017 400 Permission NotResourceOwner\nThe file or image belongs to another app.\nUpload the file with this bot, then send it.",
            "230018 400 Permission ForbiddenByChat\nThe settings of the chat forbid this, such as when only some members may post.\nCheck the settings of the chat or ask one of its managers.",
            "230019 400 NotFound ThreadNotFound\nThe thread does not exist.\nCheck the id of the thread.",
            "230020 400 RateLimit TooManyMessages\nToo many calls: a chat or user receives at most 5 messages a second.\nLower the rate of calls, then repeat.",
            "230022 400 InvalidRequest SensitiveContent\nThe content has sensitive words.\nChange the content.",
            "230025 400 InvalidRequest ContentTooLong\nThe content is too long: text may have 150 KB, cards and rich text 30 KB. Card templates count with their data, and styles add to the length.\nShorten the content.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230099 400 InvalidRequest CardCreationFailed\nThe card could not be created.\nThe message holds a second code (`ErrCode`) and says what is wrong: 100290 an invalid user, 11310 too many elements or a template that the app may not use, 200380 an unknown template, 200621 malformed JSON, 200732 and 200737 a variable of the wrong type or format, 200550 a wrong chart, 200570 an invalid image, 200861 an element that newer cards do not have.",
            "230028 400 InvalidRequest ContentRejected\nThe content did not pass the check against leaks, such as for phone numbers and email addresses in plain text.\nThe message says what was found; change the content.",
            "230029 400 NotFound UserResigned\nThe user has left the tenant.",
            "230034 400 InvalidRequest InvalidReceiver\nThe receiver is not valid.\nCheck the id, and that it is of the given type.",
            "230035 400 Permission SendingForbidden\nThe sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom.",
            "230036 400 Conflict TenantKeyDeleted\nThe encryption key of the tenant was deleted, so its data cannot be read.\nAsk the administrator of the tenant.",
            "230038 400 Permission CrossTenantDirectChat\nMessages to direct chats across tenants are not allowed here.",
            "230049 400 Conflict SendingInProgress\nThe message is being sent.\nWait for the other call.",
            "230053 400 Permission UserMutedBot\nThe user does not want messages from this bot.",
            "230054/1 400 Conflict TypeForbiddenInChat\nMessages of this type, such as cards, cannot be sent to a private connected chat.",
            "230055 400 InvalidRequest FileTypeMismatch\nThe file was uploaded as another type than that of the message.\nUpload the file with the type that fits; an MP4 file is sent as video.",
            "230075/1 400 Conflict EncryptedChat\nMessages cannot be sent to encrypted chats.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nSend to another chat.",
            "231205 400 Permission NotUserResourceOwner\nThe file or image belongs to neither the bot nor the user.",
        ],
    ),
    ..platform::ENDPOINT
};
