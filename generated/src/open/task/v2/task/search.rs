// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/search`: 搜索任务

use feishu_api_runtime as rt;

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
/// | 1470400 | 400 | [`INVALID_PARAMETER`](SearchTaskError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](SearchTaskError::PERMISSION_DENIED) | The caller may not search tasks. |
/// | 1470500 | 500 | [`SERVER_ERROR`](SearchTaskError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchTask<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl SearchTask {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for SearchTask {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> SearchTask<C> {
    /// How many items a page has.
    ///
    /// From 1 to 30.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(0, &page_size),
        }
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(1, page_token),
        }
    }

    /// Which kind of user id the request contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(2, &user_id_type),
        }
    }

    /// Text to look for.
    ///
    /// At most 50 characters.
    pub fn query(self, query: &str) -> Self {
        Self {
            request: self.request.set_text(3, query),
        }
    }

    /// What the tasks must be like.
    pub fn filter(self, filter: TaskSearchFilter) -> Self {
        Self {
            request: self.request.set(4, &filter),
        }
    }

    /// Checks the documented rules, before any network.
    ///
    /// # Errors
    ///
    /// Names each parameter that breaks a rule, and the rule.
    pub fn check(&self) -> Result<(), rt::Error> {
        self.request.check()
    }
}

impl SearchTask<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<SearchTaskReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<SearchTaskReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<SearchTaskReply, TaskSearchItem> {
        self.request
            .items(&PAGING, |reply: SearchTaskReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for SearchTask<rt::Bound> {
    type Output = Result<SearchTaskReply, rt::Error>;
    type IntoFuture = rt::Call<SearchTaskReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for SearchTask {
    type Reply = SearchTaskReply;
    type Access = rt::UserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Searches tasks by text and by who has to do with them.
    pub fn search(&self) -> SearchTask<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::NoCredential>,
    {
        SearchTask {
            request: SearchTask::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`SearchTask`].
#[derive(Clone, Default)]
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

impl rt::Fields for SearchTaskReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("items"),
            rt::Field::new("total"),
            rt::Field::new("has_more"),
            rt::Field::new("page_token"),
            rt::Field::new("notice"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.items,
            1 => &self.total,
            2 => &self.has_more,
            3 => &self.page_token,
            4 => &self.notice,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for SearchTaskReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.items,
            1 => &mut self.total,
            2 => &mut self.has_more,
            3 => &mut self.page_token,
            4 => &mut self.notice,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for SearchTaskReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SearchTaskReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What tasks must be like to be found.
///
/// Declared in `schemas/open/task/v2/task/search.json`.
#[derive(Clone, Default)]
pub struct TaskSearchFilter {
    /// Users who created them.
    ///
    /// At most 500 elements.
    pub creator_ids: Option<Vec<String>>,
    /// Users who are responsible for them.
    ///
    /// At most 500 elements.
    pub assignee_ids: Option<Vec<String>>,
    /// Whether to find only completed tasks, or only open ones; both if not given.
    pub is_completed: Option<bool>,
    /// When they are due.
    pub due_time: Option<TimeRange>,
    /// Users who follow them.
    ///
    /// At most 500 elements.
    pub follower_ids: Option<Vec<String>>,
}

impl rt::Fields for TaskSearchFilter {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("creator_ids").limits(&[rt::Limit::Items(0, 500)]),
            rt::Field::new("assignee_ids").limits(&[rt::Limit::Items(0, 500)]),
            rt::Field::new("is_completed"),
            rt::Field::new("due_time"),
            rt::Field::new("follower_ids").limits(&[rt::Limit::Items(0, 500)]),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.creator_ids,
            1 => &self.assignee_ids,
            2 => &self.is_completed,
            3 => &self.due_time,
            _ => &self.follower_ids,
        }
    }
}

impl std::fmt::Debug for TaskSearchFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TaskSearchFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A task that was found.
///
/// Declared in `schemas/open/task/v2/task/search.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for TaskSearchItem {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("display_info"),
            rt::Field::new("meta_data"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.display_info,
            2 => &self.meta_data,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TaskSearchItem {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.display_info,
            2 => &mut self.meta_data,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TaskSearchItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TaskSearchItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`SearchTask`] by name.
#[derive(Debug, Clone, Copy)]
pub enum SearchTaskError {}

impl SearchTaskError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not search tasks.
    ///
    /// Call for a user who granted the app the scope.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`SearchTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/search",
    title: "搜索任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/search",
    tokens: &[rt::TokenKind::User],
    credential: None,
    apps: &[],
    scopes: &["task:task:read"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("page_size")
                .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(30.0)]),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_token"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("query").limits(&[rt::Limit::Length(0, 50)]),
            place: rt::Place::Body,
        },
        rt::Param {
            field: rt::Field::new("filter"),
            place: rt::Place::Body,
        },
    ],
    rules: &[],
    body: rt::BodyFormat::Json,
    reply: rt::ReplyFormat::Json,
    envelope: &crate::open::platform::STANDARD_ENVELOPE,
    errors: rt::ErrorTable::new(
        &[
            [
                "1470400 400 InvalidRequest InvalidParameter",
                "A parameter is wrong.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not search tasks.",
                "Call for a user who granted the app the scope.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
        ],
    ),
};

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Token {
    param: 1,
    next: "page_token",
    has_more: Some("has_more"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::search::{
        ENDPOINT, SearchTask, SearchTaskReply, TaskSearchFilter,
    };
    use crate::open::task::v2::types::TimeRange;
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    SearchTask::new()
                        .page_size(10)
                        .page_token(
                            "eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=",
                        )
                        .user_id_type(UserIdType::OpenId)
                        .query("测试任务")
                        .filter(TaskSearchFilter {
                            creator_ids: Some(vec!["ou_7890123456abcdef".into()]),
                            assignee_ids: Some(vec!["ou_7890123456abcdef".into()]),
                            is_completed: Some(false),
                            due_time: Some(TimeRange {
                                start_time: Some("2026-03-21T16:15:30+08:00".into()),
                                end_time: Some("2026-03-21T16:15:30+08:00".into()),
                            }),
                            follower_ids: Some(vec!["ou_7890123456abcdef".into()]),
                        }),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"query\":\"测试任务\",\"filter\":{\"creator_ids\":[\"ou_7890123456abcdef\"],\"assignee_ids\":[\"ou_7890123456abcdef\"],\"is_completed\":false,\"due_time\":{\"start_time\":\"2026-03-21T16:15:30+08:00\",\"end_time\":\"2026-03-21T16:15:30+08:00\"},\"follower_ids\":[\"ou_7890123456abcdef\"]}}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"123456789\",\"display_info\":\"任务<h>搜索</h>\",\"meta_data\":{\"app_link\":\"https://applink.feishu.cn/client/todo/detail?guid=ed03112a-0a25-451e-8453-ba1d80cc1b7e\",\"avatar\":\"https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg\",\"description\":\"这是一个用来测试的任务\"}}],\"total\":10,\"has_more\":true,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\"}}",
            send: rt::Example::record::<SearchTaskReply>,
        },
    ];
}
