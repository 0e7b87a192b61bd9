// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/message/read_users`: 消息发送者查询消息已读状态

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::UserId;
use crate::open::types::UserIdType;

/// Lists the users who have read a message.
///
/// The bot must have sent the message, at most 7 days ago, and be in its chat. Users who have not
/// read it are not listed.
///
/// - Endpoint: `GET /open-apis/im/v1/messages/:message_id/read_users`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:readonly` or `im:message:basic` or `im:message:get_as_user`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [消息发送者查询消息已读状态](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users)
/// - Schema: `schemas/open/im/v1/message/read_users.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230012 | 400 | [`NOT_BOTS_MESSAGE`](super::super::errors::NOT_BOTS_MESSAGE) | The bot did not send the message. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230033 | 400 | [`READ_STATE_EXPIRED`](super::super::errors::READ_STATE_EXPIRED) | The message was sent more than 7 days ago. |
/// | 230110 | 400 | [`MESSAGE_DELETED`](super::super::errors::MESSAGE_DELETED) | The message was deleted. |
/// | 230050 | 400 | [`MESSAGE_INVISIBLE`](super::super::errors::MESSAGE_INVISIBLE) | The caller cannot see the message. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .message()
///     .read_users("om_dc13264520392913993dd051dba21dcf", UserIdType::OpenId)
///     .page_size(20)
///     .page_token(
///         "GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "消息发送者查询消息已读状态")]
#[doc(alias = "/open-apis/im/v1/messages/:message_id/read_users")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ReadUsersMessage<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ReadUsersMessage -> ReadUsersMessageReply, TenantOrUserToken, NoCredential, pages of
    items as ReadUser
}

impl ReadUsersMessage {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `message_id`: The message: `om_…`.
    /// - `user_id_type`: Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn new(message_id: impl Into<String>, user_id_type: UserIdType) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("message_id", message_id.into())
                .query("user_id_type", &user_id_type),
        )
    }
}

impl<C> ReadUsersMessage<C> {
    /// Number of items per page. From 1 to 100.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::MessageResource<'_, C> {
    /// Lists the users who have read a message.
    pub fn read_users(
        &self,
        message_id: impl Into<String>,
        user_id_type: UserIdType,
    ) -> ReadUsersMessage<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ReadUsersMessage(
            ReadUsersMessage::new(message_id, user_id_type).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`ReadUsersMessage`].
#[derive(Clone, Default, rt::Record)]
pub struct ReadUsersMessageReply {
    /// The users of this page.
    pub items: Option<Vec<ReadUser>>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A user who has read a message.
#[derive(Clone, Default, rt::Record)]
pub struct ReadUser {
    /// Which of the ids `user_id` is.
    pub user_id_type: Option<UserIdType>,
    /// Who has read it.
    pub user_id: Option<String>,
    /// When the user read the message.
    #[wire(DIGITS)]
    pub timestamp: Option<rt::Millis>,
    /// Key of the tenant that the user belongs to.
    pub tenant_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ReadUser {
    /// `user_id` as [`user_id_type`](Self::user_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn user_id(&self) -> Option<UserId> {
        UserId::read(self.user_id_type.as_ref()?, self.user_id.as_ref()?)
    }
}

/// The documented facts of [`ReadUsersMessage`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/message/read_users",
    title: "消息发送者查询消息已读状态",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/messages/:message_id/read_users",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:message",
        "im:message:readonly",
        "im:message:basic",
        "im:message:get_as_user",
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
        rt::Param::query("user_id_type").flags(rt::Field::REQUIRED),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230012 400 Permission NotBotsMessage\nThe bot did not send the message.\nUse messages that this bot sent.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230033 400 Conflict ReadStateExpired\nThe message was sent more than 7 days ago.",
            "230110 400 Conflict MessageDeleted\nThe message was deleted.",
            "230050 400 Permission MessageInvisible\nThe caller cannot see the message.",
        ],
    ),
    ..platform::ENDPOINT
};
