// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/section/tasks`: 获取自定义分组任务列表

use feishu_api_runtime as rt;

use crate::open::task::v2::types::TaskSummary;

/// Lists the tasks of a section in short.
///
/// The tasks come in the order in which users arranged them.
///
/// The caller must be able to read the tasklist that holds the section; in an own list of tasks,
/// it must be the caller's.
///
/// - Endpoint: `GET /open-apis/task/v2/sections/:section_guid/tasks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:section:read` or `task:section:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取自定义分组任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks)
/// - Schema: `schemas/open/task/v2/section/tasks.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListSectionTasksError::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470404 | 404 | [`NOT_FOUND`](ListSectionTasksError::NOT_FOUND) | The section does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListSectionTasksError::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](ListSectionTasksError::PERMISSION_DENIED) | The caller may not read the section. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Millis;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .section()
///     .tasks("9842501a-9f47-4ff5-a622-d319eeecb97f")
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .completed(true)
///     .created_from(Millis(1_675_742_789_470))
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取自定义分组任务列表")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListSectionTasks<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListSectionTasks {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `section_guid`: The section.
    #[inline]
    pub fn new(section_guid: &str) -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set_text(0, section_guid),
        }
    }
}

impl<C> ListSectionTasks<C> {
    /// How many items a page has.
    ///
    /// From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self {
            request: self.request.set(1, &page_size),
        }
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: &str) -> Self {
        Self {
            request: self.request.set_text(2, page_token),
        }
    }

    /// Whether to return only completed tasks, or only open ones; both if not given.
    pub fn completed(self, completed: bool) -> Self {
        Self {
            request: self.request.set(3, &completed),
        }
    }

    /// Only tasks created at this time or later; from the first task on if not given.
    pub fn created_from(self, created_from: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(4, &created_from.into()),
        }
    }

    /// Only tasks created at this time or earlier; up to the last task if not given.
    pub fn created_to(self, created_to: impl Into<rt::Millis>) -> Self {
        Self {
            request: self.request.set(5, &created_to.into()),
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

impl ListSectionTasks<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListSectionTasksReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListSectionTasksReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListSectionTasksReply, TaskSummary> {
        self.request
            .items(
                &PAGING,
                |reply: ListSectionTasksReply| reply.items.unwrap_or_default(),
            )
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListSectionTasks<rt::Bound> {
    type Output = Result<ListSectionTasksReply, rt::Error>;
    type IntoFuture = rt::Call<ListSectionTasksReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListSectionTasks {
    type Reply = ListSectionTasksReply;
    type Access = rt::TenantOrUserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::SectionResource<'_, C> {
    /// Lists the tasks of a section in short.
    pub fn tasks(&self, section_guid: &str) -> ListSectionTasks<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken> + rt::Carries<rt::NoCredential>,
    {
        ListSectionTasks {
            request: ListSectionTasks::new(section_guid).request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListSectionTasks`].
#[derive(Clone, Default)]
pub struct ListSectionTasksReply {
    /// The tasks of this page.
    pub items: Option<Vec<TaskSummary>>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListSectionTasksReply {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("items"),
            rt::Field::new("page_token"),
            rt::Field::new("has_more"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.items,
            1 => &self.page_token,
            2 => &self.has_more,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for ListSectionTasksReply {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.items,
            1 => &mut self.page_token,
            2 => &mut self.has_more,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for ListSectionTasksReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListSectionTasksReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListSectionTasks`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListSectionTasksError {}

impl ListSectionTasksError {
    /// A parameter is wrong, such as a malformed guid.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The section does not exist or was deleted.
    ///
    /// Confirm that the section exists, and that its guid was copied in full.
    pub const NOT_FOUND: rt::Code = rt::Code::new(1_470_404);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
    /// The caller may not read the section.
    ///
    /// Call as someone who can read the list that holds the section.
    pub const PERMISSION_DENIED: rt::Code = rt::Code::new(1_470_403);
}

/// The documented facts of [`ListSectionTasks`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/section/tasks",
    title: "获取自定义分组任务列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/sections/:section_guid/tasks",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:section:read", "task:section:write"],
    field_scopes: &[],
    rate_limits: &[
        rt::Rate {
            calls: 1000,
            seconds: 60,
        },
        rt::Rate { calls: 50, seconds: 1 },
    ],
    idempotency: None,
    deprecated: None,
    params: &[
        rt::Param {
            field: rt::Field::new("section_guid").flags(rt::Field::REQUIRED),
            place: rt::Place::Path,
        },
        rt::Param {
            field: rt::Field::new("page_size")
                .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("page_token"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("completed"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("created_from").flags(rt::Field::DIGITS),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("created_to").flags(rt::Field::DIGITS),
            place: rt::Place::Query,
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
                "A parameter is wrong, such as a malformed guid.",
                "The message says what is wrong; correct the request.",
                "",
            ],
            [
                "1470404 404 NotFound NotFound",
                "The section does not exist or was deleted.",
                "Confirm that the section exists, and that its guid was copied in full.",
                "",
            ],
            [
                "1470500 500 Server ServerError",
                "The server failed.",
                "Repeat the call; contact support if it keeps failing.",
                "",
            ],
            [
                "1470403 403 Permission PermissionDenied",
                "The caller may not read the section.",
                "Call as someone who can read the list that holds the section.",
                "",
            ],
        ],
    ),
};

/// How replies are paged.
static PAGING: rt::Paging = rt::Paging::Token {
    param: 2,
    next: "page_token",
    has_more: Some("has_more"),
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::section::tasks::{
        ENDPOINT, ListSectionTasks, ListSectionTasksReply,
    };
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListSectionTasks::new("9842501a-9f47-4ff5-a622-d319eeecb97f")
                        .page_size(50)
                        .page_token("aWQ9NzEwMjMzMjMxMDE=")
                        .completed(true)
                        .created_from(rt::Millis(1_675_742_789_470))
                        .created_to(rt::Millis(1_675_742_789_470)),
                )
            },
            sent: "{\"path\":{\"section_guid\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\"},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"completed\":true,\"created_from\":\"1675742789470\",\"created_to\":\"1675742789470\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"summary\":\"年终总结\",\"completed_at\":\"1675742789470\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"subtask_count\":1}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
            send: rt::Example::record::<ListSectionTasksReply>,
        },
    ];
}
