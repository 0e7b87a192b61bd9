// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/tasklist/search`: 搜索清单

use feishu_api_runtime as rt;

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
/// | 1470400 | 400 | [`INVALID_PARAMETER`](SearchTasklistError::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](SearchTasklistError::PERMISSION_DENIED) | The caller may not search tasklists. |
/// | 1470500 | 500 | [`SERVER_ERROR`](SearchTasklistError::SERVER_ERROR) | The server failed. |
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
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SearchTasklist<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl SearchTasklist {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT),
        }
    }
}

impl Default for SearchTasklist {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> SearchTasklist<C> {
    /// How many items a page has.
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

    /// What the tasklists must be like.
    pub fn filter(self, filter: TasklistSearchFilter) -> Self {
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

impl SearchTasklist<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<SearchTasklistReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<SearchTasklistReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<SearchTasklistReply, TasklistSearchItem> {
        self.request
            .items(&PAGING, |reply: SearchTasklistReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for SearchTasklist<rt::Bound> {
    type Output = Result<SearchTasklistReply, rt::Error>;
    type IntoFuture = rt::Call<SearchTasklistReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for SearchTasklist {
    type Reply = SearchTasklistReply;
    type Access = rt::UserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TasklistResource<'_, C> {
    /// Searches tasklists by text, creator and time of creation.
    pub fn search(&self) -> SearchTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::NoCredential>,
    {
        SearchTasklist {
            request: SearchTasklist::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`SearchTasklist`].
#[derive(Clone, Default)]
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

impl rt::Fields for SearchTasklistReply {
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

impl rt::FieldsMut for SearchTasklistReply {
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

impl std::fmt::Debug for SearchTasklistReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SearchTasklistReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What tasklists must be like to be found.
///
/// Declared in `schemas/open/task/v2/tasklist/search.json`.
#[derive(Clone, Default)]
pub struct TasklistSearchFilter {
    /// When they were created.
    pub create_time: Option<TimeRange>,
    /// Users who created them.
    ///
    /// At most 500 elements.
    pub user_id: Option<Vec<String>>,
}

impl rt::Fields for TasklistSearchFilter {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("create_time"),
            rt::Field::new("user_id").limits(&[rt::Limit::Items(0, 500)]),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.create_time,
            _ => &self.user_id,
        }
    }
}

impl std::fmt::Debug for TasklistSearchFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TasklistSearchFilter {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A tasklist that was found.
///
/// Declared in `schemas/open/task/v2/tasklist/search.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for TasklistSearchItem {
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

impl rt::FieldsMut for TasklistSearchItem {
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

impl std::fmt::Debug for TasklistSearchItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TasklistSearchItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`SearchTasklist`] by name.
#[derive(Debug, Clone, Copy)]
pub enum SearchTasklistError {}

impl SearchTasklistError {
    /// A parameter is wrong.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The caller may not search tasklists.
    ///
    /// Call for a user who granted the app the scope.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`SearchTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/tasklist/search",
    title: "搜索清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasklists/search",
    tokens: &[rt::TokenKind::User],
    credential: None,
    apps: &[],
    scopes: &["task:tasklist:read"],
    field_scopes: &[],
    rate_limits: &[],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("page_size"),
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
                "The caller may not search tasklists.",
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
    use crate::open::task::v2::tasklist::search::{
        ENDPOINT, SearchTasklist, SearchTasklistReply, TasklistSearchFilter,
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
                    SearchTasklist::new()
                        .page_size(10)
                        .page_token(
                            "eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=",
                        )
                        .user_id_type(UserIdType::OpenId)
                        .query("测试任务清单")
                        .filter(TasklistSearchFilter {
                            create_time: Some(TimeRange {
                                start_time: Some("2026-03-21T16:15:30+08:00".into()),
                                end_time: Some("2026-03-21T16:15:30+08:00".into()),
                            }),
                            user_id: Some(vec!["ou_7890123456abcdef".into()]),
                        }),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"query\":\"测试任务清单\",\"filter\":{\"create_time\":{\"start_time\":\"2026-03-21T16:15:30+08:00\",\"end_time\":\"2026-03-21T16:15:30+08:00\"},\"user_id\":[\"ou_7890123456abcdef\"]}}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"123456789\",\"display_info\":\"任务清单<h>搜索</h>\",\"meta_data\":{\"app_link\":\"https://applink.feishu.cn/client/todo/detail?guid=ed03112a-0a25-451e-8453-ba1d80cc1b7e\",\"avatar\":\"https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg\",\"description\":\"这是一个用来测试的任务清单\"}}],\"total\":10,\"has_more\":true,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\"}}",
            send: rt::Example::record::<SearchTasklistReply>,
        },
    ];
}
