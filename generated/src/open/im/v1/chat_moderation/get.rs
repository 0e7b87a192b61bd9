// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_moderation/get`: 获取群成员发言权限

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{ModerationSetting, UserId};
use crate::open::types::UserIdType;

/// Returns who may post in a chat.
///
/// The app needs a bot. The caller must be in the chat.
///
/// - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/moderation`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.moderation:read` or `im:chat:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取群成员发言权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get)
/// - Schema: `schemas/open/im/v1/chat_moderation/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_moderation()
///     .get("oc_a0553eda9014c201e6969b478895c230")
///     .user_id_type(UserIdType::UserId)
///     .page_size(10)
///     .page_token(
///         "dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取群成员发言权限")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/moderation")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetChatModeration<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetChatModeration -> GetChatModerationReply, TenantOrUserToken, NoCredential, pages
    of items as Moderator
}

impl GetChatModeration {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C> GetChatModeration<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Number of items per page. From 1 to 50. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::ChatModerationResource<'_, C> {
    /// Returns who may post in a chat.
    pub fn get(&self, chat_id: impl Into<String>) -> GetChatModeration<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetChatModeration(GetChatModeration::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetChatModeration`].
#[derive(Clone, Default, rt::Record)]
pub struct GetChatModerationReply {
    /// Who may post.
    #[wire(ALWAYS)]
    pub moderation_setting: Option<ModerationSetting>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// The chosen members of this page, if only they may post.
    pub items: Option<Vec<Moderator>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetChatModerationReply {
    /// `moderation_setting`, which every documented reply has, or an error if this one lacks it.
    pub fn moderation_setting(&self) -> Result<&ModerationSetting, rt::Error> {
        rt::always(
            self.moderation_setting.as_ref(),
            "moderation_setting",
            &self.unknown_fields,
        )
    }
}

/// A member who was chosen to post.
#[derive(Clone, Default, rt::Record)]
pub struct Moderator {
    /// Which of the ids `user_id` is.
    pub user_id_type: Option<UserIdType>,
    /// A user who may post.
    pub user_id: Option<String>,
    /// Key of the tenant that the user belongs to.
    pub tenant_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Moderator {
    /// `user_id` as [`user_id_type`](Self::user_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn user_id(&self) -> Option<UserId> {
        UserId::read(self.user_id_type.as_ref()?, self.user_id.as_ref()?)
    }
}

/// The documented facts of [`GetChatModeration`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_moderation/get",
    title: "获取群成员发言权限",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/chats/:chat_id/moderation",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.moderation:read", "im:chat:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::query("user_id_type"),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
