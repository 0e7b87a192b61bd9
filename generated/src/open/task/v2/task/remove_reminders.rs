// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/task/remove_reminders`: 移除任务提醒

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::task::v2::types::Task;
use crate::open::types::UserIdType;

/// Reminds of a task no longer.
///
/// Reminders that the task does not have are ignored.
///
/// The caller must be able to edit the task. Its creator and assignees can, and so can those who
/// can edit a tasklist or document that contains it, or one of its parent tasks.
///
/// - Endpoint: `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `task:task:write` or `task:task:writeonly`
/// - Rate limit: `100/min`
/// - Documentation: [移除任务提醒](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders)
/// - Schema: `schemas/open/task/v2/task/remove_reminders.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 1470400 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong, such as a malformed id of a reminder. |
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
///     .remove_reminders(
///         "d300a75f-c56a-4be9-80d1-e47653028ceb",
///         ["7202449098622894100"],
///     )
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "移除任务提醒")]
#[doc(alias = "/open-apis/task/v2/tasks/:task_guid/remove_reminders")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct RemoveTaskReminders<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    RemoveTaskReminders -> RemoveTaskRemindersReply, TenantOrUserToken, NoCredential
}

impl RemoveTaskReminders {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `task_guid`: The task that loses its reminders. At most 100 characters.
    /// - `reminder_ids`: Ids of the reminders, as returned with the task.
    pub fn new(
        task_guid: impl Into<String>,
        reminder_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("task_guid", task_guid.into())
                .body(
                    "reminder_ids",
                    &reminder_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C> RemoveTaskReminders<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::TaskResource<'_, C> {
    /// Reminds of a task no longer.
    pub fn remove_reminders(
        &self,
        task_guid: impl Into<String>,
        reminder_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> RemoveTaskReminders<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        RemoveTaskReminders(
            RemoveTaskReminders::new(task_guid, reminder_ids).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`RemoveTaskReminders`].
#[derive(Clone, Default, rt::Record)]
pub struct RemoveTaskRemindersReply {
    /// The task after the change.
    #[wire(ALWAYS)]
    pub task: Option<Task>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl RemoveTaskRemindersReply {
    /// `task`, which every documented reply has, or an error if this one lacks it.
    pub fn task(&self) -> Result<&Task, rt::Error> {
        rt::always(self.task.as_ref(), "task", &self.unknown_fields)
    }
}

/// The documented facts of [`RemoveTaskReminders`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/task/v2/task/remove_reminders",
    title: "移除任务提醒",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders",
    method: rt::Method::Post,
    path: "/open-apis/task/v2/tasks/:task_guid/remove_reminders",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["task:task:write", "task:task:writeonly"],
    rate_limits: &[rt::Rate::per_minute(100)],
    params: &[
        rt::Param::path("task_guid").limits(&[rt::Limit::Length(0, 100)]),
        rt::Param::query("user_id_type"),
        rt::Param::body("reminder_ids").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "1470400 400 InvalidRequest InvalidParameter\nA parameter is wrong, such as a malformed id of a reminder.\nThe message says what is wrong; correct the request.",
            "1470404 404 NotFound NotFound\nThe task does not exist or was deleted.\nConfirm that the task exists, and that its guid was copied in full.",
            "1470500 500 Server ServerError\nThe server failed.\nRepeat the call; contact support if it keeps failing.",
            "1470403 403 Permission PermissionDenied\nThe caller may not edit the task.\nCall as the creator or an assignee of the task, or as an editor of a tasklist or document that contains it.",
        ],
    ),
    ..platform::ENDPOINT
};
