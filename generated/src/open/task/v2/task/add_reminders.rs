// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/add_reminders`: 添加任务提醒

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::{InputReminder, Task};
use crate::open::types::UserIdType;

/// Sets the reminder of a task.
///
/// A reminder is relative to the due time, so the task must have one. At present a task can have
/// only one reminder: remove the old one to set another.
///
/// The caller must be able to edit the task. Its creator and assignees can, and so can those who
/// can edit a tasklist or document that contains it, or one of its parent tasks.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/add_reminders`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [添加任务提醒](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders)
/// - Schema: `schemas/open/task/v2/task/add_reminders.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470404 | 404 | [`NOT_FOUND`](super::super::errors::NOT_FOUND) | The task does not exist or was deleted. |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a negative `relative_fire_minute`. |
/// | 1470500 | 500 | [`SERVER_ERROR`](super::super::errors::SERVER_ERROR) | The server failed. |
/// | 1470613 | 400 | [`REMINDER_EXISTS`](super::super::errors::REMINDER_EXISTS) | The task has a reminder already. |
/// | 1470403 | 403 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not edit the task. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::task::v2::InputReminder;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .task()
///     .v2()
///     .task()
///     .add_reminders("d300a75f-c56a-4be9-80d1-e47653028ceb", [InputReminder::new(30)])
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加任务提醒")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/add_reminders")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct AddTaskReminders<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    AddTaskReminders -> AddTaskRemindersReply, TenantOrUserToken, NoCredential
}

impl AddTaskReminders {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task that gets the reminder. At most 100 characters.
    /// - `reminders`: When to remind of the task, relative to its due time. 1 to 1 elements.
    pub fn new(
        task_guid: impl Into<String>,
        reminders: impl IntoIterator<Item = InputReminder>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body(
                    "reminders",
                    &reminders.into_iter().collect::<Vec<InputReminder>>(),
                ),
        )
    }
}

impl<C> AddTaskReminders<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Sets the reminder of a task.
    pub fn add_reminders(
        &self,
        task_guid: impl Into<String>,
        reminders: impl IntoIterator<Item = InputReminder>,
    ) -> AddTaskReminders<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        AddTaskReminders(
            AddTaskReminders::new(task_guid, reminders).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`AddTaskReminders`].
#[derive(Clone, Default, rt::Record)]
pub struct AddTaskRemindersReply {
    /// The task with its reminder.
    #[wire(ALWAYS)]
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl AddTaskRemindersReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&Task, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
}

/// The documented facts of [`AddTaskReminders`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/add_reminders",
    title: "添加任务提醒",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/add_reminders",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:writeonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::body("reminders")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(1, 1)]),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a negative `relative_fire_minute`.\nThe message says what is wrong; correct the request.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470613 400 Conflict ReminderExists\nThe task has a reminder already.\nRemove the reminder first, then add the new one.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
