// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v2/chat/search`: 搜索群组

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::types::UserIdType;

/// Searches the group chats that the caller is in or may join, with filters.
///
/// - Endpoint: `POST /open-apis/im/v2/chats/search`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scope: `im:chat` or `im:chat:readonly` or `im:chat:read`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `100/min`
/// - Documentation: [搜索群组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search)
/// - Schema: `schemas/open/im/v2/chat/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 231011 | 400 | [`QUERY_TOO_LONG`](super::super::errors::QUERY_TOO_LONG) | The query is too long. |
/// | 231020 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is wrong or has expired. |
/// | 231021 | 400 | [`PAGE_TOO_LARGE`](super::super::errors::PAGE_TOO_LARGE) | `page_size` is too large. |
/// | 231022 | 400 | [`TOO_MANY_PAGES`](super::super::errors::TOO_MANY_PAGES) | Paging cannot go further. |
/// | 231030 | 401 | [`USER_NOT_FOUND`](super::super::errors::USER_NOT_FOUND) | The user of the token could not be found. |
/// | 231031 | 401 | [`SEARCH_NOT_AUTHORIZED`](super::super::errors::SEARCH_NOT_AUTHORIZED) | The search could not begin for this token. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::im::v2::{ChatFilter, ChatSearchType, ChatSorter};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v2()
///     .chat()
///     .search()
///     .user_id_type(UserIdType::UserId)
///     .query("部门群")
///     .filter(ChatFilter {
///         search_types: Some(vec![ChatSearchType::Private]),
///         is_manager: Some(false),
///         ..ChatFilter::default()
///     })
///     .sorter(ChatSorter::NewestFirst)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索群组")]
#[doc(alias = "/open-apis/im/v2/chats/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchChat::new() -> SearchChatReply, TenantOrUserToken, NoCredential, pages of items
    as FoundChat
}

impl SearchChat {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SearchChat<C> {
    /// Number of items per page.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Text to search for; the first 50 characters count.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.body_text("query", query.into()))
    }

    /// Which chats are searched.
    pub fn filter(self, filter: ChatFilter) -> Self {
        Self(self.0.body("filter", &filter))
    }

    /// Order of the chats.
    pub fn sorter(self, sorter: ChatSorter) -> Self {
        Self(self.0.body("sorter", &sorter))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Searches the group chats that the caller is in or may join, with filters.
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
    pub items: Option<Vec<FoundChat>>,
    /// Number of items on all pages.
    pub total: Option<i64>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// What else is to be known of the search, such as that the query was cut or that some results are
    /// missing.
    pub notice: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Which chats are searched.
#[derive(Clone, Default, rt::Record)]
pub struct ChatFilter {
    /// Only chats of these types.
    pub search_types: Option<Vec<ChatSearchType>>,
    /// Only chats with these members, by ids of the given type.
    pub member_ids: Option<Vec<String>>,
    /// Whether only chats that the caller created or manages are searched.
    pub is_manager: Option<bool>,
    /// Whether chats are not found by names of their members. The platform assumes `false` when it is
    /// not given.
    pub disable_search_by_user: Option<bool>,
    /// Only chats of these modes.
    pub chat_modes: Option<Vec<SearchChatMode>>,
}

rt::text_enum! {
    /// Which chats are searched.
    pub enum ChatSearchType {
        /// Private chats.
        Private = "private",
        /// Chats with people of other tenants.
        External = "external",
        /// Public chats that the caller is in.
        PublicJoined = "public_joined",
        /// Public chats that the caller is not in.
        PublicNotJoined = "public_not_joined",
    }
}

rt::text_enum! {
    /// How messages of a chat are shown.
    pub enum SearchChatMode {
        /// One after the other.
        Default = "default",
        /// In threads.
        Thread = "thread",
    }
}

rt::text_enum! {
    /// Order of chats.
    pub enum ChatSorter {
        /// The newest chat first.
        NewestFirst = "create_time_desc",
        /// The chat that changed last first.
        ChangedFirst = "update_time_desc",
        /// The chat with most members first.
        LargestFirst = "member_count_desc",
    }
}

/// What a search shows of a chat.
#[derive(Clone, Default, rt::Record)]
pub struct FoundChat {
    /// Which chat: `oc_…`.
    #[wire(ALWAYS)]
    pub id: Option<String>,
    /// What was found, with the words of the query within `<h>` and `</h>`.
    pub display_info: Option<String>,
    /// Facts about the chat.
    pub meta_data: Option<FoundChatData>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FoundChat {
    /// `id`, which every documented reply has, or an error if this one lacks it.
    pub fn id(&self) -> Result<&str, rt::Error> {
        rt::always(self.id.as_deref(), "id", &self.unknown_fields)
    }
}

/// Facts about a chat that was found.
#[derive(Clone, Default, rt::Record)]
pub struct FoundChatData {
    /// Which chat: `oc_…`.
    pub chat_id: Option<String>,
    /// When the chat was created, in ISO 8601 with its offset.
    pub create_time: Option<String>,
    /// When the chat was last changed, in ISO 8601 with its offset.
    pub update_time: Option<String>,
    /// Whether people of other tenants are in the chat.
    pub external: Option<bool>,
    /// What kind of chat it is.
    pub chat_mode: Option<FoundChatMode>,
    /// What the chat says of itself.
    pub description: Option<String>,
    /// URL of the avatar.
    pub avatar: Option<String>,
    /// Name of the chat.
    pub name: Option<String>,
    /// Who owns the chat.
    pub owner_id: Option<String>,
    /// Which of the ids `owner_id` is.
    pub owner_id_type: Option<UserIdType>,
    /// Key of the tenant that the chat belongs to.
    pub tenant_key: Option<String>,
    /// Whether the chat still exists.
    pub chat_status: Option<FoundChatStatus>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl FoundChatData {
    /// `owner_id` as [`owner_id_type`](Self::owner_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn owner_id(&self) -> Option<OwnerId> {
        OwnerId::read(self.owner_id_type.as_ref()?, self.owner_id.as_ref()?)
    }
}

rt::text_enum! {
    /// What kind of chat it is.
    pub enum FoundChatMode {
        /// A group chat.
        Group = "group",
        /// A chat of threads.
        Topic = "topic",
    }
}

rt::text_enum! {
    /// Whether a chat still exists.
    pub enum FoundChatStatus {
        /// It exists.
        Normal = "normal",
        /// It was disbanded.
        Disbanded = "dissolved",
        /// It was disbanded, and its messages are kept.
        DisbandedKept = "dissolved_save",
    }
}

/// Who owns a chat.
#[derive(Debug, Clone, PartialEq)]
pub enum OwnerId {
    /// A user within one app: `ou_…`.
    OpenId(String),
    /// A user within all apps of one developer: `on_…`.
    UnionId(String),
    /// A user within one tenant.
    UserId(String),
}

impl OwnerId {
    /// The variant that a tag says, of a text.
    ///
    /// `None` where the tag has a value that is not documented for it, or where it cannot be read so.
    pub fn read(tag: &UserIdType, text: &str) -> Option<Self> {
        Some(
            match tag {
                UserIdType::OpenId => Self::OpenId(text.to_owned()),
                UserIdType::UnionId => Self::UnionId(text.to_owned()),
                UserIdType::UserId => Self::UserId(text.to_owned()),
                UserIdType::Unknown(_) => return None,
            },
        )
    }
}

impl rt::Shape for OwnerId {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::OpenId(value), 0) => value,
            (Self::OpenId(_), 1) => &"open_id",
            (Self::UnionId(value), 0) => value,
            (Self::UnionId(_), 1) => &"union_id",
            (Self::UserId(value), 0) => value,
            (Self::UserId(_), 1) => &"user_id",
            _ => &rt::Absent,
        }
    }
}

/// The documented facts of [`SearchChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v2/chat/search",
    title: "搜索群组",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search",
    method: rt::Method::Post,
    path: "/open-apis/im/v2/chats/search",
    tokens: &[rt::TokenKind::User, rt::TokenKind::Tenant],
    scopes: &["im:chat", "im:chat:readonly", "im:chat:read"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("page_size"),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
        rt::Param::body("query"),
        rt::Param::body("filter"),
        rt::Param::body("sorter"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "231011 400 InvalidRequest QueryTooLong\nThe query is too long.\nShorten the query.",
            "231020 400 InvalidRequest InvalidPageToken\nThe page token is wrong or has expired.\nBegin a new search.",
            "231021 400 InvalidRequest PageTooLarge\n`page_size` is too large.\nLower `page_size`.",
            "231022 400 InvalidRequest TooManyPages\nPaging cannot go further.\nNarrow the search by a more specific text or a filter.",
            "231030 401 Auth UserNotFound\nThe user of the token could not be found.\nCheck the token.",
            "231031 401 Auth SearchNotAuthorized\nThe search could not begin for this token.\nCheck the token.",
        ],
    ),
    ..platform::ENDPOINT
};
