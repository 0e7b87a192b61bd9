// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/bot/v4/bot/search`: 搜索机器人

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::types::UserIdType;

/// Finds bots by a text, for a user.
///
/// - Endpoint: `POST /open-apis/bot/v4/bot/search`
/// - Token: `user_access_token`
/// - Scope: `search:bot`
/// - Scope `contact:user.employee_id:readonly`: User ids of the type `user_id`.
/// - Rate limit: `100/min`
/// - Documentation: [搜索机器人](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search)
/// - Schema: `schemas/open/bot/v4/bot/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 4001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A required parameter is missing. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::bot::v4::BotFilter;
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .bot()
///     .v4()
///     .bot()
///     .search()
///     .user_id_type(UserIdType::OpenId)
///     .query("会议助手")
///     .filter(BotFilter {
///         chat_ids: Some(vec!["oc-7890123456abcdef".into()]),
///         has_chatter: Some(true),
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索机器人")]
#[doc(alias = "/open-apis/bot/v4/bot/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchBots<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchBots::new() -> SearchBotsReply, UserToken, NoCredential, pages of items as
    FoundBot
}

impl SearchBots {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SearchBots<C> {
    /// Number of items per page.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of the user ids of the call; no documented field has any. The platform assumes `"open_id"`
    /// when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// What to search for. Only the first 50 characters count, as the reply's `notice` then says.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.body_text("query", query.into()))
    }

    /// Narrows the search.
    pub fn filter(self, filter: BotFilter) -> Self {
        Self(self.0.body("filter", &filter))
    }
}

impl<C: rt::Caller> super::BotResource<'_, C> {
    /// Finds bots by a text, for a user.
    pub fn search(&self) -> SearchBots<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchBots(SearchBots::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchBots`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchBotsReply {
    /// The bots of this page.
    #[wire(ALWAYS)]
    pub items: Option<Vec<FoundBot>>,
    /// Whether there are more pages.
    #[wire(ALWAYS)]
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// What to know of the search, such as that the query was cut or that results are incomplete.
    pub notice: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl SearchBotsReply {
    /// `items`, which every documented reply has, or an error if this one lacks it.
    pub fn items(&self) -> Result<&[FoundBot], rt::Error> {
        rt::always(self.items.as_deref(), "items", &self.unknown_fields)
    }

    /// `has_more`, which every documented reply has, or an error if this one lacks it.
    pub fn has_more(&self) -> Result<bool, rt::Error> {
        rt::always(self.has_more, "has_more", &self.unknown_fields)
    }
}

/// Which bots to find.
#[derive(Clone, Default, rt::Record)]
pub struct BotFilter {
    /// Only bots that are members of these chats.
    pub chat_ids: Option<Vec<String>>,
    /// Only bots that the user has chatted with, if true.
    pub has_chatter: Option<bool>,
}

/// One of the bots that match.
#[derive(Clone, Default, rt::Record)]
pub struct FoundBot {
    /// The bot; of which kind the id is is not documented.
    pub id: Option<String>,
    /// What to show of the bot; where it matches the query, the text stands between `<h>` and `</h>`.
    pub display_info: Option<String>,
    /// More about the bot.
    pub meta_data: Option<BotDetails>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// More about one of the bots that match.
#[derive(Clone, Default, rt::Record)]
pub struct BotDetails {
    /// The tenant that the bot belongs to.
    pub tenant_id: Option<String>,
    /// Whether the bot can be added to group chats.
    pub enable_join_group: Option<bool>,
    /// The chat that the bot belongs to: `oc_…`.
    pub chat_id: Option<String>,
    /// Whether the bot is an AI agent.
    pub is_agent: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchBots`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/bot/v4/bot/search",
    title: "搜索机器人",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search",
    method: rt::Method::Post,
    path: "/open-apis/bot/v4/bot/search",
    tokens: &[rt::TokenKind::User],
    scopes: &["search:bot"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "User ids of the type `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("page_size"),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
        rt::Param::body("query"),
        rt::Param::body("filter"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "4001 400 InvalidRequest InvalidParameter\nA required parameter is missing.\nThe message says what is wrong; correct the request.",
        ],
    ),
    ..platform::ENDPOINT
};
