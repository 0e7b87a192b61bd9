// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Tasks, tasklists, sections, custom fields, comments and attachments.
//!
//! Documentation: [任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/overview).
//! Schema: `schemas/open/task/v2/service.json:1`.

pub mod types;
pub mod section;
pub mod task;
pub mod tasklist_activity_subscription;

pub use self::types::{
    Task, Due, Start, Reminder, Member, MemberType, MemberRole, InputMember, Subscriber,
    Attachment, Resource, ResourceType, Origin, Href, I18nText, TaskInTasklistInfo,
    TaskMode, TaskSource, TaskStatus, CustomComplete, CustomCompleteItem,
    CustomFieldType, CustomFieldValue, InputCustomFieldValue, TaskDependency,
    TaskDependencyType, TaskAssignee, Section, TasklistSummary,
    TasklistActivitySubscription, ActivityKey,
};

pub use self::section::patch::{
    PatchSection, PatchSectionReply, PatchSectionError, PatchSectionField, InputSection,
    SectionPosition,
};

pub use self::task::patch::{
    PatchTask, PatchTaskReply, PatchTaskError, PatchTaskField, InputTask,
};

pub use self::tasklist_activity_subscription::patch::{
    PatchTasklistActivitySubscription, PatchTasklistActivitySubscriptionReply,
    PatchTasklistActivitySubscriptionError, PatchTasklistActivitySubscriptionField,
    InputActivitySubscription,
};

/// The resources of open/task/v2.
#[derive(Debug)]
pub struct V2<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V2<'c, C> {
    /// Operations on `section`.
    pub fn section(&self) -> section::SectionResource<'c, C> {
        section::SectionResource {
            client: self.client,
        }
    }

    /// Operations on `task`.
    pub fn task(&self) -> task::TaskResource<'c, C> {
        task::TaskResource {
            client: self.client,
        }
    }

    /// Operations on `tasklist_activity_subscription`.
    pub fn tasklist_activity_subscription(
        &self,
    ) -> tasklist_activity_subscription::TasklistActivitySubscriptionResource<'c, C> {
        tasklist_activity_subscription::TasklistActivitySubscriptionResource {
            client: self.client,
        }
    }
}
