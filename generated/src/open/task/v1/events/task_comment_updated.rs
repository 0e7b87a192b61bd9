// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v1/events/task_comment_updated`: 任务评论信息变更

use feishu_api_runtime as rt;

/// A comment on a task that the app created was written, changed or deleted.
///
/// Tasks that were created with a user token, by other apps, in the client or in documents cause
/// no such event.
///
/// - Type: `task.task.comment.updated_v1`, version 2.0
/// - Documentation: [任务评论信息变更](https://open.feishu.cn/document/server-docs/task-v1/task-comment/events/updated)
/// - Schema: `schemas/open/task/v1/events/task_comment_updated.json`
#[doc(alias = "任务评论信息变更")]
#[doc(alias = "task.task.comment.updated_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct TaskCommentUpdated {
    /// Which task it is about, by its id of the first version.
    pub task_id: Option<String>,
    /// What was written, changed or deleted.
    pub comment_id: Option<String>,
    /// The comment that it replies to, if it does.
    pub parent_id: Option<String>,
    /// What happened to the comment.
    pub obj_type: Option<TaskCommentUpdateKind>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    TaskCommentUpdated = "task.task.comment.updated_v1"
}

rt::int_enum! {
    /// What happened to a comment.
    pub enum TaskCommentUpdateKind {
        /// It was written.
        Created = 1,
        /// It was written as a reply.
        Replied = 2,
        /// It was changed.
        Updated = 3,
        /// It was deleted.
        Deleted = 4,
    }
}
