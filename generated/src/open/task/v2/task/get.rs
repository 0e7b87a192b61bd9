// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/get`: 获取任务详情

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Reads a task with all its details.
///
/// The caller must be able to read the task: as its creator, an assignee or a follower, as someone
/// with whom it was shared in a chat, or as a member of a tasklist or document that holds it, or
/// of a task above it.
///
/// Of the tasklists and custom fields only those are returned that the caller may read.
///
/// - Endpoint: `GET /open-apis/task/v2/tasks/:task_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:read` or `task:task:write`
/// - Rate limit: `10/s`
/// - Documentation: [获取任务详情](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get)
/// - Schema: `schemas/open/task/v2/task/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not read the task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .get("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取任务详情")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetTask -> GetTaskReply, TenantOrUserToken, NoCredential
}

impl GetTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task to read. At most 100 characters.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C> GetTask<C> {
    /// Which kind of user id the reply contains. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Reads a task with all its details.
    pub fn get(&self, task_guid: impl Into<String>) -> GetTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetTask(GetTask::new(task_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetTask`].
#[derive(Clone, Default, rt::Record)]
pub struct GetTaskReply {
    /// The task.
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`GetTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/get",
    title: "获取任务详情",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get",
    method: rt::Method::Get,
    path: "/open-apis/task/v2/tasks/:task_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:read", "task:task:write"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470403 403 Permission PermissionDenied\nThe caller may not read the task.\nCall as a member of the task, as someone with whom it was shared, or as a member of a tasklist or document that holds it.",
        ],
    ),
    ..platform::ENDPOINT
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::get::{ENDPOINT, GetTask, GetTaskReply};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    GetTask::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
                        .user_id_type(UserIdType::OpenId),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"a4f648d7-76ef-477f-bc8e-0601b5a60093\",\"type\":\"number\",\"number_value\":\"10.23\",\"datetime_value\":\"1687708260000\",\"member_value\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"}],\"single_select_value\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"multi_select_value\":[\"4216f79b-3fda-4dc6-a0c4-a16022e47152\"],\"name\":\"优先级\",\"text_value\":\"这是一段文本介绍。\"}],\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}],\"assignee_related\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"completed_at\":\"1675742789470\"}]}}}",
            send: rt::Example::record::<GetTaskReply>,
        },
    ];
}
