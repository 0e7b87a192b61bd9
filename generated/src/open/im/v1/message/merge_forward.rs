// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/merge_forward`: 合并转发消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{ForwardTarget, Message};

/// Forwards several messages of one chat as one.
///
/// The app needs a bot. A user must be in its availability range; in a group chat the bot must be
/// a member that may post.
///
/// One user receives at most 5 messages a second, and so does one group chat from all its bots.
///
/// The messages must be of one chat, and either of one thread or of none. System messages, and
/// messages within a merged forward, cannot be forwarded.
///
/// The new message says `Merged and Forwarded Message`; reading it by its id returns the messages
/// that it holds.
///
/// - Endpoint: `POST /open-apis/im/v1/messages/merge_forward`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:send_as_bot`
/// - Scope `contact:user.employee_id:readonly`: Required for the receiver to be given by `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [合并转发消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward)
/// - Schema: `schemas/open/im/v1/message/merge_forward.json`
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
/// | 230053 | 400 | [`USER_MUTED_BOT`](super::super::errors::USER_MUTED_BOT) | The user does not want messages from this bot. |
/// | 230062 | 400 | [`ENCRYPTED_CHAT_FORBIDDEN`](super::super::errors::ENCRYPTED_CHAT_FORBIDDEN) | Messages may not be forwarded to a chat with third-party encryption. |
/// | 230063 | 400 | [`INVALID_TARGET_CHAT`](super::super::errors::INVALID_TARGET_CHAT) | The chat to forward to is not valid. |
/// | 230064 | 400 | [`INVALID_FORWARD`](super::super::errors::INVALID_FORWARD) | None of the messages can be forwarded: they do not exist, were recalled or cannot be seen. |
/// | 230065 | 400 | [`FORWARD_RECALLED`](super::super::errors::FORWARD_RECALLED) | All messages were recalled. |
/// | 230066 | 400 | [`SECRET_CHAT`](super::super::errors::SECRET_CHAT) | What is to be forwarded is in a secret chat. |
/// | 230067 | 400 | [`MIXED_SOURCES`](super::super::errors::MIXED_SOURCES) | The messages come from several threads, or from a thread and the chat. |
/// | 230069 | 400 | [`DIFFERENT_CHATS`](super::super::errors::DIFFERENT_CHATS) | The messages are not all of the same chat. |
/// | 230070 | 400 | [`RESTRICTED`](super::super::errors::RESTRICTED) | One of the messages is confidential, or the chat is in restricted mode. |
/// | 230074 | 400 | [`TARGET_THREAD_INVISIBLE`](super::super::errors::TARGET_THREAD_INVISIBLE) | The caller cannot see the thread to forward to. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there. |
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
///     .merge_forward(
///         ForwardTarget::Chat("oc_a0553eda9014c201e6969b478895c230".into()),
///         [
///             "om_d862083dd13b61cc009e66c40a0f0a56",
///             "om_61244dab1ef11257621dcd7g0e256651",
///         ],
///     )
///     .uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "合并转发消息")]
#[doc(alias = "/open-apis/im/v1/messages/merge_forward")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MergeForwardMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    MergeForwardMessage -> MergeForwardMessageReply, TenantToken, NoCredential
}

impl MergeForwardMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `receive_id`: Where to forward to.
    /// - `message_id_list`: The messages to forward: `om_…`. 1 to 100 elements.
    pub fn new(
        receive_id: impl Into<ForwardTarget>,
        message_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .shape_at(
                    &[
                        (rt::Place::Body, "receive_id"),
                        (rt::Place::Query, "receive_id_type"),
                    ],
                    &Into::<ForwardTarget>::into(receive_id),
                )
                .body(
                    "message_id_list",
                    &message_id_list.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C> MergeForwardMessage<C> {
    /// Makes repeating the call safe: for an hour after a success, the same text does not cause a
    /// second one. It must be another for other content. At most 50 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.query_text("uuid", uuid.into()))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Forwards several messages of one chat as one.
    pub fn merge_forward(
        &self,
        receive_id: impl Into<ForwardTarget>,
        message_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> MergeForwardMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        MergeForwardMessage(
            MergeForwardMessage::new(receive_id, message_id_list)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`MergeForwardMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct MergeForwardMessageReply {
    /// The new message.
    #[wire(ALWAYS)]
    pub message: Option<Message>,
    /// Those messages that were left out, because they do not exist, were recalled, cannot be seen or
    /// cannot be forwarded.
    pub invalid_message_id_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl MergeForwardMessageReply {
    /// `message`, which every documented reply has, or an error if this one lacks it.
    pub fn message(&self) -> Result<&Message, rt::Error> {
        rt::always(self.message.as_ref(), "message", &self.unknown_fields)
    }
}

/// The documented facts of [`MergeForwardMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/merge_forward",
    title: "合并转发消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages/merge_forward",
    tokens: &[rt::TokenKind::Tenant],
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
        rt::Param::query("receive_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("uuid").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("receive_id").flags(rt::Field::REQUIRED),
        rt::Param::body("message_id_list")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 100)]),
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
            "230053 400 Permission UserMutedBot\nThe user does not want messages from this bot.",
            "230062 400 Permission EncryptedChatForbidden\nMessages may not be forwarded to a chat with third-party encryption.",
            "230063 400 InvalidRequest InvalidTargetChat\nThe chat to forward to is not valid.\nCheck that the chat exists.",
            "230064 400 InvalidRequest InvalidForward\nNone of the messages can be forwarded: they do not exist, were recalled or cannot be seen.",
            "230065 400 Conflict ForwardRecalled\nAll messages were recalled.",
            "230066 400 Conflict SecretChat\nWhat is to be forwarded is in a secret chat.",
            "230067 400 InvalidRequest MixedSources\nThe messages come from several threads, or from a thread and the chat.\nForward messages of one thread or of the chat alone.",
            "230069 400 InvalidRequest DifferentChats\nThe messages are not all of the same chat.",
            "230070 400 Conflict Restricted\nOne of the messages is confidential, or the chat is in restricted mode.",
            "230074/1 400 Permission TargetThreadInvisible\nThe caller cannot see the thread to forward to. If new members cannot see the history of the chat, older threads are visible only once the caller was mentioned there.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
        ],
    ),
    ..platform::ENDPOINT
};
