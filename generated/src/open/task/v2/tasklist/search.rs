// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/search`: 搜索清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{SearchMeta, TimeRange};
use crate::open::types::UserIdType;

/// Searches tasklists by text, creator and time of creation.
///
/// The text is looked for in names and descriptions, and in ids and links of tasklists. Without a
/// filter, only the text matters.
///
/// What is found has little more than an id; read the tasklists for the rest.
///
/// - Endpoint: `POST /open-apis/task/v2/tasklists/search`
/// - Token: `user_access_token`
/// - Scope: `task:tasklist:read`
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
    /// How many items a page has.
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

    /// What the tasklists must be like.
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
    /// What was found, on this page.
    pub items: Option<Vec<TasklistSearchItem>>,
    /// How many tasklists were found.
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

/// What tasklists must be like to be found.
#[derive(Clone, Default, rt::Record)]
pub struct TasklistSearchFilter {
    /// When they were created.
    pub create_time: Option<TimeRange>,
    /// Users who created them. At most 500 elements.
    #[wire(Items(0, 500))]
    pub user_id: Option<Vec<String>>,
}

/// A tasklist that was found.
#[derive(Clone, Default, rt::Record)]
pub struct TasklistSearchItem {
    /// Id of the tasklist: its guid.
    pub id: Option<String>,
    /// The text that was found; what matches stands between `<h>` and `</h>`.
    pub display_info: Option<String>,
    /// More about the tasklist.
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
    params: &[
        rt::Param::query("page_size"),
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
        ],
    ),
    ..platform::ENDPOINT
};
