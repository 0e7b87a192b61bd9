// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `task`.

pub mod add_dependencies;
pub mod add_members;
pub mod add_reminders;
pub mod add_tasklist;
pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;
pub mod remove_dependencies;
pub mod remove_members;
pub mod remove_reminders;
pub mod remove_tasklist;
pub mod search;
pub mod set_ancestor_task;
pub mod tasklists;

/// The operations on `task`.
#[derive(Debug)]
pub struct TaskResource<'c, C> {
    pub(super) client: &'c C,
}
