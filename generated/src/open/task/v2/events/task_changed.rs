// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v2/events/task_changed`: 任务更新事件

use feishu_api_runtime as rt;

/// A task that was subscribed to was created, changed or deleted.
///
/// `client.task().v2().task_v2().task_subscription()` subscribes: to tasks that the user created,
/// is assigned to or follows, or to those that the app is responsible for.
///
/// - Type: `task.task.update_user_access_v2`, version 2.0
/// - Scope: `task:task:read`
/// - Documentation: [任务更新事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/events/update_user_access)
/// - Schema: `schemas/open/task/v2/events/task_changed.json`
#[doc(alias = "任务更新事件")]
#[doc(alias = "task.task.update_user_access_v2")]
#[derive(Clone, Default, rt::Record)]
pub struct TaskChanged {
    /// Which task was changed.
    pub task_guid: Option<String>,
    /// What was changed.
    pub event_types: Option<Vec<TaskChangeKind>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    TaskChanged = "task.task.update_user_access_v2"
}

rt::text_enum! {
    /// What was changed of a task.
    pub enum TaskChangeKind {
        /// It was created.
        Created = "task_create",
        /// It was deleted.
        Deleted = "task_deleted",
        /// It was completed, or is no longer.
        Completion = "task_completed_update",
        /// Its title.
        Summary = "task_summary_update",
        /// Its description.
        Description = "task_desc_update",
        /// Who is assigned to it.
        Assignees = "task_assignees_update",
        /// Who follows it.
        Followers = "task_followers_update",
        /// When it starts or is due.
        Dates = "task_start_due_update",
        /// When it reminds.
        Reminders = "task_reminders_update",
    }
}
