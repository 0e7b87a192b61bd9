// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/search`: 搜索任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{SearchMeta, TimeRange};
use crate::open::types::UserIdType;

/// Searches tasks by text and by who has to do with them.
///
/// The text is looked for in titles and descriptions, and in ids and links of tasks. Without a
/// filter, only the text matters.
///
/// What is found has little more than an id; read the tasks for the rest.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/search`
/// - Token: `user_access_token`
/// - Scope: `task:task:read`
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
    /// How many items a page has. From 1 to 30.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Which kind of user id the request contains. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Text to look for. At most 50 characters.
    pub fn query(self, query: impl Into<String>) -> Self {
        Self(self.0.body_text("query", query.into()))
    }

    /// What the tasks must be like.
    pub fn filter(self, filter: TaskSearchFilter) -> Self {
        Self(self.0.body("filter", &filter))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Searches tasks by text and by who has to do with them.
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
    /// What was found, on this page.
    pub items: Option<Vec<TaskSearchItem>>,
    /// How many tasks were found.
    pub total: Option<i64>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// What the service did differently from what was asked, such as shortening the text to search
    /// for.
    pub notice: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What tasks must be like to be found.
#[derive(Clone, Default, rt::Record)]
pub struct TaskSearchFilter {
    /// Users who created them. At most 500 elements.
    #[wire(Items(0, 500))]
    pub creator_ids: Option<Vec<String>>,
    /// Users who are responsible for them. At most 500 elements.
    #[wire(Items(0, 500))]
    pub assignee_ids: Option<Vec<String>>,
    /// Whether to find only completed tasks, or only open ones; both if not given.
    pub is_completed: Option<bool>,
    /// When they are due.
    pub due_time: Option<TimeRange>,
    /// Users who follow them. At most 500 elements.
    #[wire(Items(0, 500))]
    pub follower_ids: Option<Vec<String>>,
}

/// A task that was found.
#[derive(Clone, Default, rt::Record)]
pub struct TaskSearchItem {
    /// Id of the task: its guid.
    pub id: Option<String>,
    /// The text that was found; what matches stands between `<h>` and `</h>`.
    pub display_info: Option<String>,
    /// More about the task.
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
        ],
    ),
    ..platform::ENDPOINT
};
