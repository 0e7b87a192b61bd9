// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/patch`: 更新任务

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{
    CustomComplete, Due, InputCustomFieldValue, SignedReminder, Start, Task, TaskMode,
};
use crate::open::types::UserIdType;

/// Changes a task, or completes or reopens it.
///
/// Only the fields named in the update mask change. A field that is named in the mask but has no
/// value is cleared; the title cannot be cleared.
///
/// Setting `completed_at` to a time completes the task as a whole, even if all assignees must
/// complete it; it cannot be completed for a single assignee. Setting it to 0 reopens the task. A
/// completed task cannot be completed again: reopen it first.
///
/// If all assignees must complete the task, only its creator may change `completed_at`.
///
/// A repeating task needs a due time: `repeat_rule` cannot be set in a call that clears `due`.
/// `repeat_rule` and `completed_at` cannot be changed in the same call.
///
/// If a task has both a start and a due time, the start must not be later, and both must be dates
/// or both points in time.
///
/// Only the custom fields that are listed change. This requires edit permission on the custom
/// field as well as on the task.
///
/// To change members, reminders and tasklists of a task, use the endpoints for them.
///
/// The caller must be able to edit the task. Its creator and assignees can, and so can those who
/// can edit a tasklist or document that contains it, or one of its parent tasks. Title and
/// description are checked for illegal content.
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
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid")]
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

    /// Custom data of the app, returned unchanged when the task is read. At most 65536 characters.
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
    /// Completing the task creates the next one. At most 1000 characters.
    pub fn repeat_rule(self, repeat_rule: impl Into<String>) -> Self {
        Self(self.0.masked_text("task", "repeat_rule", repeat_rule.into()))
    }

    /// Clears `repeat_rule`: the mask names it, without a value.
    pub fn clear_repeat_rule(self) -> Self {
        Self(self.0.clear("task", "repeat_rule"))
    }

    /// Custom action when a user completes the task in the app.
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

    /// Daily reminders.
    pub fn positive_reminders(
        self,
        positive_reminders: impl IntoIterator<Item = SignedReminder>,
    ) -> Self {
        Self(
            self
                .0
                .masked(
                    "task",
                    "positive_reminders",
                    &positive_reminders.into_iter().collect::<Vec<SignedReminder>>(),
                ),
        )
    }

    /// Status of the AI agent that works on the task: a number from 1 to 4.
    pub fn agent_task_status(self, agent_task_status: i64) -> Self {
        Self(self.0.masked("task", "agent_task_status", &agent_task_status))
    }

    /// Progress of the AI agent, such as `1/4`.
    pub fn agent_task_progress(self, agent_task_progress: impl Into<String>) -> Self {
        Self(
            self.0.masked_text("task", "agent_task_progress", agent_task_progress.into()),
        )
    }

    /// Texts delivered by the AI agent.
    pub fn text_deliveries(
        self,
        text_deliveries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .masked(
                    "task",
                    "text_deliveries",
                    &text_deliveries.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
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
    #[wire(ALWAYS)]
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchTaskReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&Task, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
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
        PositiveReminders = "positive_reminders",
        AgentTaskStatus = "agent_task_status",
        AgentTaskProgress = "agent_task_progress",
        TextDeliveries = "text_deliveries",
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
    /// Custom data of the app, returned unchanged when the task is read. At most 65536 characters.
    #[wire(Length(0, 65_536))]
    pub extra: Option<String>,
    /// When the task was completed; 0 reopens it.
    #[wire(DIGITS)]
    pub completed_at: Option<rt::Millis>,
    /// How the task repeats, such as `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO`: a subset of the `RRULE` of RFC 5545.
    /// Completing the task creates the next one. At most 1000 characters.
    #[wire(Length(0, 1000))]
    pub repeat_rule: Option<String>,
    /// Custom action when a user completes the task in the app.
    pub custom_complete: Option<CustomComplete>,
    /// When the task starts.
    pub start: Option<Start>,
    /// Who must complete the task.
    pub mode: Option<TaskMode>,
    /// Whether the task is a milestone.
    pub is_milestone: Option<bool>,
    /// New values of custom fields; those not listed stay as they are.
    pub custom_fields: Option<Vec<InputCustomFieldValue>>,
    /// Daily reminders.
    pub positive_reminders: Option<Vec<SignedReminder>>,
    /// Status of the AI agent that works on the task: a number from 1 to 4.
    pub agent_task_status: Option<i64>,
    /// Progress of the AI agent, such as `1/4`.
    pub agent_task_progress: Option<String>,
    /// Texts delivered by the AI agent.
    pub text_deliveries: Option<Vec<String>>,
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
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing. This error is also returned if someone other than the creator completes a task that all assignees must complete, or if title or description do not pass the content check.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
