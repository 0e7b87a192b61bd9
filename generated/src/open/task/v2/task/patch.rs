// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/patch`: 更新任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{
    CustomComplete, Due, InputCustomFieldValue, Start, Task, TaskMode,
};
use crate::open::types::UserIdType;

/// Changes a task, or completes or reopens it.
///
/// Only the fields named in the update mask change. A field that the mask names without a value is
/// cleared, where it can be; the title cannot.
///
/// Setting `completed_at` to a time completes the task as a whole, also when each assignee would
/// have to complete it; single assignees cannot be marked as done. Setting it to 0 reopens the
/// task. A completed task cannot be completed again: reopen it first.
///
/// If all assignees must complete the task, only its creator may change `completed_at`.
///
/// A repeating task needs a due time: `repeat_rule` cannot be set while `due` is cleared. Nor can
/// `repeat_rule` and `completed_at` be changed in the same call.
///
/// If a task has both a start and a due time, the start must not be later, and both must be dates
/// or both moments.
///
/// Of the custom fields only those that are listed change. They need edit permission on the custom
/// field as well as on the task.
///
/// Members, reminders and tasklists of a task have endpoints of their own.
///
/// The caller must be able to edit the task, as its creator and assignees are, and as editors of a
/// tasklist or document that holds it, or of a task above it, are. Title and description pass a
/// check for illegal content.
///
/// - Endpoint: `PATCH /open-apis/task/v2/tasks/:task_guid`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:writeonly`
/// - Rate limit: `10/s`
/// - Documentation: [更新任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch)
/// - Schema: `schemas/open/task/v2/task/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed guid or an empty title. |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the task. |
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
///     .patch("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
///     .summary("针对全年销售进行一次复盘")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新任务")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchTask<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchTask -> PatchTaskReply, TenantOrUserToken, NoCredential
}

impl PatchTask {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task to change. At most 100 characters.
    pub fn new(task_guid: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("task_guid", task_guid.into()))
    }
}

impl<C> PatchTask<C> {
    /// Title; cannot be empty. 1 to 3000 characters.
    pub fn summary(self, summary: impl Into<String>) -> Self {
        Self(self.0.masked_text("task", "summary", summary.into()))
    }

    /// Description. At most 3000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.masked_text("task", "description", description.into()))
    }

    /// Clears `description`: the mask names it, without a value.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear("task", "description"))
    }

    /// When the task is due.
    pub fn due(self, due: Due) -> Self {
        Self(self.0.masked("task", "due", &due))
    }

    /// Clears `due`: the mask names it, without a value.
    pub fn clear_due(self) -> Self {
        Self(self.0.clear("task", "due"))
    }

    /// Data of the app's own, returned unchanged when the task is read. At most 65536 characters.
    pub fn extra(self, extra: impl Into<String>) -> Self {
        Self(self.0.masked_text("task", "extra", extra.into()))
    }

    /// Clears `extra`: the mask names it, without a value.
    pub fn clear_extra(self) -> Self {
        Self(self.0.clear("task", "extra"))
    }

    /// When the task was completed; 0 reopens it.
    pub fn completed_at(self, completed_at: impl Into<rt::Millis>) -> Self {
        Self(self.0.masked("task", "completed_at", &completed_at.into()))
    }

    /// How the task repeats, such as `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO`: a subset of the `RRULE` of RFC 5545.
    /// Completing the task then creates the next one. At most 1000 characters.
    pub fn repeat_rule(self, repeat_rule: impl Into<String>) -> Self {
        Self(self.0.masked_text("task", "repeat_rule", repeat_rule.into()))
    }

    /// Clears `repeat_rule`: the mask names it, without a value.
    pub fn clear_repeat_rule(self) -> Self {
        Self(self.0.clear("task", "repeat_rule"))
    }

    /// What completing the task in the app does instead.
    pub fn custom_complete(self, custom_complete: CustomComplete) -> Self {
        Self(self.0.masked("task", "custom_complete", &custom_complete))
    }

    /// Clears `custom_complete`: the mask names it, without a value.
    pub fn clear_custom_complete(self) -> Self {
        Self(self.0.clear("task", "custom_complete"))
    }

    /// When the task starts.
    pub fn start(self, start: Start) -> Self {
        Self(self.0.masked("task", "start", &start))
    }

    /// Clears `start`: the mask names it, without a value.
    pub fn clear_start(self) -> Self {
        Self(self.0.clear("task", "start"))
    }

    /// Who must complete the task.
    pub fn mode(self, mode: TaskMode) -> Self {
        Self(self.0.masked("task", "mode", &mode))
    }

    /// Whether the task is a milestone.
    pub fn is_milestone(self, is_milestone: bool) -> Self {
        Self(self.0.masked("task", "is_milestone", &is_milestone))
    }

    /// New values of custom fields; those not listed stay as they are.
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = InputCustomFieldValue>,
    ) -> Self {
        Self(
            self
                .0
                .masked(
                    "task",
                    "custom_fields",
                    &custom_fields.into_iter().collect::<Vec<InputCustomFieldValue>>(),
                ),
        )
    }

    /// Which kind of user id the request and the reply contain. The platform assumes `"open_id"` when
    /// it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// New values of the fields that the mask names.
    ///
    /// Sets all its fields, and names those that are given in the mask.
    pub fn task(self, task: InputTask) -> Self {
        Self(self.0.object("task", &task))
    }

    /// Makes the mask name exactly these fields of `task`; the setters fill it on their own.
    pub fn update_fields(
        self,
        update_fields: impl IntoIterator<Item = PatchTaskField>,
    ) -> Self {
        let names = update_fields.into_iter().map(PatchTaskField::as_str);
        Self(self.0.mask("update_fields", names.collect()))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Changes a task, or completes or reopens it.
    pub fn patch(&self, task_guid: impl Into<String>) -> PatchTask<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PatchTask(PatchTask::new(task_guid).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`PatchTask`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchTaskReply {
    /// The task after the change.
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::mask_enum! {
    /// A field of `task` that the mask can name.
    pub enum PatchTaskField {
        Summary = "summary",
        Description = "description",
        Due = "due",
        Extra = "extra",
        CompletedAt = "completed_at",
        RepeatRule = "repeat_rule",
        CustomComplete = "custom_complete",
        Start = "start",
        Mode = "mode",
        IsMilestone = "is_milestone",
        CustomFields = "custom_fields",
    }
}

/// New values for a task.
#[derive(Clone, Default, rt::Record)]
pub struct InputTask {
    /// Title; cannot be empty. 1 to 3000 characters.
    #[wire(Length(1, 3000))]
    pub summary: Option<String>,
    /// Description. At most 3000 characters.
    #[wire(Length(0, 3000))]
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Data of the app's own, returned unchanged when the task is read. At most 65536 characters.
    #[wire(Length(0, 65_536))]
    pub extra: Option<String>,
    /// When the task was completed; 0 reopens it.
    #[wire(DIGITS)]
    pub completed_at: Option<rt::Millis>,
    /// How the task repeats, such as `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO`: a subset of the `RRULE` of RFC 5545.
    /// Completing the task then creates the next one. At most 1000 characters.
    #[wire(Length(0, 1000))]
    pub repeat_rule: Option<String>,
    /// What completing the task in the app does instead.
    pub custom_complete: Option<CustomComplete>,
    /// When the task starts.
    pub start: Option<Start>,
    /// Who must complete the task.
    pub mode: Option<TaskMode>,
    /// Whether the task is a milestone.
    pub is_milestone: Option<bool>,
    /// New values of custom fields; those not listed stay as they are.
    pub custom_fields: Option<Vec<InputCustomFieldValue>>,
}

/// The documented facts of [`PatchTask`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/patch",
    title: "更新任务",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch",
    method: rt::Method::Patch,
    path: "/open-apis/task/v2/tasks/:task_guid",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:writeonly"],
    rate_limits: &[rt::Rate::per_second(10)],
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::object("task", <InputTask as rt::Fields>::TABLE),
        rt::Param::mask("update_fields", "task").flags(rt::Field::REQUIRED),
    ],
    rules: &[
        rt::Rule::at_most_one(
            &["update_fields.repeat_rule", "update_fields.completed_at"],
        ),
        rt::Rule::forbidden(&["task.repeat_rule"])
            .when("update_fields.due", &["cleared"]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed guid or an empty title.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing. It also fails this way if someone other than the creator completes a task that all assignees must complete, and if title or description do not pass the content check.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that holds it.",
        ],
    ),
    ..platform::ENDPOINT
};

/// The documented exchanges.
#[cfg(feature = "examples")]
pub mod examples {
    use feishu_api_runtime as rt;
    use crate::open::task::v2::task::patch::{
        ENDPOINT, InputTask, PatchTask, PatchTaskField, PatchTaskReply,
    };
    use crate::open::task::v2::types::{
        CustomComplete, CustomCompleteItem, CustomFieldContent, Due, I18nText,
        InputCustomFieldValue, Start, TaskMode,
    };
    use crate::open::types::UserIdType;
    /// The documented exchanges as typed requests.
    pub static EXAMPLES: &[rt::Example] = &[
        rt::Example {
            endpoint: &ENDPOINT,
            name: "seed",
            request: || {
                rt::Operation::into_request(
                    PatchTask::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
                        .user_id_type(UserIdType::OpenId)
                        .task(InputTask {
                            summary: Some("针对全年销售进行一次复盘".into()),
                            description: Some(
                                "需要事先阅读复盘总结文档".into(),
                            ),
                            due: Some(Due {
                                timestamp: Some(rt::Millis(1_675_454_764_000)),
                                is_all_day: Some(true),
                                ..Due::default()
                            }),
                            extra: Some("dGVzdA==".into()),
                            completed_at: Some(rt::Millis(1_675_742_789_470)),
                            repeat_rule: Some(
                                "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR".into(),
                            ),
                            custom_complete: Some(CustomComplete {
                                pc: Some(CustomCompleteItem {
                                    href: Some("https://www.example.com".into()),
                                    tip: Some(I18nText {
                                        en_us: Some("workbench".into()),
                                        zh_cn: Some("工作台".into()),
                                        zh_hk: Some("工作臺".into()),
                                        zh_tw: Some("工作臺".into()),
                                        ja_jp: Some("作業台".into()),
                                        fr_fr: Some("Table de travail".into()),
                                        it_it: Some("banco di lavoro".into()),
                                        de_de: Some("Werkbank".into()),
                                        ru_ru: Some("верстак".into()),
                                        th_th: Some("โต๊ะทำงาน".into()),
                                        es_es: Some("banco de trabajo".into()),
                                        ko_kr: Some("작업대".into()),
                                        ..I18nText::default()
                                    }),
                                    ..CustomCompleteItem::default()
                                }),
                                ios: Some(CustomCompleteItem {
                                    href: Some("https://www.example.com".into()),
                                    tip: Some(I18nText {
                                        en_us: Some("workbench".into()),
                                        zh_cn: Some("工作台".into()),
                                        zh_hk: Some("工作臺".into()),
                                        zh_tw: Some("工作臺".into()),
                                        ja_jp: Some("作業台".into()),
                                        fr_fr: Some("Table de travail".into()),
                                        it_it: Some("banco di lavoro".into()),
                                        de_de: Some("Werkbank".into()),
                                        ru_ru: Some("верстак".into()),
                                        th_th: Some("โต๊ะทำงาน".into()),
                                        es_es: Some("banco de trabajo".into()),
                                        ko_kr: Some("작업대".into()),
                                        ..I18nText::default()
                                    }),
                                    ..CustomCompleteItem::default()
                                }),
                                android: Some(CustomCompleteItem {
                                    href: Some("https://www.example.com".into()),
                                    tip: Some(I18nText {
                                        en_us: Some("workbench".into()),
                                        zh_cn: Some("工作台".into()),
                                        zh_hk: Some("工作臺".into()),
                                        zh_tw: Some("工作臺".into()),
                                        ja_jp: Some("作業台".into()),
                                        fr_fr: Some("Table de travail".into()),
                                        it_it: Some("banco di lavoro".into()),
                                        de_de: Some("Werkbank".into()),
                                        ru_ru: Some("верстак".into()),
                                        th_th: Some("โต๊ะทำงาน".into()),
                                        es_es: Some("banco de trabajo".into()),
                                        ko_kr: Some("작업대".into()),
                                        ..I18nText::default()
                                    }),
                                    ..CustomCompleteItem::default()
                                }),
                                ..CustomComplete::default()
                            }),
                            start: Some(Start {
                                timestamp: Some(rt::Millis(1_675_454_764_000)),
                                is_all_day: Some(true),
                                ..Start::default()
                            }),
                            mode: Some(TaskMode::AnyAssignee),
                            is_milestone: Some(false),
                            custom_fields: Some(
                                vec![
                                    InputCustomFieldValue::new(
                                        "73b21903-0041-4796-a11e-f8be919a7063",
                                        CustomFieldContent::Number("10.23".into()),
                                    ),
                                ],
                            ),
                        })
                        .update_fields([PatchTaskField::Summary]),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"task\":{\"summary\":\"针对全年销售进行一次复盘\",\"description\":\"需要事先阅读复盘总结文档\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"extra\":\"dGVzdA==\",\"completed_at\":\"1675742789470\",\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"mode\":2,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"73b21903-0041-4796-a11e-f8be919a7063\",\"number_value\":\"10.23\"}]},\"update_fields\":[\"summary\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"a4f648d7-76ef-477f-bc8e-0601b5a60093\",\"type\":\"number\",\"number_value\":\"10.23\",\"datetime_value\":\"1687708260000\",\"member_value\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"single_select_value\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"multi_select_value\":[\"4216f79b-3fda-4dc6-a0c4-a16022e47152\"],\"name\":\"优先级\",\"text_value\":\"这是一段文本介绍。\"}],\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}}",
            send: rt::Example::record::<PatchTaskReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "current",
            request: || {
                rt::Operation::into_request(
                    PatchTask::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
                        .user_id_type(UserIdType::OpenId)
                        .task(InputTask {
                            summary: Some("针对全年销售进行一次复盘".into()),
                            description: Some(
                                "需要事先阅读复盘总结文档".into(),
                            ),
                            due: Some(Due {
                                timestamp: Some(rt::Millis(1_675_454_764_000)),
                                is_all_day: Some(true),
                                ..Due::default()
                            }),
                            extra: Some("dGVzdA==".into()),
                            completed_at: Some(rt::Millis(1_675_742_789_470)),
                            repeat_rule: Some(
                                "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR".into(),
                            ),
                            custom_complete: Some(CustomComplete {
                                pc: Some(CustomCompleteItem {
                                    href: Some("https://www.example.com".into()),
                                    tip: Some(I18nText {
                                        en_us: Some("workbench".into()),
                                        zh_cn: Some("工作台".into()),
                                        zh_hk: Some("工作臺".into()),
                                        zh_tw: Some("工作臺".into()),
                                        ja_jp: Some("作業台".into()),
                                        fr_fr: Some("Table de travail".into()),
                                        it_it: Some("banco di lavoro".into()),
                                        de_de: Some("Werkbank".into()),
                                        ru_ru: Some("верстак".into()),
                                        th_th: Some("โต๊ะทำงาน".into()),
                                        es_es: Some("banco de trabajo".into()),
                                        ko_kr: Some("작업대".into()),
                                        ..I18nText::default()
                                    }),
                                    ..CustomCompleteItem::default()
                                }),
                                ios: Some(CustomCompleteItem {
                                    href: Some("https://www.example.com".into()),
                                    tip: Some(I18nText {
                                        en_us: Some("workbench".into()),
                                        zh_cn: Some("工作台".into()),
                                        zh_hk: Some("工作臺".into()),
                                        zh_tw: Some("工作臺".into()),
                                        ja_jp: Some("作業台".into()),
                                        fr_fr: Some("Table de travail".into()),
                                        it_it: Some("banco di lavoro".into()),
                                        de_de: Some("Werkbank".into()),
                                        ru_ru: Some("верстак".into()),
                                        th_th: Some("โต๊ะทำงาน".into()),
                                        es_es: Some("banco de trabajo".into()),
                                        ko_kr: Some("작업대".into()),
                                        ..I18nText::default()
                                    }),
                                    ..CustomCompleteItem::default()
                                }),
                                android: Some(CustomCompleteItem {
                                    href: Some("https://www.example.com".into()),
                                    tip: Some(I18nText {
                                        en_us: Some("workbench".into()),
                                        zh_cn: Some("工作台".into()),
                                        zh_hk: Some("工作臺".into()),
                                        zh_tw: Some("工作臺".into()),
                                        ja_jp: Some("作業台".into()),
                                        fr_fr: Some("Table de travail".into()),
                                        it_it: Some("banco di lavoro".into()),
                                        de_de: Some("Werkbank".into()),
                                        ru_ru: Some("верстак".into()),
                                        th_th: Some("โต๊ะทำงาน".into()),
                                        es_es: Some("banco de trabajo".into()),
                                        ko_kr: Some("작업대".into()),
                                        ..I18nText::default()
                                    }),
                                    ..CustomCompleteItem::default()
                                }),
                                ..CustomComplete::default()
                            }),
                            start: Some(Start {
                                timestamp: Some(rt::Millis(1_675_454_764_000)),
                                is_all_day: Some(true),
                                ..Start::default()
                            }),
                            mode: Some(TaskMode::AnyAssignee),
                            is_milestone: Some(false),
                            custom_fields: Some(
                                vec![
                                    InputCustomFieldValue::new(
                                        "73b21903-0041-4796-a11e-f8be919a7063",
                                        CustomFieldContent::Number("10.23".into()),
                                    ),
                                ],
                            ),
                        })
                        .update_fields([PatchTaskField::Summary]),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"task\":{\"summary\":\"针对全年销售进行一次复盘\",\"description\":\"需要事先阅读复盘总结文档\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"extra\":\"dGVzdA==\",\"completed_at\":\"1675742789470\",\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"mode\":2,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"73b21903-0041-4796-a11e-f8be919a7063\",\"number_value\":\"10.23\"}]},\"update_fields\":[\"summary\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"83912691-2e43-47fc-94a4-d512e03984fa\",\"summary\":\"进行销售年中总结\",\"description\":\"进行销售年中总结\",\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"reminders\":[{\"id\":\"10\",\"relative_fire_minute\":30}],\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"}],\"completed_at\":\"1675742789470\",\"attachments\":[{\"guid\":\"f860de3e-6881-4ddd-9321-070f36d1af0b\",\"file_token\":\"boxcnTDqPaRA6JbYnzQsZ2doB2b\",\"name\":\"foo.jpg\",\"size\":62232,\"resource\":{\"type\":\"task\",\"id\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"},\"uploader\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"},\"is_cover\":false,\"uploaded_at\":\"1675742789470\"}],\"origin\":{\"platform_i18n_name\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"},\"href\":{\"url\":\"https://www.example.com\",\"title\":\"反馈一个问题，需要协助排查\"}},\"extra\":\"dGVzdA==\",\"tasklists\":[{\"tasklist_guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"section_guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}],\"repeat_rule\":\"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR\",\"parent_task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"mode\":2,\"source\":6,\"custom_complete\":{\"pc\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"ios\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}},\"android\":{\"href\":\"https://www.example.com\",\"tip\":{\"en_us\":\"workbench\",\"zh_cn\":\"工作台\",\"zh_hk\":\"工作臺\",\"zh_tw\":\"工作臺\",\"ja_jp\":\"作業台\",\"fr_fr\":\"Table de travail\",\"it_it\":\"banco di lavoro\",\"de_de\":\"Werkbank\",\"ru_ru\":\"верстак\",\"th_th\":\"โต๊ะทำงาน\",\"es_es\":\"banco de trabajo\",\"ko_kr\":\"작업대\"}}},\"task_id\":\"t6272302\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"status\":\"todo\",\"url\":\"https://applink.feishu.cn/client/todo/detail?guid=70577c8f-91ab-4c91-b359-a21a751054e8&suite_entity_num=t192012\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"subtask_count\":1,\"is_milestone\":false,\"custom_fields\":[{\"guid\":\"a4f648d7-76ef-477f-bc8e-0601b5a60093\",\"type\":\"number\",\"number_value\":\"10.23\",\"datetime_value\":\"1687708260000\",\"member_value\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\",\"name\":\"张明德（明德）\"}],\"single_select_value\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"multi_select_value\":[\"4216f79b-3fda-4dc6-a0c4-a16022e47152\"],\"name\":\"优先级\",\"text_value\":\"这是一段文本介绍。\"}],\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}],\"assignee_related\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"completed_at\":\"1675742789470\"}]}}}",
            send: rt::Example::record::<PatchTaskReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "due",
            request: || {
                rt::Operation::into_request(
                    PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                        .task(InputTask {
                            summary: Some("新的标题".into()),
                            description: Some("新的描述".into()),
                            due: Some(Due {
                                timestamp: Some(rt::Millis(1_682_924_400_000)),
                                is_all_day: Some(false),
                                ..Due::default()
                            }),
                            ..InputTask::default()
                        })
                        .update_fields([PatchTaskField::Summary, PatchTaskField::Due]),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"task\":{\"summary\":\"新的标题\",\"description\":\"新的描述\",\"due\":{\"timestamp\":\"1682924400000\",\"is_all_day\":false}},\"update_fields\":[\"summary\",\"due\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\",\"summary\":\"新的标题\",\"due\":{\"timestamp\":\"1682924400000\",\"is_all_day\":false}}}}",
            send: rt::Example::record::<PatchTaskReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "clear",
            request: || {
                rt::Operation::into_request(
                    PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                        .update_fields([PatchTaskField::Description]),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"update_fields\":[\"description\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"}}}",
            send: rt::Example::record::<PatchTaskReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "complete",
            request: || {
                rt::Operation::into_request(
                    PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                        .task(InputTask {
                            completed_at: Some(rt::Millis(1_688_529_478_195)),
                            ..InputTask::default()
                        })
                        .update_fields([PatchTaskField::CompletedAt]),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"task\":{\"completed_at\":\"1688529478195\"},\"update_fields\":[\"completed_at\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\",\"completed_at\":\"1688529478195\"}}}",
            send: rt::Example::record::<PatchTaskReply>,
        },
        rt::Example {
            endpoint: &ENDPOINT,
            name: "reopen",
            request: || {
                rt::Operation::into_request(
                    PatchTask::new("d1fd19fd-4810-479d-a093-fb9b0442c6f6")
                        .task(InputTask {
                            completed_at: Some(rt::Millis(0)),
                            ..InputTask::default()
                        })
                        .update_fields([PatchTaskField::CompletedAt]),
                )
            },
            sent: "{\"path\":{\"task_guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\"},\"query\":{},\"headers\":{},\"body\":{\"task\":{\"completed_at\":\"0\"},\"update_fields\":[\"completed_at\"]}}",
            reply: "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"guid\":\"d1fd19fd-4810-479d-a093-fb9b0442c6f6\",\"completed_at\":\"0\"}}}",
            send: rt::Example::record::<PatchTaskReply>,
        },
    ];
}
