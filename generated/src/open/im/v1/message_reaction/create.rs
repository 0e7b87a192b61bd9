// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message_reaction/create`: 添加消息表情回复

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{Emoji, ReactionOperator};

/// Adds a reaction to a message.
///
/// The app needs a bot. The caller must be in the chat of the message. Recalled messages and
/// system messages take no reactions.
///
/// - Endpoint: `POST /open-apis/im/v1/messages/:message_id/reactions`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message.reactions:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create)
/// - Schema: `schemas/open/im/v1/message_reaction/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 231001 | 400 | [`INVALID_REACTION`](super::super::errors::INVALID_REACTION) | The type of the reaction is not valid. |
/// | 231002 | 400 | [`REACTION_FORBIDDEN`](super::super::errors::REACTION_FORBIDDEN) | The caller may not react to this message, mostly because it is not in the chat. |
/// | 231003 | 400 | [`MESSAGE_NOT_FOUND`](super::super::errors::MESSAGE_NOT_FOUND) | The message does not exist, or was recalled. |
/// | 231004 | 400 | [`MESSAGE_CHAT_NOT_FOUND`](super::super::errors::MESSAGE_CHAT_NOT_FOUND) | The chat of the message does not exist, was disbanded or is archived. |
/// | 231005 | 400 | [`THREAD_REMOVED`](super::super::errors::THREAD_REMOVED) | The thread was recalled without a trace. |
/// | 231006 | 400 | [`INVALID_OPERATOR`](super::super::errors::INVALID_OPERATOR) | The caller cannot be recognised as a bot or user. |
/// | 231008 | 400 | [`MESSAGE_ACCESS_DENIED`](super::super::errors::MESSAGE_ACCESS_DENIED) | The caller has no access to the message, mostly because it is not in the chat. |
/// | 231012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 231013 | 400 | [`INVALID_AUTHORIZATION`](super::super::errors::INVALID_AUTHORIZATION) | The call was made with neither a tenant token nor a user token. |
/// | 231014 | 400 | [`INVALID_USER_ID_TYPE`](super::super::errors::INVALID_USER_ID_TYPE) | The type of user id is not valid. |
/// | 231015 | 400 | [`REACTION_IN_PROGRESS`](super::super::errors::REACTION_IN_PROGRESS) | The same reaction is being added or deleted. |
/// | 231017 | 400 | [`REACTION_UNSUPPORTED`](super::super::errors::REACTION_UNSUPPORTED) | Messages of this type do not support reactions. |
/// | 231018 | 400 | [`REACTION_MESSAGE_INVISIBLE`](super::super::errors::REACTION_MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 231019 | 400 | [`FORBIDDEN_BY_USER`](super::super::errors::FORBIDDEN_BY_USER) | The settings of the sender of the message forbid this, such as when the caller is blocked. |
/// | 231020 | 400 | [`FORBIDDEN_BY_ADMINISTRATOR`](super::super::errors::FORBIDDEN_BY_ADMINISTRATOR) | The administrator of the tenant does not allow this towards the sender of the message. |
/// | 231021 | 400 | [`EXTERNAL_CHAT_FORBIDDEN`](super::super::errors::EXTERNAL_CHAT_FORBIDDEN) | The caller may not act in external chats. |
/// | 231022 | 400 | [`REACTION_USER_OUT_OF_RANGE`](super::super::errors::REACTION_USER_OUT_OF_RANGE) | The user of the direct chat is not in the availability range of the bot. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::Emoji;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message_reaction()
///     .create(
///         "om_a8f2294ba1a38afaac9d",
///         Emoji {
///             emoji_type: Some("SMILE".into()),
///             ..Emoji::default()
///         },
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加消息表情回复")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/reactions")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateMessageReaction<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateMessageReaction -> CreateMessageReactionReply, TenantOrUserToken, NoCredential
}

impl CreateMessageReaction {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message: `om_…`.
    /// - `reaction_type`: The emoji to react with.
    pub fn new(message_id: impl Into<String>, reaction_type: Emoji) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .body("reaction_type", &reaction_type),
        )
    }
}

impl<C: rt::Caller> super::MessageReactionResource<'_, C> {
    /// Adds a reaction to a message.
    pub fn create(
        &self,
        message_id: impl Into<String>,
        reaction_type: Emoji,
    ) -> CreateMessageReaction<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateMessageReaction(
            CreateMessageReaction::new(message_id, reaction_type)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateMessageReaction`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateMessageReactionReply {
    /// Identifies the reaction when it is removed.
    #[wire(ALWAYS)]
    pub reaction_id: Option<String>,
    /// Who added the reaction.
    pub operator: Option<ReactionOperator>,
    /// When the reaction was added.
    #[wire(DIGITS)]
    pub action_time: Option<rt::Millis>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateMessageReactionReply {
    /// `reaction_id`, which every documented reply has, or an error if this one lacks it.
    pub fn reaction_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.reaction_id.as_deref(), "reaction_id", &self.unknown_fields)
    }
}

/// The documented facts of [`CreateMessageReaction`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message_reaction/create",
    title: "添加消息表情回复",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/messages/:message_id/reactions",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message.reactions:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::body("reaction_type").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "231001/1 400 InvalidRequest InvalidReaction\nThe type of the reaction is not valid.\nUse one of the documented `emoji_type` values.",
            "231002 400 Permission ReactionForbidden\nThe caller may not react to this message, mostly because it is not in the chat.",
            "231003 400 NotFound MessageNotFound\nThe message does not exist, or was recalled.\nCheck the id of the message.",
            "231004 400 NotFound MessageChatNotFound\nThe chat of the message does not exist, was disbanded or is archived.",
            "231005 400 Conflict ThreadRemoved\nThe thread was recalled without a trace.",
            "231006 400 InvalidRequest InvalidOperator\nThe caller cannot be recognised as a bot or user.\nRepeat; contact support if it keeps failing.",
            "231008 400 Permission MessageAccessDenied\nThe caller has no access to the message, mostly because it is not in the chat.",
            "231012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.",
            "231013 400 Auth InvalidAuthorization\nThe call was made with neither a tenant token nor a user token.",
            "231014 400 InvalidRequest InvalidUserIdType\nThe type of user id is not valid.",
            "231015 400 Conflict ReactionInProgress\nThe same reaction is being added or deleted.",
            "231017 400 InvalidRequest ReactionUnsupported\nMessages of this type do not support reactions.",
            "231018 400 Permission ReactionMessageInvisible\nThe caller cannot see the message.",
            "231019 400 Permission ForbiddenByUser\nThe settings of the sender of the message forbid this, such as when the caller is blocked.",
            "231020 400 Permission ForbiddenByAdministrator\nThe administrator of the tenant does not allow this towards the sender of the message.\nAsk the administrator.",
            "231021 400 Permission ExternalChatForbidden\nThe caller may not act in external chats.",
            "231022 400 Permission ReactionUserOutOfRange\nThe user of the direct chat is not in the availability range of the bot.\nAdd the user to the availability of the app and publish it.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
        ],
    ),
    ..platform::ENDPOINT
};
