// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/search`: 搜索清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{SearchMeta, TimeRange};
use crate::open::types::UserIdType;

/// Searches tasklists by text, creator and time of creation.
///
/// The text is searched for in names, descriptions, ids and links of tasklists. Without a filter,
/// only the text is used.
///
/// Search results contain little more than an id; read the tasklists to get their details.
///
/// Paging reaches at most 150 tasklists; narrow the search to find others.
///
/// - Endpoint: `POST /open-apis/task/v2/tasklists/search`
/// - Token: `user_access_token`
/// - Scope: `task:tasklist:read`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `100/min`
/// - Documentation: [搜索清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search)
/// - Schema: `schemas/open/task/v2/tasklist/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not search tasklists. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1474002 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is wrong or has expired. |
/// | 1474003 | 400 | [`PAGE_TOO_LARGE`](super::super::errors::PAGE_TOO_LARGE) | `page_size` is greater than 30. |
/// | 1474004 | 400 | [`TOO_MANY_RESULTS`](super::super::errors::TOO_MANY_RESULTS) | Paging cannot go beyond 150 items. |
/// | 1474005 | 400 | [`INVALID_TIME`](super::super::errors::INVALID_TIME) | A time has the wrong format. |
/// | 1474006 | 400 | [`INVALID_FILTER`](super::super::errors::INVALID_FILTER) | The filter is not valid. |
/// | 1475001 | 500 | [`RESULT_UNREADABLE`](super::super::errors::RESULT_UNREADABLE) | The server could not process the tasklists that it found. |
/// | 1475002 | 500 | [`SEARCH_FAILED`](super::super::errors::SEARCH_FAILED) | The search failed on the server. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{TasklistSearchFilter, TimeRange};
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .tasklist()
///     .search()
///     .page_size(10)
///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
///     .user_id_type(UserIdType::OpenId)
///     .query("测试任务清单")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索清单")]
#[doc(alias = "/open-apis/task/v2/tasklists/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchTasklist<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchTasklist::new() -> SearchTasklistReply, UserToken, NoCredential, pages of items
    as TasklistSearchItem
}

impl SearchTasklist {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SearchTasklist<C> {
    /// Number of items per page. At most 30.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Type of user id in the request. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Text to search for. At most 50 characters.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.body_text("query", query.into()))
    }

    /// Conditions that the tasklists must meet.
    pub fn filter(self, filter: TasklistSearchFilter) -> Self {
        Self(self.0.body("filter", &filter))
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Searches tasklists by text, creator and time of creation.
    pub fn search(&self) -> SearchTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchTasklist(SearchTasklist::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchTasklist`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchTasklistReply {
    /// The search results of this page.
    pub items: Option<Vec<TasklistSearchItem>>,
    /// Number of tasklists found.
    pub total: Option<i64>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Additional information about the search, for example that the text was shortened or that the
    /// results are incomplete.
    pub notice: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Conditions for searching tasklists.
#[derive(Clone, Default, rt::Record)]
pub struct TasklistSearchFilter {
    /// When they were created.
    pub create_time: Option<TimeRange>,
    /// Ids of users who created them. At most 500 elements.
    #[wire(Items(0, 500))]
    pub user_id: Option<Vec<String>>,
}

/// A tasklist in the search results.
#[derive(Clone, Default, rt::Record)]
pub struct TasklistSearchItem {
    /// Id of the tasklist: its guid.
    pub id: Option<String>,
    /// The text that matched, with the matching parts between `<h>` and `</h>`.
    pub display_info: Option<String>,
    /// Details of the tasklist.
    pub meta_data: Option<SearchMeta>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/search",
    title: "搜索清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasklists/search",
    tokens: &[rt::TokenKind::User],
    scopes: &["task:tasklist:read"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("page_size").limits(&[rt::Limit::Max(30.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("user_id_type"),
        rt::Param::body("query").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("filter"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470403 403 Permission PermissionDenied\nThe caller may not search tasklists.\nCall for a user who granted the app the scope.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1474002 400 InvalidRequest InvalidPageToken\nThe page token is wrong or has expired.\nBegin a new search.",
            "1474003 400 InvalidRequest PageTooLarge\n`page_size` is greater than 30.\nLower `page_size`.",
            "1474004 400 InvalidRequest TooManyResults\nPaging cannot go beyond 150 items.\nNarrow the search with a more specific text or a filter.",
            "1474005 400 InvalidRequest InvalidTime\nA time has the wrong format.\nGive times in ISO 8601.",
            "1474006 400 InvalidRequest InvalidFilter\nThe filter is not valid.\nCheck the filter.",
            "1475001 500 Server ResultUnreadable\nThe server could not process the tasklists that it found.\nRepeat the call; contact support if it keeps failing.",
            "1475002 500 Server SearchFailed\nThe search failed on the server.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
