// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events about tasks, in the notation of the first version.
//!
//! Enabled by the feature `task`.

pub mod v1;
pub mod v2;

/// The versions of task.
#[derive(Debug)]
pub struct TaskService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> TaskService<'c, C> {
    /// Tasks, tasklists, sections, custom fields, comments and attachments.
    pub fn v2(&self) -> v2::V2<'c, C> {
        v2::V2 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Events about tasks, in the notation of the first version.
    pub fn task(&self) -> TaskService<'_, Self> {
        TaskService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v2::attachment::delete::ENDPOINT,
    &v2::attachment::get::ENDPOINT,
    &v2::attachment::list::ENDPOINT,
    &v2::attachment::upload::ENDPOINT,
    &v2::comment::create::ENDPOINT,
    &v2::comment::delete::ENDPOINT,
    &v2::comment::get::ENDPOINT,
    &v2::comment::list::ENDPOINT,
    &v2::comment::patch::ENDPOINT,
    &v2::custom_field::add::ENDPOINT,
    &v2::custom_field::create::ENDPOINT,
    &v2::custom_field::get::ENDPOINT,
    &v2::custom_field::list::ENDPOINT,
    &v2::custom_field::patch::ENDPOINT,
    &v2::custom_field::remove::ENDPOINT,
    &v2::custom_field_option::create::ENDPOINT,
    &v2::custom_field_option::patch::ENDPOINT,
    &v2::section::create::ENDPOINT,
    &v2::section::delete::ENDPOINT,
    &v2::section::get::ENDPOINT,
    &v2::section::list::ENDPOINT,
    &v2::section::patch::ENDPOINT,
    &v2::section::tasks::ENDPOINT,
    &v2::task::add_dependencies::ENDPOINT,
    &v2::task::add_members::ENDPOINT,
    &v2::task::add_reminders::ENDPOINT,
    &v2::task::add_tasklist::ENDPOINT,
    &v2::task::create::ENDPOINT,
    &v2::task::delete::ENDPOINT,
    &v2::task::get::ENDPOINT,
    &v2::task::list::ENDPOINT,
    &v2::task::patch::ENDPOINT,
    &v2::task::remove_dependencies::ENDPOINT,
    &v2::task::remove_members::ENDPOINT,
    &v2::task::remove_reminders::ENDPOINT,
    &v2::task::remove_tasklist::ENDPOINT,
    &v2::task::search::ENDPOINT,
    &v2::task::set_ancestor_task::ENDPOINT,
    &v2::task::tasklists::ENDPOINT,
    &v2::task_subtask::create::ENDPOINT,
    &v2::task_subtask::list::ENDPOINT,
    &v2::task_v2::list_related_task::ENDPOINT,
    &v2::task_v2::task_subscription::ENDPOINT,
    &v2::tasklist::add_members::ENDPOINT,
    &v2::tasklist::create::ENDPOINT,
    &v2::tasklist::delete::ENDPOINT,
    &v2::tasklist::get::ENDPOINT,
    &v2::tasklist::list::ENDPOINT,
    &v2::tasklist::patch::ENDPOINT,
    &v2::tasklist::remove_members::ENDPOINT,
    &v2::tasklist::search::ENDPOINT,
    &v2::tasklist::tasks::ENDPOINT,
    &v2::tasklist_activity_subscription::create::ENDPOINT,
    &v2::tasklist_activity_subscription::delete::ENDPOINT,
    &v2::tasklist_activity_subscription::get::ENDPOINT,
    &v2::tasklist_activity_subscription::list::ENDPOINT,
    &v2::tasklist_activity_subscription::patch::ENDPOINT,
];
