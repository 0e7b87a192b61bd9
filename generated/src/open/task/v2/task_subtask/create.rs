// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task_subtask/create`: 创建子任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{
    ActorType, CustomComplete, DocxSource, Due, InputCustomFieldValue, Origin,
    SignedReminder, Start, Task, TaskInTasklistInfo, TaskMode, TaskRole,
};
use crate::open::types::UserIdType;

/// Creates a subtask of a task.
///
/// A subtask is a task like any other, except that it has a parent. It can be created with
/// members, start and due time and a reminder, and can be added to several tasklists.
///
/// If a task has both a start and a due time, the start must not be later, and both must be dates
/// or both points in time. A reminder and a repeat rule require a due time.
///
/// A call with a `client_token` can be repeated after a failure without creating the task twice.
/// Calls with the same token must have the same parameters and must not run at the same time.
///
/// The caller must be able to edit the parent task, and every tasklist that the subtask is added
/// to.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/subtasks`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:writeonly`
/// - Rate limit: `10/s`
/// - Documentation: [创建子任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create)
/// - Schema: `schemas/open/task/v2/task_subtask/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a missing title. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The parent task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the parent task. |
/// | 1470422 | 500 | [`CLIENT_TOKEN_IN_USE`](super::super::errors::CLIENT_TOKEN_IN_USE) | Another call with the same client token is in progress. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::{Millis, UserIdType};
/// use feishu_api::task::v2::{
///     ActorType, CustomComplete, CustomCompleteItem, Due, Href, I18nText,
///     InputSubtaskMember, Origin, SignedReminder, Start, TaskInTasklistInfo, TaskRole,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task_subtask()
///     .create(
///         "e297ddff-06ca-4166-b917-4ce57cd3a7a0",
///         "针对全年销售进行一次复盘",
///     )
///     .user_id_type(UserIdType::OpenId)
///     .description("需要事先阅读复盘总结文档")
///     .due(Due {
///         timestamp: Some(Millis(1_675_454_764_000)),
///         is_all_day: Some(true),
///         ..Due::default()
///     })
///     .origin(Origin {
///         platform_i18n_name: Some(I18nText {
///             en_us: Some("workbench".into()),
///             zh_cn: Some("工作台".into()),
///             zh_hk: Some("工作臺".into()),
///             zh_tw: Some("工作臺".into()),
///             ja_jp: Some("作業台".into()),
///             fr_fr: Some("Table de travail".into()),
///             it_it: Some("banco di lavoro".into()),
///             de_de: Some("Werkbank".into()),
///             ru_ru: Some("верстак".into()),
///             th_th: Some("โต๊ะทำงาน".into()),
///             es_es: Some("banco de trabajo".into()),
///             ko_kr: Some("작업대".into()),
///             ..I18nText::default()
///         }),
///         href: Some(Href {
///             url: Some("https://www.example.com".into()),
///             title: Some("反馈一个问题，需要协助排查".into()),
///             ..Href::default()
///         }),
///         ..Origin::default()
///     })
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建子任务")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/subtasks")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTaskSubtask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateTaskSubtask -> CreateTaskSubtaskReply, TenantOrUserToken, NoCredential
}

impl CreateTaskSubtask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The parent task. At most 100 characters.
    /// - `summary`: Title. At most 10000 characters.
    pub fn new(task_guid: impl Into<String>, summary: impl Into<String>) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body_text("summary", summary.into()),
        )
    }
}

impl<C> CreateTaskSubtask<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Description.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// When the task is due.
    pub fn due(self, due: Due) -> Self {
        Self(self.0.body("due", &due))
    }

    /// The system that the task comes from, shown in the app. It cannot be changed later. If it is not
    /// given with a tenant token, the name of the app is used.
    pub fn origin(self, origin: Origin) -> Self {
        Self(self.0.body("origin", &origin))
    }

    /// Custom data of the app, returned unchanged when the task is read. Encode binary data, for
    /// example as Base64. At most 65536 characters.
    pub fn extra(self, extra: impl Into<String>) -> Self {
        Self(self.0.body_text("extra", extra.into()))
    }

    /// When the task was completed; 0 creates an open task. The platform assumes `"0"` when it is not
    /// given.
    pub fn completed_at(self, completed_at: impl Into<rt::Millis>) -> Self {
        Self(self.0.body("completed_at", &completed_at.into()))
    }

    /// Assignees and followers. At most 500 elements.
    pub fn members(self, members: impl IntoIterator<Item = InputSubtaskMember>) -> Self {
        Self(
            self
                .0
                .body(
                    "members",
                    &members.into_iter().collect::<Vec<InputSubtaskMember>>(),
                ),
        )
    }

    /// How the task repeats, such as `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO`: a subset of the `RRULE` of RFC 5545.
    /// Completing the task creates the next one. Requires a due time. At most 1000 characters.
    pub fn repeat_rule(self, repeat_rule: impl Into<String>) -> Self {
        Self(self.0.body_text("repeat_rule", repeat_rule.into()))
    }

    /// Custom action when a user completes the task in the app.
    pub fn custom_complete(self, custom_complete: CustomComplete) -> Self {
        Self(self.0.body("custom_complete", &custom_complete))
    }

    /// The tasklists to add the task to, each with a section; the default section if none is given.
    pub fn tasklists(
        self,
        tasklists: impl IntoIterator<Item = TaskInTasklistInfo>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "tasklists",
                    &tasklists.into_iter().collect::<Vec<TaskInTasklistInfo>>(),
                ),
        )
    }

    /// Makes repeating the call safe: for 5 minutes after a success, the same token with the same
    /// parameters does not create a second task. Must be unique for each task; case-sensitive. 10 to 100
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        Self(self.0.body_text("client_token", client_token.into()))
    }

    /// When the task starts.
    pub fn start(self, start: Start) -> Self {
        Self(self.0.body("start", &start))
    }

    /// Reminder; at present a task can have only one. Requires a due time.
    pub fn reminders(self, reminders: impl IntoIterator<Item = SignedReminder>) -> Self {
        Self(
            self
                .0
                .body(
                    "reminders",
                    &reminders.into_iter().collect::<Vec<SignedReminder>>(),
                ),
        )
    }

    /// Who must complete the task.
    pub fn mode(self, mode: TaskMode) -> Self {
        Self(self.0.body("mode", &mode))
    }

    /// Whether the task is a milestone.
    pub fn is_milestone(self, is_milestone: bool) -> Self {
        Self(self.0.body("is_milestone", &is_milestone))
    }

    /// Values of custom fields.
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = InputCustomFieldValue>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "custom_fields",
                    &custom_fields.into_iter().collect::<Vec<InputCustomFieldValue>>(),
                ),
        )
    }

    /// The block of a document that the subtask is linked to.
    pub fn docx_source(self, docx_source: DocxSource) -> Self {
        Self(self.0.body("docx_source", &docx_source))
    }

    /// Status of the AI agent that works on the task: a number from 1 to 4.
    pub fn agent_task_status(self, agent_task_status: i64) -> Self {
        Self(self.0.body("agent_task_status", &agent_task_status))
    }

    /// Progress of the AI agent, such as `1/4`.
    pub fn agent_task_progress(self, agent_task_progress: impl Into<String>) -> Self {
        Self(self.0.body_text("agent_task_progress", agent_task_progress.into()))
    }

    /// Texts delivered by the AI agent.
    pub fn text_deliveries(
        self,
        text_deliveries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "text_deliveries",
                    &text_deliveries.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::TaskSubtaskResource<'_, C> {
    /// Creates a subtask of a task.
    pub fn create(
        &self,
        task_guid: impl Into<String>,
        summary: impl Into<String>,
    ) -> CreateTaskSubtask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateTaskSubtask(
            CreateTaskSubtask::new(task_guid, summary).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateTaskSubtask`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateTaskSubtaskReply {
    /// The new subtask.
    #[wire(ALWAYS)]
    pub subtask: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateTaskSubtaskReply {
    /// `subtask`, which every documented reply has, or an error if this one lacks it.
    pub fn subtask(&self) -> Result<&Task, rt::Error> {
        rt::always(self.subtask.as_ref(), "subtask", &self.unknown_fields)
    }
}

/// A member of a new subtask.
#[derive(Clone, Default, rt::Record)]
pub struct InputSubtaskMember {
    /// Id of the member: the id of a user in the form given by `user_id_type`, or of an app `cli_…`.
    /// At most 100 characters.
    #[wire(Length(0, 100))]
    pub id: Option<String>,
    /// Type of the member: a user or an app. The platform assumes `"user"` when it is not given.
    pub r#type: Option<ActorType>,
    /// Role of the member.
    pub role: Option<TaskRole>,
    /// Name of the member.
    pub name: Option<String>,
}

/// The documented facts of [`CreateTaskSubtask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task_subtask/create",
    title: "创建子任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/subtasks",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:writeonly"],
    rate_limits: &[rt::Rate::per_second(10)],
    idempotency: Some("client_token"),
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::body("summary")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Length(0, 10_000)]),
        rt::Param::body("description"),
        rt::Param::body("due"),
        rt::Param::body("origin"),
        rt::Param::body("extra").limits(&[rt::Limit::Length(0, 65_536)]),
        rt::Param::body("completed_at").flags(rt::Field::DIGITS),
        rt::Param::body("members").limits(&[rt::Limit::Items(0, 500)]),
        rt::Param::body("repeat_rule").limits(&[rt::Limit::Length(0, 1000)]),
        rt::Param::body("custom_complete"),
        rt::Param::body("tasklists"),
        rt::Param::body("client_token").limits(&[rt::Limit::Length(10, 100)]),
        rt::Param::body("start"),
        rt::Param::body("reminders"),
        rt::Param::body("mode"),
        rt::Param::body("is_milestone"),
        rt::Param::body("custom_fields"),
        rt::Param::body("docx_source"),
        rt::Param::body("agent_task_status"),
        rt::Param::body("agent_task_progress"),
        rt::Param::body("text_deliveries"),
    ],
    rules: &[rt::Rule::required(&["due"]).when("repeat_rule", &[])],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a missing title.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe parent task does not exist or was deleted.\nConfirm that the parent task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the parent task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
            "1470422 500 Conflict ClientTokenInUse\nAnother call with the same client token is in progress.\nDo not make calls with the same client token at the same time; repeat when the other one has ended.",
        ],
    ),
    ..platform::ENDPOINT
};
