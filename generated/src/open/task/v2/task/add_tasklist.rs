// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/add_tasklist`: 任务加入清单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Puts a task in a tasklist, or in another section of it.
///
/// If the task is in the tasklist already, it moves to the given section.
///
/// The caller must be able to edit both the task and the tasklist.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [任务加入清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist)
/// - Schema: `schemas/open/task/v2/task/add_tasklist.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task or the tasklist does not exist or was deleted. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the task or the tasklist. |
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
///     .add_tasklist(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .section_guid("d300a75f-c56a-4be9-80d1-e47653028ceb")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "任务加入清单")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTaskTasklist<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddTaskTasklist -> AddTaskTasklistReply, TenantOrUserToken, NoCredential
}

impl AddTaskTasklist {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task.
    /// - `tasklist_guid`: The tasklist to put the task in. At most 100 characters.
    pub fn new(task_guid: impl Into<String>, tasklist_guid: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body_text("tasklist_guid", tasklist_guid.into()),
        )
    }
}

impl<C> AddTaskTasklist<C> {
    /// Which kind of user id the reply contains. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// The section of the tasklist to put the task in; the default section if not given.
    pub fn section_guid(self, section_guid: impl Into<String>) -> Self {
        Self(self.0.body_text("section_guid", section_guid.into()))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Puts a task in a tasklist, or in another section of it.
    pub fn add_tasklist(
        &self,
        task_guid: impl Into<String>,
        tasklist_guid: impl Into<String>,
    ) -> AddTaskTasklist<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AddTaskTasklist(
            AddTaskTasklist::new(task_guid, tasklist_guid).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AddTaskTasklist`].
#[derive(Clone, Default, rt::Record)]
pub struct AddTaskTasklistReply {
    /// The task with all its tasklists.
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`AddTaskTasklist`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/add_tasklist",
    title: "任务加入清单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/add_tasklist",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("task_guid"),
        rt::Param::query("user_id_type"),
        rt::Param::body("tasklist_guid")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::body("section_guid"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470404 404 NotFound NotFound\nThe task or the tasklist does not exist or was deleted.\nConfirm that both exist, and that their guids were copied in full.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task or the tasklist.\nCall as someone who can edit both.",
        ],
    ),
    ..platform::ENDPOINT
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::add_tasklist::{
        AddTaskTasklist, AddTaskTasklistReply, ENDPOINT,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    AddTaskTasklist::new(
                            "d300a75f-c56a-4be9-80d1-e47653028ceb",
                            "d300a75f-c56a-4be9-80d1-e47653028ceb",
                        )
                        .user_id_type(UserIdType::OpenId)
                        .section_guid("d300a75f-c56a-4be9-80d1-e47653028ceb"),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\",\"section_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://support.foo.com/internal/bar\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1}}}",
            send: rt::Example::record::<AddTaskTasklistReply>,
        },
    ];
}
