// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events about tasks, in the notation of the first version.
//!
//! Enabled by the feature `task`.
//!
//! Documentation: [任务](https://open.feishu.cn/document/server-docs/task-v1/task/events/updated).
//!
//! Schema: `schemas/open/task/v1/service.json`.
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`TaskCommentUpdated`] | A comment on a task that the app created was written, changed or deleted.<br>`task.task.comment.updated_v1` |
//! | [`TaskUpdated`] | A task that the app created was changed.<br>`task.task.updated_v1` |
//! | [`TenantTaskUpdated`] | A task of the tenant was changed, whoever created it.<br>`task.task.update_tenant_v1` |

pub mod events;

#[doc(inline)]
pub use self::events::task_comment_updated::{TaskCommentUpdated, TaskCommentUpdateKind};

#[doc(inline)]
pub use self::events::task_updated::{TaskUpdated, TaskUpdateKind};

#[doc(inline)]
pub use self::events::tenant_task_updated::{
    TenantTaskUpdated, TaskUsers, TaskPart, TaskChange,
};
