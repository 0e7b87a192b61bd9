// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat/list`: 获取用户或机器人所在的群列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::ChatSummary;
use crate::open::types::UserIdType;

/// Lists the group chats that the caller is in.
///
/// The app needs a bot.
///
/// - Endpoint: `GET /open-apis/im/v1/chats`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:readonly` or `im:chat:read` or `im:chat.group_info:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)
/// - Schema: `schemas/open/im/v1/chat/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::im::v1::{ChatListType, ChatSortType};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat()
///     .list()
///     .user_id_type(UserIdType::OpenId)
///     .sort_type(ChatSortType::OldestFirst)
///     .page_token(
///         "dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==",
///     )
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取用户或机器人所在的群列表")]
#[doc(alias = "/open-apis/im/v1/chats")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListChat::new() -> ListChatReply, TenantOrUserToken, NoCredential, pages of items as
    ChatSummary
}

impl ListChat {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListChat<C> {
    /// Type of user id of owners in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Order of the chats. By activity, a chat may be missed that becomes active while pages are read.
    /// The platform assumes `"ByCreateTimeAsc"` when it is not given.
    pub fn sort_type(self, sort_type: ChatSortType) -> Self {
        Self(self.0.query("sort_type", &sort_type))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items per page. At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Which chats are listed; group chats if not given.
    pub fn types(self, types: impl IntoIterator<Item = ChatListType>) -> Self {
        Self(self.0.query("types", &types.into_iter().collect::<Vec<ChatListType>>()))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Lists the group chats that the caller is in.
    pub fn list(&self) -> ListChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListChat(ListChat::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListChat`].
#[derive(Clone, Default, rt::Record)]
pub struct ListChatReply {
    /// The chats of this page.
    pub items: Option<Vec<ChatSummary>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Which chats are listed.
    pub enum ChatListType {
        /// Group chats.
        Group = "group",
        /// Direct chats.
        Direct = "p2p",
    }
}

rt::text_enum! {
    /// Order of chats.
    pub enum ChatSortType {
        /// The oldest chat first.
        OldestFirst = "ByCreateTimeAsc",
        /// The chat with the latest activity first.
        ActiveFirst = "ByActiveTimeDesc",
    }
}

/// The documented facts of [`ListChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat/list",
    title: "获取用户或机器人所在的群列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/chats",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:chat",
        "im:chat:readonly",
        "im:chat:read",
        "im:chat.group_info:readonly",
    ],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("sort_type"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
        rt::Param::query("types").flags(rt::Field::COMMA),
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
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
        ],
    ),
    ..platform::ENDPOINT
};
