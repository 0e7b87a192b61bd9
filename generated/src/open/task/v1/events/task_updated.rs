// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v1/events/task_updated`: 任务信息变更（应用维度）

use feishu_api_runtime as rt;

/// A task that the app created was changed.
///
/// Tasks that were created with a user token, by other apps, in the client or in documents cause
/// no such event.
///
/// - Type: `task.task.updated_v1`, version 2.0
/// - Documentation: [任务信息变更（应用维度）](https://open.feishu.cn/document/server-docs/task-v1/task/events/updated)
/// - Schema: `schemas/open/task/v1/events/task_updated.json`
#[doc(alias = "任务信息变更（应用维度）")]
#[doc(alias = "task.task.updated_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct TaskUpdated {
    /// Which task was changed, by its id of the first version.
    pub task_id: Option<String>,
    /// What was changed.
    pub obj_type: Option<TaskUpdateKind>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    TaskUpdated = "task.task.updated_v1"
}

rt::int_enum! {
    /// What was changed of a task.
    pub enum TaskUpdateKind {
        /// Its title, description or due date.
        Details = 1,
        /// Who works on it.
        Collaborators = 2,
        /// Who follows it.
        Followers = 3,
        /// When it reminds.
        Reminders = 4,
        /// It was completed.
        Completed = 5,
        /// It is no longer completed.
        Reopened = 6,
        /// It was deleted.
        Deleted = 7,
    }
}
