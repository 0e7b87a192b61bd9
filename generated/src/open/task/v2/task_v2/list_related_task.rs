// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task_v2/list_related_task`: 列取与我相关的任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Lists the tasks that a user is responsible for, follows, created or assigned.
///
/// The tasks come in the order in which they were last changed, the oldest change first.
///
/// - Endpoint: `GET /open-apis/task/v2/task_v2/list_related_task`
/// - Token: `user_access_token`
/// - Scope: `task:task:read` or `task:task:write`
/// - Scope `contact:user.employee_id:readonly`: Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.
/// - Documentation: [列取与我相关的任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task)
/// - Schema: `schemas/open/task/v2/task_v2/list_related_task.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client<feishu_api::User>) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task_v2()
///     .list_related_task()
///     .page_size(10)
///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
///     .completed(false)
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "列取与我相关的任务")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListRelatedTasks<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListRelatedTasks::new() -> ListRelatedTasksReply, UserToken, NoCredential, pages of
    items as Task
}

impl ListRelatedTasks {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> ListRelatedTasks<C> {
    /// How many items a page has. From 1 to 100. The platform assumes `50` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// The page to read, as the page before named it; absent for the first.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }

    /// Whether to return only completed tasks, or only open ones; both if not given.
    pub fn completed(self, completed: bool) -> Self {
        Self(self.0.query("completed", &completed))
    }

    /// Which kind of user id the reply contains. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskV2Resource<'_, C> {
    /// Lists the tasks that a user is responsible for, follows, created or assigned.
    pub fn list_related_task(&self) -> ListRelatedTasks<rt::Bound>
    where
        C: rt::Accepts<rt::UserToken>,
    {
        ListRelatedTasks(ListRelatedTasks::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListRelatedTasks`].
#[derive(Clone, Default, rt::Record)]
pub struct ListRelatedTasksReply {
    /// The tasks of this page.
    pub items: Option<Vec<Task>>,
    /// Names the next page, if there is one.
    pub page_token: Option<String>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListRelatedTasks`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task_v2/list_related_task",
    title: "列取与我相关的任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/task_v2/list_related_task",
    tokens: &[rt::TokenKind::User],
    scopes: &["task:task:read", "task:task:write"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Needed if `user_id_type` is `user_id`; without it the reply leaves those ids out.",
        ),
    ],
    params: &[
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(100.0)]),
        rt::Param::query("page_token"),
        rt::Param::query("completed"),
        rt::Param::query("user_id_type"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
        ],
    ),
    ..platform::ENDPOINT
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task_v2::list_related_task::{
        ENDPOINT, ListRelatedTasks, ListRelatedTasksReply,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    ListRelatedTasks::new()
                        .page_size(10)
                        .page_token(
                            "eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=",
                        )
                        .completed(false)
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\",\"completed\":false,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"follower\",\"name\":\"张明德（明德）\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"a4f648d7-76ef-477f-bc8e-0601b5a60093\",\"type\":\"number\",\"number_value\":\"10.23\",\"datetime_value\":\"1687708260000\",\"member_value\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"}],\"single_select_value\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"multi_select_value\":[\"4216f79b-3fda-4dc6-a0c4-a16022e47152\"],\"name\":\"优先级\",\"text_value\":\"这是一段文本介绍。\"}],\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}],\"assignee_related\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"completed_at\":\"1675742789470\"}],\"positive_reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"agent_task_status\":1,\"agent_task_progress\":\"1/4\",\"text_deliveries\":[\"http://a.b.com/docs\"],\"attachment_deliveries\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\",\"url\":\"https://example.com/download/authcode/?code=OWMzNDlmMjJmZThkYzZkZGJlMjYwZTI0OTUxZTE2MDJfMDZmZmMwOWVj\"}],\"next_task_guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\"}],\"page_token\":\"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=\",\"has_more\":true}}",
            send: rt::Example::record::<ListRelatedTasksReply>,
        },
    ];
}
