// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/update`: 编辑消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    EditableContent, Mention, MessageBody, MessageType, ReceivedContent, Sender,
};

/// Edits a text or rich text message.
///
/// Only who sent the message can edit it, at most 20 times, and as long as the administrator of
/// the tenant allows; recalled and deleted messages cannot be edited. Cards are changed by another
/// call.
///
/// The bot must be in the group chat and may post there; a user must be in its availability range.
///
/// - Endpoint: `PUT /open-apis/im/v1/messages/:message_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot` or `im:message:update`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [编辑消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update)
/// - Schema: `schemas/open/im/v1/message/update.json`
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
/// | 230018 | 400 | [`FORBIDDEN_BY_CHAT`](super::super::errors::FORBIDDEN_BY_CHAT) | The settings of the chat forbid this, such as when only some members may post. |
/// | 230020 | 400 | [`TOO_MANY_MESSAGES`](super::super::errors::TOO_MANY_MESSAGES) | Too many calls: a chat or user receives at most 5 messages a second. |
/// | 230022 | 400 | [`SENSITIVE_CONTENT`](super::super::errors::SENSITIVE_CONTENT) | The content has sensitive words. |
/// | 230025 | 400 | [`CONTENT_TOO_LONG`](super::super::errors::CONTENT_TOO_LONG) | The content is too long: text may have 150 KB, cards and rich text 30 KB. Card templates count with their data, and styles add to the length. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230028 | 400 | [`CONTENT_REJECTED`](super::super::errors::CONTENT_REJECTED) | The content did not pass the check against leaks, such as for phone numbers and email addresses in plain text. |
/// | 230035 | 400 | [`SENDING_FORBIDDEN`](super::super::errors::SENDING_FORBIDDEN) | The sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom. |
/// | 230038 | 400 | [`CROSS_TENANT_DIRECT_CHAT`](super::super::errors::CROSS_TENANT_DIRECT_CHAT) | Messages to direct chats across tenants are not allowed here. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 230054 | 400 | [`UNSUPPORTED_MESSAGE_TYPE`](super::super::errors::UNSUPPORTED_MESSAGE_TYPE) | Messages of this type do not support this. |
/// | 230055 | 400 | [`FILE_TYPE_MISMATCH`](super::super::errors::FILE_TYPE_MISMATCH) | The file was uploaded as another type than that of the message. |
/// | 230071 | 400 | [`NOT_SENDER`](super::super::errors::NOT_SENDER) | The caller did not send the message. |
/// | 230072 | 400 | [`TOO_MANY_EDITS`](super::super::errors::TOO_MANY_EDITS) | The message was edited 20 times already. |
/// | 230073 | 400 | [`SECRET_CHAT_NOT_EDITABLE`](super::super::errors::SECRET_CHAT_NOT_EDITABLE) | Messages in secret chats cannot be edited. |
/// | 230074 | 400 | [`ENCRYPTED_NOT_EDITABLE`](super::super::errors::ENCRYPTED_NOT_EDITABLE) | Messages in chats with third-party encryption cannot be edited. |
/// | 230075 | 400 | [`EDIT_PERIOD_OVER`](super::super::errors::EDIT_PERIOD_OVER) | The message is too old to be edited; how long that is possible, the administrator of the tenant sets. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 231205 | 400 | [`NOT_USER_RESOURCE_OWNER`](super::super::errors::NOT_USER_RESOURCE_OWNER) | The file or image belongs to neither the bot nor the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{EditableContent, Text};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .update(
///         "om_dc13264520392913993dd051dba21dcf",
///         EditableContent::Text(Text::new("test content")),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "编辑消息")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateMessage -> UpdateMessageReply, TenantToken, NoCredential
}

impl UpdateMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message to edit: `om_…`.
    /// - `content`: What the message says from now on.
    pub fn new(
        message_id: impl Into<String>,
        content: impl Into<EditableContent>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .shape_at(
                    &[(rt::Place::Body, "content"), (rt::Place::Body, "msg_type")],
                    &Into::<EditableContent>::into(content),
                ),
        )
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Edits a text or rich text message.
    pub fn update(
        &self,
        message_id: impl Into<String>,
        content: impl Into<EditableContent>,
    ) -> UpdateMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        UpdateMessage(UpdateMessage::new(message_id, content).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`UpdateMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct UpdateMessageReply {
    /// Id of the message: `om_…`.
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
    /// Whether the message was edited.
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

impl UpdateMessageReply {
    /// `message_id`, which every documented reply has, or an error if this one lacks it.
    pub fn message_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.message_id.as_deref(), "message_id", &self.unknown_fields)
    }
}

impl UpdateMessageReply {
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

/// The documented facts of [`UpdateMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/update",
    title: "编辑消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update",
    method: rt::Method::Put,
    path: "/open-apis/im/v1/messages/:message_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message:send_as_bot", "im:message:update"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::body("msg_type").flags(rt::Field::REQUIRED),
        rt::Param::body("content").flags(rt::Field::REQUIRED | rt::Field::JSON),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230011 400 Conflict MessageRecalled\nThe message was recalled.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230018 400 Permission ForbiddenByChat\nThe settings of the chat forbid this, such as when only some members may post.\nCheck the settings of the chat or ask one of its managers.",
            "230020 400 RateLimit TooManyMessages\nToo many calls: a chat or user receives at most 5 messages a second.\nLower the rate of calls, then repeat.",
            "230022 400 InvalidRequest SensitiveContent\nThe content has sensitive words.\nChange the content.",
            "230025 400 InvalidRequest ContentTooLong\nThe content is too long: text may have 150 KB, cards and rich text 30 KB. Card templates count with their data, and styles add to the length.\nShorten the content.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230028 400 InvalidRequest ContentRejected\nThe content did not pass the check against leaks, such as for phone numbers and email addresses in plain text.\nThe message says what was found; change the content.",
            "230035 400 Permission SendingForbidden\nThe sender may not send to this receiver: the chat is muted, the receiver has blocked the bot, or the tenant restricts who may talk to whom.",
            "230038 400 Permission CrossTenantDirectChat\nMessages to direct chats across tenants are not allowed here.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
            "230054/2 400 InvalidRequest UnsupportedMessageType\nMessages of this type do not support this.",
            "230055 400 InvalidRequest FileTypeMismatch\nThe file was uploaded as another type than that of the message.\nUpload the file with the type that fits; an MP4 file is sent as video.",
            "230071/2 400 Permission NotSender\nThe caller did not send the message.",
            "230072/2 400 Conflict TooManyEdits\nThe message was edited 20 times already.",
            "230073/2 400 Conflict SecretChatNotEditable\nMessages in secret chats cannot be edited.",
            "230074/2 400 Conflict EncryptedNotEditable\nMessages in chats with third-party encryption cannot be edited.",
            "230075/2 400 Conflict EditPeriodOver\nThe message is too old to be edited; how long that is possible, the administrator of the tenant sets.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "231205 400 Permission NotUserResourceOwner\nThe file or image belongs to neither the bot nor the user.",
        ],
    ),
    ..platform::ENDPOINT
};
