// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/list`: 列取任务列表

use feishu_api_runtime as rt;

use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Lists the tasks that the user is responsible for.
///
/// The tasks come in the order in which the user arranged them in the app.
///
/// - Endpoint: `GET /open-apis/task/v2/tasks`
/// - Token: `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:read` or `task:task:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [列取任务列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list)
/// - Schema: `schemas/open/task/v2/task/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](ListTaskError::INVALID_PARAMETER) | A parameter is wrong, such as a negative `page_size`. |
/// | 1470500 | 500 | [`SERVER_ERROR`](ListTaskError::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .list()
///     .page_size(50)
///     .page_token("aWQ9NzEwMjMzMjMxMDE=")
///     .completed(true)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取任务列表")]
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTask<C = rt::Unbound> {
    request: rt::Request<C>,
}

impl ListTask {
    /// A request with what must be given, bound to no client yet.
    #[inline]
    pub fn new() -> Self {
        Self {
            request: rt::Request::new(&ENDPOINT).set(3, &"my_tasks"),
        }
    }
}

impl Default for ListTask {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> ListTask<C> {
    /// How many items a page has.
    ///
    /// From 1 to 100. The platform assumes `50` when it is not given.
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

    /// Whether to return only completed tasks, or only open ones; both if not given.
    pub fn completed(self, completed: bool) -> Self {
        Self {
            request: self.request.set(2, &completed),
        }
    }

    /// Which kind of user id the reply contains.
    ///
    /// The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self {
            request: self.request.set(4, &user_id_type),
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

impl ListTask<rt::Bound> {
    /// Sends the request; the reply comes with status, headers and log id.
    #[inline]
    pub fn send(self) -> rt::Sending<ListTaskReply> {
        self.request.send()
    }

    /// All pages, fetched one by one as they are asked for.
    #[inline]
    pub fn pages(self) -> rt::Pages<ListTaskReply> {
        self.request.pages(&PAGING)
    }

    /// The items of all pages; pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> rt::Items<ListTaskReply, Task> {
        self.request
            .items(&PAGING, |reply: ListTaskReply| reply.items.unwrap_or_default())
    }
}

/// Sends the request; the reply is the data alone.
impl IntoFuture for ListTask<rt::Bound> {
    type Output = Result<ListTaskReply, rt::Error>;
    type IntoFuture = rt::Call<ListTaskReply>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.call()
    }
}

impl rt::Operation for ListTask {
    type Reply = ListTaskReply;
    type Access = rt::UserToken;
    type Credential = rt::NoCredential;
    const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;
    #[inline]
    fn into_request(self) -> rt::Request {
        self.request
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Lists the tasks that the user is responsible for.
    pub fn list(&self) -> ListTask<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken> + rt::Carries<rt::NoCredential>,
    {
        ListTask {
            request: ListTask::new().request.bind(self.client.core()),
        }
    }
}

/// The data of a successful reply to [`ListTask`].
#[derive(Clone, Default)]
pub struct ListTaskReply {
    /// The tasks of this page.
    pub items: Option<Vec<Task>>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for ListTaskReply {
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

impl rt::FieldsMut for ListTaskReply {
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

impl std::fmt::Debug for ListTaskReply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for ListTaskReply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The documented errors of [`ListTask`] by name.
#[derive(Debug, Clone, Copy)]
pub enum ListTaskError {}

impl ListTaskError {
    /// A parameter is wrong, such as a negative `page_size`.
    ///
    /// The message says what is wrong; correct the request.
    pub const INVALID_PARAMETER: rt::Code = rt::Code::new(1_470_400);
    /// The server failed.
    ///
    /// Repeat the call; contact support if it keeps failing.
    pub const SERVER_ERROR: rt::Code = rt::Code::new(1_470_500);
}

/// The documented facts of [`ListTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/list",
    title: "列取任务列表",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list",
    platform: &crate::open::platform::PLATFORM,
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasks",
    tokens: &[rt::TokenKind::User],
    credential: None,
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:read", "task:task:write"],
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
            field: rt::Field::new("type"),
            place: rt::Place::Query,
        },
        rt::Param {
            field: rt::Field::new("user_id_type"),
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
                "A parameter is wrong, such as a negative `page_size`.",
                "The message says what is wrong; correct the request.",
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
    use crate::open::task::v2::task::list::{ENDPOINT, ListTask, ListTaskReply};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListTask::new()
                        .page_size(50)
                        .page_token("aWQ9NzEwMjMzMjMxMDE=")
                        .completed(true)
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"completed\":true,\"type\":\"my_tasks\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"a4f648d7-76ef-477f-bc8e-0601b5a60093\",\"type\":\"number\",\"number_value\":\"10.23\",\"datetime_value\":\"1687708260000\",\"member_value\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"single_select_value\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"multi_select_value\":[\"4216f79b-3fda-4dc6-a0c4-a16022e47152\"],\"name\":\"优先级\"}],\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
            send: rt::Example::record::<ListTaskReply>,
        },
    ];
}
