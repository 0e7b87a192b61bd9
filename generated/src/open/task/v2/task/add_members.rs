// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/add_members`: 添加任务成员

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{InputTaskMember, Task};
use crate::open::types::UserIdType;

/// Adds assignees and followers to a task.
///
/// Members that the task has already are passed over. The same user can be both assignee and
/// follower.
///
/// A call that gives a `client_token` can be repeated after a failure. Calls with the same token
/// must not overlap, and must have the same parameters.
///
/// The caller must be able to edit the task, as its creator and assignees are, and as editors of a
/// tasklist or document that holds it, or of a task above it, are.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/add_members`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:personnel:writeonly` or `task:task:write`
/// - Rate limit: `100/min`
/// - Documentation: [添加任务成员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members)
/// - Schema: `schemas/open/task/v2/task/add_members.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as an unknown kind or role of a member. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470610 | 400 | [`TOO_MANY_ASSIGNEES`](super::super::errors::TOO_MANY_ASSIGNEES) | The task would have more assignees than it may have. |
/// | 1470611 | 400 | [`TOO_MANY_FOLLOWERS`](super::super::errors::TOO_MANY_FOLLOWERS) | The task would have more followers than it may have. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the task. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470422 | 500 | [`CLIENT_TOKEN_IN_USE`](super::super::errors::CLIENT_TOKEN_IN_USE) | Another call with the same client token is under way. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::{ActorType, InputTaskMember, TaskRole};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .add_members(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         [
///             InputTaskMember {
///                 id: "ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into(),
///                 r#type: Some(ActorType::User),
///                 role: TaskRole::Assignee,
///                 name: Some("张明德（明德）".into()),
///             },
///         ],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .client_token("6d99f59c-4d7d-4452-98d6-3d0556393cf6")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加任务成员")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTaskMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddTaskMembers -> AddTaskMembersReply, TenantOrUserToken, NoCredential
}

impl AddTaskMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task. At most 100 characters.
    /// - `members`: The members to add: at most 50 different ones.
    pub fn new(
        task_guid: impl Into<String>,
        members: impl IntoIterator<Item = InputTaskMember>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body("members", &members.into_iter().collect::<Vec<InputTaskMember>>()),
        )
    }
}

impl<C> AddTaskMembers<C> {
    /// Which kind of user id the request and the reply contain. The platform assumes `"open_id"` when
    /// it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Makes repeating the call safe for 5 minutes after a success. Compared with regard to case. 10
    /// to 100 characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        Self(self.0.body_text("client_token", client_token.into()))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Adds assignees and followers to a task.
    pub fn add_members(
        &self,
        task_guid: impl Into<String>,
        members: impl IntoIterator<Item = InputTaskMember>,
    ) -> AddTaskMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AddTaskMembers(
            AddTaskMembers::new(task_guid, members).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AddTaskMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct AddTaskMembersReply {
    /// The task with all its members.
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`AddTaskMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/add_members",
    title: "添加任务成员",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/add_members",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:personnel:writeonly", "task:task:write"],
    rate_limits: &[rt::Rate::per_minute(100)],
    idempotency: Some("client_token"),
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::body("members").flags(rt::Field::REQUIRED),
        rt::Param::body("client_token").limits(&[rt::Limit::Length(10, 100)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as an unknown kind or role of a member.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470610 400 Conflict TooManyAssignees\nThe task would have more assignees than it may have.\nLook how many assignees the task has, and remove some.",
            "1470611 400 Conflict TooManyFollowers\nThe task would have more followers than it may have.\nLook how many followers the task has, and remove some.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that holds it.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470422 500 Conflict ClientTokenInUse\nAnother call with the same client token is under way.\nDo not make calls with the same client token at the same time; repeat when the other one has ended.",
        ],
    ),
    ..platform::ENDPOINT
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::add_members::{
        AddTaskMembers, AddTaskMembersReply, ENDPOINT,
    };
    use crate::open::task::v2::types::{ActorType, InputTaskMember, TaskRole};
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "basic",
            request: || {
                rt::Operation::into_request(
                    AddTaskMembers::new(
                            "d300a75f-c56a-4be9-80d1-e47653028ceb",
                            [
                                InputTaskMember {
                                    id: "ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into(),
                                    r#type: Some(ActorType::User),
                                    role: TaskRole::Assignee,
                                    name: Some("张明德（明德）".into()),
                                },
                            ],
                        )
                        .user_id_type(UserIdType::OpenId)
                        .client_token("6d99f59c-4d7d-4452-98d6-3d0556393cf6"),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"}],\"client_token\":\"6d99f59c-4d7d-4452-98d6-3d0556393cf6\"}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"a4f648d7-76ef-477f-bc8e-0601b5a60093\",\"type\":\"number\",\"number_value\":\"10.23\",\"datetime_value\":\"1687708260000\",\"member_value\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"}],\"single_select_value\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"multi_select_value\":[\"4216f79b-3fda-4dc6-a0c4-a16022e47152\"],\"name\":\"优先级\",\"text_value\":\"这是一段文本介绍。\"}],\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}],\"assignee_related\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"completed_at\":\"1675742789470\"}]}}}",
            send: rt::Example::record::<AddTaskMembersReply>,
        },
    ];
}
