// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat/search`: 搜索对用户或机器人可见的群列表

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::ChatSummary;
use crate::open::types::UserIdType;

/// Searches the group chats that the caller is in or may join.
///
/// The app needs a bot.
///
/// - Endpoint: `GET /open-apis/im/v1/chats/search`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:readonly` or `im:chat:read` or `im:chat.group_info:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)
/// - Schema: `schemas/open/im/v1/chat/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
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
///     .chat()
///     .search()
///     .user_id_type(UserIdType::OpenId)
///     .query("abc")
///     .page_token(
///         "dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==",
///     )
///     .page_size(10)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索对用户或机器人可见的群列表")]
#[doc(alias = "/open-apis/im/v1/chats/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchChat::new() -> SearchChatReply, TenantOrUserToken, NoCredential, pages of items
    as ChatSummary
}

impl SearchChat {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SearchChat<C> {
    /// Type of user id of owners in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Text in names of chats, in any language, or of members; also beginnings and Pinyin. Nothing is
    /// found for an empty text or one of more than 64 characters. Put a text with `-` in double
    /// quotes.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.query_text("query", query.into()))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Number of items per page. At most 100. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Searches the group chats that the caller is in or may join.
    pub fn search(&self) -> SearchChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SearchChat(SearchChat::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchChat`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchChatReply {
    /// The chats of this page.
    pub items: Option<Vec<ChatSummary>>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat/search",
    title: "搜索对用户或机器人可见的群列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/chats/search",
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
        rt::Param::query("query"),
        rt::Param::query("page_token"),
        rt::Param::query("page_size").limits(&[rt::Limit::Max(100.0)]),
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
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
