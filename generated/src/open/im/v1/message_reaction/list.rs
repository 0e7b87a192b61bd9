// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message_reaction/list`: 获取消息表情回复

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::Reaction;
use crate::open::types::UserIdType;

/// Lists the reactions to a message.
///
/// The app needs a bot. The caller must be in the chat of the message.
///
/// - Endpoint: `GET /open-apis/im/v1/messages/:message_id/reactions`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message.reactions:read` or `im:message:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list)
/// - Schema: `schemas/open/im/v1/message_reaction/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 231001 | 400 | [`INVALID_REACTION`](super::super::errors::INVALID_REACTION) | The type of the reaction is not valid. |
/// | 231003 | 400 | [`MESSAGE_NOT_FOUND`](super::super::errors::MESSAGE_NOT_FOUND) | The message does not exist, or was recalled. |
/// | 231008 | 400 | [`MESSAGE_ACCESS_DENIED`](super::super::errors::MESSAGE_ACCESS_DENIED) | The caller has no access to the message, mostly because it is not in the chat. |
/// | 231012 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is not valid. |
/// | 231013 | 400 | [`INVALID_AUTHORIZATION`](super::super::errors::INVALID_AUTHORIZATION) | The call was made with neither a tenant token nor a user token. |
/// | 231014 | 400 | [`INVALID_USER_ID_TYPE`](super::super::errors::INVALID_USER_ID_TYPE) | The type of user id is not valid. |
/// | 231018 | 400 | [`REACTION_MESSAGE_INVISIBLE`](super::super::errors::REACTION_MESSAGE_INVISIBLE) | The caller cannot see the message. |
/// | 231021 | 400 | [`EXTERNAL_CHAT_FORBIDDEN`](super::super::errors::EXTERNAL_CHAT_FORBIDDEN) | The caller may not act in external chats. |
/// | 231022 | 400 | [`REACTION_USER_OUT_OF_RANGE`](super::super::errors::REACTION_USER_OUT_OF_RANGE) | The user of the direct chat is not in the availability range of the bot. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message_reaction()
///     .list("om_8964d1b4*2b31383276113")
///     .reaction_type("LAUGH")
///     .page_token("YhljsPiGfUgnVAg9urvRFd-BvSqRL20wMZNAWfa9xXkud6UKCybPuUgQ1vM26dj6")
///     .page_size(10)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取消息表情回复")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/reactions")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListMessageReaction<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListMessageReaction -> ListMessageReactionReply, TenantOrUserToken, NoCredential,
    pages of items as Reaction
}

impl ListMessageReaction {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message: `om_…`.
    pub fn new(message_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("message_id", message_id.into()))
    }
}

impl<C> ListMessageReaction<C> {
    /// Only reactions with this emoji, such as `LAUGH`.
    pub fn reaction_type(self, reaction_type: impl Into<String>) -> Self {
        Self(self.0.query_text("reaction_type", reaction_type.into()))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items per page. At most 50. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::MessageReactionResource<'_, C> {
    /// Lists the reactions to a message.
    pub fn list(&self, message_id: impl Into<String>) -> ListMessageReaction<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListMessageReaction(
            ListMessageReaction::new(message_id).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ListMessageReaction`].
#[derive(Clone, Default, rt::Record)]
pub struct ListMessageReactionReply {
    /// The reactions of this page.
    pub items: Option<Vec<Reaction>>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListMessageReaction`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message_reaction/list",
    title: "获取消息表情回复",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/messages/:message_id/reactions",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message.reactions:read", "im:message:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("message_id"),
        rt::Param::query("reaction_type"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(50.0)]),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "231001/1 400 InvalidRequest InvalidReaction\nThe type of the reaction is not valid.\nUse one of the documented `emoji_type` values.",
            "231003 400 NotFound MessageNotFound\nThe message does not exist, or was recalled.\nCheck the id of the message.",
            "231008 400 Permission MessageAccessDenied\nThe caller has no access to the message, mostly because it is not in the chat.",
            "231012 400 InvalidRequest InvalidPageToken\nThe page token is not valid.",
            "231013 400 Auth InvalidAuthorization\nThe call was made with neither a tenant token nor a user token.",
            "231014 400 InvalidRequest InvalidUserIdType\nThe type of user id is not valid.",
            "231018 400 Permission ReactionMessageInvisible\nThe caller cannot see the message.",
            "231021 400 Permission ExternalChatForbidden\nThe caller may not act in external chats.",
            "231022 400 Permission ReactionUserOutOfRange\nThe user of the direct chat is not in the availability range of the bot.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
