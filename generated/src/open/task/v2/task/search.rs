// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/search`: 搜索任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{SearchMeta, TimeRange};
use crate::open::types::UserIdType;

/// Searches tasks by text, people, status and due time.
///
/// The text is searched for in titles, descriptions, ids and links of tasks. Without a filter,
/// only the text is used.
///
/// Search results contain little more than an id; read the tasks to get their details.
///
/// Paging reaches at most 150 tasks; narrow the search to find others.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/search`
/// - Token: `user_access_token`
/// - Scope: `task:task:read`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `100/min`
/// - Documentation: [搜索任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search)
/// - Schema: `schemas/open/task/v2/task/search.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not search tasks. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1474002 | 400 | [`INVALID_PAGE_TOKEN`](super::super::errors::INVALID_PAGE_TOKEN) | The page token is wrong or has expired. |
/// | 1474003 | 400 | [`PAGE_TOO_LARGE`](super::super::errors::PAGE_TOO_LARGE) | `page_size` is greater than 30. |
/// | 1474004 | 400 | [`TOO_MANY_RESULTS`](super::super::errors::TOO_MANY_RESULTS) | Paging cannot go beyond 150 items. |
/// | 1474005 | 400 | [`INVALID_TIME`](super::super::errors::INVALID_TIME) | A time has the wrong format. |
/// | 1474006 | 400 | [`INVALID_FILTER`](super::super::errors::INVALID_FILTER) | The filter is not valid. |
/// | 1475001 | 500 | [`RESULT_UNREADABLE`](super::super::errors::RESULT_UNREADABLE) | The server could not process the tasks that it found. |
/// | 1475002 | 500 | [`SEARCH_FAILED`](super::super::errors::SEARCH_FAILED) | The search failed on the server. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{TaskSearchFilter, TimeRange};
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .search()
///     .page_size(10)
///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
///     .user_id_type(UserIdType::OpenId)
///     .query("测试任务")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "搜索任务")]
#[doc(alias = "/open-apis/task/v2/tasks/search")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SearchTask::new() -> SearchTaskReply, UserToken, NoCredential, pages of items as
    TaskSearchItem
}

impl SearchTask {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> SearchTask<C> {
    /// Number of items per page. From 1 to 30.
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

    /// Conditions that the tasks must meet.
    pub fn filter(self, filter: TaskSearchFilter) -> Self {
        Self(self.0.body("filter", &filter))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Searches tasks by text, people, status and due time.
    pub fn search(&self) -> SearchTask<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        SearchTask(SearchTask::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SearchTask`].
#[derive(Clone, Default, rt::Record)]
pub struct SearchTaskReply {
    /// The search results of this page.
    pub items: Option<Vec<TaskSearchItem>>,
    /// Number of tasks found.
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

/// Conditions for searching tasks.
#[derive(Clone, Default, rt::Record)]
pub struct TaskSearchFilter {
    /// Ids of users who created them. At most 500 elements.
    #[wire(Items(0, 500))]
    pub creator_ids: Option<Vec<String>>,
    /// Ids of their assignees. At most 500 elements.
    #[wire(Items(0, 500))]
    pub assignee_ids: Option<Vec<String>>,
    /// Finds only completed tasks if true, only open tasks if false; both if not given.
    pub is_completed: Option<bool>,
    /// When they are due.
    pub due_time: Option<TimeRange>,
    /// Ids of their followers. At most 500 elements.
    #[wire(Items(0, 500))]
    pub follower_ids: Option<Vec<String>>,
}

/// A task in the search results.
#[derive(Clone, Default, rt::Record)]
pub struct TaskSearchItem {
    /// Id of the task: its guid.
    pub id: Option<String>,
    /// The text that matched, with the matching parts between `<h>` and `</h>`.
    pub display_info: Option<String>,
    /// Details of the task.
    pub meta_data: Option<SearchMeta>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SearchTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/search",
    title: "搜索任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/search",
    tokens: &[rt::TokenKind::User],
    scopes: &["task:task:read"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(30.0)]),
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
            "1470403 403 Permission PermissionDenied\nThe caller may not search tasks.\nCall for a user who granted the app the scope.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1474002 400 InvalidRequest InvalidPageToken\nThe page token is wrong or has expired.\nBegin a new search.",
            "1474003 400 InvalidRequest PageTooLarge\n`page_size` is greater than 30.\nLower `page_size`.",
            "1474004 400 InvalidRequest TooManyResults\nPaging cannot go beyond 150 items.\nNarrow the search with a more specific text or a filter.",
            "1474005 400 InvalidRequest InvalidTime\nA time has the wrong format.\nGive times in ISO 8601.",
            "1474006 400 InvalidRequest InvalidFilter\nThe filter is not valid.\nCheck the filter.",
            "1475001 500 Server ResultUnreadable\nThe server could not process the tasks that it found.\nRepeat the call; contact support if it keeps failing.",
            "1475002 500 Server SearchFailed\nThe search failed on the server.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};
