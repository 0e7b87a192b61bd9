// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/task/v1/events/tenant_task_updated`: 任务信息变更（租户维度）

use feishu_api_runtime as rt;

use crate::open::types::UserIds;

/// A task of the tenant was changed, whoever created it.
///
/// - Type: `task.task.update_tenant_v1`, version 2.0
/// - Documentation: [任务信息变更（租户维度）](https://open.feishu.cn/document/server-docs/task-v1/task/events/update_tenant)
/// - Schema: `schemas/open/task/v1/events/tenant_task_updated.json`
#[doc(alias = "任务信息变更（租户维度）")]
#[doc(alias = "task.task.update_tenant_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct TenantTaskUpdated {
    /// Whom the change concerns.
    pub user_id_list: Option<TaskUsers>,
    /// Which task was changed, by its id of the first version.
    pub task_id: Option<String>,
    /// What was changed.
    pub object_type: Option<TaskPart>,
    /// How it was changed.
    pub event_type: Option<TaskChange>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    TenantTaskUpdated = "task.task.update_tenant_v1"
}

/// Users whom a change of a task concerns.
#[derive(Clone, Default, rt::Record)]
pub struct TaskUsers {
    /// The users, by all types of id.
    pub user_id_list: Option<Vec<UserIds>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What was changed of a task.
    pub enum TaskPart {
        /// The task itself.
        Task = "task",
        /// Who works on it.
        Collaborator = "collaborator",
        /// Who follows it.
        Follower = "follower",
    }
}

rt::text_enum! {
    /// How something was changed.
    pub enum TaskChange {
        /// It is new.
        Create = "create",
        /// It is gone.
        Delete = "delete",
        /// It is another.
        Update = "update",
    }
}
