// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Tasks, tasklists, sections, custom fields, comments and attachments.
//!
//! Documentation: [任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/overview).
//!
//! Schema: `schemas/open/task/v2/service.json`.

pub mod types;
pub mod attachment;
pub mod comment;
pub mod custom_field;
pub mod custom_field_option;
pub mod section;
pub mod task;
pub mod task_subtask;
pub mod task_v2;
pub mod tasklist;
pub mod tasklist_activity_subscription;

pub use self::types::{
    Task, Due, Start, Reminder, InputReminder, SignedReminder, Member, MemberType,
    MemberRole, InputMember, InputTaskMember, ActorType, TaskRole, InputTasklistMember,
    TasklistRole, Subscriber, Attachment, Resource, ResourceType, Origin, Href, I18nText,
    TaskInTasklistInfo, TaskMode, TaskSource, TaskStatus, CustomComplete,
    CustomCompleteItem, CustomFieldType, CustomFieldValue, CustomFieldValueContent,
    CustomField, CustomFieldSettings, NumberSetting, NumberFormat, NumberSymbolPosition,
    NumberSeparator, MemberSetting, DatetimeSetting, DateFormat, SelectSetting,
    CustomFieldOption, TextSetting, InputCustomFieldValue, CustomFieldContent,
    TaskDependency, InputTaskDependency, TaskDependencyType, TaskAssignee, TaskSummary,
    TimeRange, SearchMeta, Section, SectionedList, SectionSummary, TasklistSummary,
    Tasklist, Comment, TasklistActivitySubscription, ActivityKey,
};

pub use self::attachment::delete::{DeleteAttachment, DeleteAttachmentError};

pub use self::attachment::get::{GetAttachment, GetAttachmentReply, GetAttachmentError};

pub use self::attachment::list::{
    ListAttachment, ListAttachmentReply, ListAttachmentError,
};

pub use self::attachment::upload::{
    UploadAttachment, UploadAttachmentReply, UploadAttachmentError,
};

pub use self::comment::create::{CreateComment, CreateCommentReply, CreateCommentError};

pub use self::comment::delete::{DeleteComment, DeleteCommentError};

pub use self::comment::get::{GetComment, GetCommentReply, GetCommentError};

pub use self::comment::list::{
    ListComment, ListCommentReply, ListCommentError, SortDirection,
};

pub use self::comment::patch::{
    PatchComment, PatchCommentReply, PatchCommentError, PatchCommentField, InputComment,
};

pub use self::custom_field::add::{AddCustomField, AddCustomFieldError};

pub use self::custom_field::create::{
    CreateCustomField, CreateCustomFieldReply, CreateCustomFieldError,
    NewCustomFieldType, NewNumberSetting, NewMemberSetting, NewDatetimeSetting,
    NewSelectSetting, NewCustomFieldOption,
};

pub use self::custom_field::get::{
    GetCustomField, GetCustomFieldReply, GetCustomFieldError,
};

pub use self::custom_field::list::{
    ListCustomField, ListCustomFieldReply, ListCustomFieldError, CustomFieldSource,
    CustomFieldHolder,
};

pub use self::custom_field::patch::{
    PatchCustomField, PatchCustomFieldReply, PatchCustomFieldError,
    PatchCustomFieldField, InputCustomField, CustomFieldSetting, InputSelectSetting,
    InputCustomFieldOption,
};

pub use self::custom_field::remove::{RemoveCustomField, RemoveCustomFieldError};

pub use self::custom_field_option::create::{
    CreateCustomFieldOption, CreateCustomFieldOptionReply, CreateCustomFieldOptionError,
};

pub use self::custom_field_option::patch::{
    PatchCustomFieldOption, PatchCustomFieldOptionReply, PatchCustomFieldOptionError,
    PatchCustomFieldOptionField, InputOption,
};

pub use self::section::create::{
    CreateSection, CreateSectionReply, CreateSectionError, SectionTarget,
    NewSectionPosition,
};

pub use self::section::delete::{DeleteSection, DeleteSectionError};

pub use self::section::get::{GetSection, GetSectionReply, GetSectionError};

pub use self::section::list::{
    ListSection, ListSectionReply, ListSectionError, SectionSource,
};

pub use self::section::patch::{
    PatchSection, PatchSectionReply, PatchSectionError, PatchSectionField, InputSection,
    SectionPosition,
};

pub use self::section::tasks::{
    ListSectionTasks, ListSectionTasksReply, ListSectionTasksError,
};

pub use self::task::add_dependencies::{
    AddTaskDependencies, AddTaskDependenciesReply, AddTaskDependenciesError,
};

pub use self::task::add_members::{
    AddTaskMembers, AddTaskMembersReply, AddTaskMembersError,
};

pub use self::task::add_reminders::{
    AddTaskReminders, AddTaskRemindersReply, AddTaskRemindersError,
};

pub use self::task::add_tasklist::{
    AddTaskTasklist, AddTaskTasklistReply, AddTaskTasklistError,
};

pub use self::task::create::{CreateTask, CreateTaskReply, CreateTaskError, DocxSource};

pub use self::task::delete::{DeleteTask, DeleteTaskError};

pub use self::task::get::{GetTask, GetTaskReply, GetTaskError};

pub use self::task::list::{ListTask, ListTaskReply, ListTaskError};

pub use self::task::patch::{
    PatchTask, PatchTaskReply, PatchTaskError, PatchTaskField, InputTask,
};

pub use self::task::remove_dependencies::{
    RemoveTaskDependencies, RemoveTaskDependenciesReply, RemoveTaskDependenciesError,
    TaskDependencyRef,
};

pub use self::task::remove_members::{
    RemoveTaskMembers, RemoveTaskMembersReply, RemoveTaskMembersError,
};

pub use self::task::remove_reminders::{
    RemoveTaskReminders, RemoveTaskRemindersReply, RemoveTaskRemindersError,
};

pub use self::task::remove_tasklist::{
    RemoveTaskTasklist, RemoveTaskTasklistReply, RemoveTaskTasklistError,
};

pub use self::task::search::{
    SearchTask, SearchTaskReply, SearchTaskError, TaskSearchFilter, TaskSearchItem,
};

pub use self::task::set_ancestor_task::{SetTaskAncestor, SetTaskAncestorError};

pub use self::task::tasklists::{
    ListTaskTasklists, ListTaskTasklistsReply, ListTaskTasklistsError,
};

pub use self::task_subtask::create::{
    CreateTaskSubtask, CreateTaskSubtaskReply, CreateTaskSubtaskError, InputSubtaskMember,
};

pub use self::task_subtask::list::{
    ListTaskSubtask, ListTaskSubtaskReply, ListTaskSubtaskError,
};

pub use self::task_v2::list_related_task::{
    ListRelatedTasks, ListRelatedTasksReply, ListRelatedTasksError,
};

pub use self::task_v2::task_subscription::{SubscribeTasks, SubscribeTasksError};

pub use self::tasklist::add_members::{
    AddTasklistMembers, AddTasklistMembersReply, AddTasklistMembersError,
};

pub use self::tasklist::create::{
    CreateTasklist, CreateTasklistReply, CreateTasklistError,
};

pub use self::tasklist::delete::{DeleteTasklist, DeleteTasklistError};

pub use self::tasklist::get::{GetTasklist, GetTasklistReply, GetTasklistError};

pub use self::tasklist::list::{ListTasklist, ListTasklistReply, ListTasklistError};

pub use self::tasklist::patch::{
    PatchTasklist, PatchTasklistReply, PatchTasklistError, PatchTasklistField,
    InputTasklist, InputTasklistOwner, FormerOwnerRole,
};

pub use self::tasklist::remove_members::{
    RemoveTasklistMembers, RemoveTasklistMembersReply, RemoveTasklistMembersError,
};

pub use self::tasklist::search::{
    SearchTasklist, SearchTasklistReply, SearchTasklistError, TasklistSearchFilter,
    TasklistSearchItem,
};

pub use self::tasklist::tasks::{
    ListTasklistTasks, ListTasklistTasksReply, ListTasklistTasksError,
};

pub use self::tasklist_activity_subscription::create::{
    CreateTasklistActivitySubscription, CreateTasklistActivitySubscriptionReply,
    CreateTasklistActivitySubscriptionError,
};

pub use self::tasklist_activity_subscription::delete::{
    DeleteTasklistActivitySubscription, DeleteTasklistActivitySubscriptionError,
};

pub use self::tasklist_activity_subscription::get::{
    GetTasklistActivitySubscription, GetTasklistActivitySubscriptionReply,
    GetTasklistActivitySubscriptionError,
};

pub use self::tasklist_activity_subscription::list::{
    ListTasklistActivitySubscription, ListTasklistActivitySubscriptionReply,
    ListTasklistActivitySubscriptionError,
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
    /// Operations on `attachment`.
    pub fn attachment(&self) -> attachment::AttachmentResource<'c, C> {
        attachment::AttachmentResource {
            client: self.client,
        }
    }

    /// Operations on `comment`.
    pub fn comment(&self) -> comment::CommentResource<'c, C> {
        comment::CommentResource {
            client: self.client,
        }
    }

    /// Operations on `custom_field`.
    pub fn custom_field(&self) -> custom_field::CustomFieldResource<'c, C> {
        custom_field::CustomFieldResource {
            client: self.client,
        }
    }

    /// Operations on `custom_field_option`.
    pub fn custom_field_option(
        &self,
    ) -> custom_field_option::CustomFieldOptionResource<'c, C> {
        custom_field_option::CustomFieldOptionResource {
            client: self.client,
        }
    }

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

    /// Operations on `task_subtask`.
    pub fn task_subtask(&self) -> task_subtask::TaskSubtaskResource<'c, C> {
        task_subtask::TaskSubtaskResource {
            client: self.client,
        }
    }

    /// Operations on `task_v2`.
    pub fn task_v2(&self) -> task_v2::TaskV2Resource<'c, C> {
        task_v2::TaskV2Resource {
            client: self.client,
        }
    }

    /// Operations on `tasklist`.
    pub fn tasklist(&self) -> tasklist::TasklistResource<'c, C> {
        tasklist::TasklistResource {
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
