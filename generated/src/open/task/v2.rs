// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Tasks, tasklists, sections, custom fields, comments and attachments.
//!
//! Enabled by the feature `task`.
//!
//! Documentation: [任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/overview).
//!
//! Schema: `schemas/open/task/v2/service.json`.
//!
//! | Operation | Endpoint | |
//! | --- | --- | --- |
//! | [`DeleteAttachment`] | `DELETE /open-apis/task/v2/attachments/:attachment_guid` | Deletes an attachment. |
//! | [`GetAttachment`] | `GET /open-apis/task/v2/attachments/:attachment_guid` | Reads the details of an attachment, including a URL for downloading it. |
//! | [`ListAttachment`] | `GET /open-apis/task/v2/attachments` | Lists the attachments of a task, each with a URL for downloading it. |
//! | [`UploadAttachment`] | `POST /open-apis/task/v2/attachments/upload` | Attaches files to a task. |
//! | [`CreateComment`] | `POST /open-apis/task/v2/comments` | Comments on a task, or replies to a comment. |
//! | [`DeleteComment`] | `DELETE /open-apis/task/v2/comments/:comment_id` | Deletes one of the caller's own comments. |
//! | [`GetComment`] | `GET /open-apis/task/v2/comments/:comment_id` | Reads a comment. |
//! | [`ListComment`] | `GET /open-apis/task/v2/comments` | Lists the comments on a task. |
//! | [`PatchComment`] | `PATCH /open-apis/task/v2/comments/:comment_id` | Changes one of the caller's own comments. |
//! | [`AddCustomField`] | `POST /open-apis/task/v2/custom_fields/:custom_field_guid/add` | Adds a custom field to another tasklist. |
//! | [`CreateCustomField`] | `POST /open-apis/task/v2/custom_fields` | Creates a custom field in a tasklist. |
//! | [`GetCustomField`] | `GET /open-apis/task/v2/custom_fields/:custom_field_guid` | Reads a custom field with its settings. |
//! | [`ListCustomField`] | `GET /open-apis/task/v2/custom_fields` | Lists the custom fields of a tasklist, or all custom fields that the caller may read. |
//! | [`PatchCustomField`] | `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid` | Renames a custom field or changes its settings. |
//! | [`RemoveCustomField`] | `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove` | Removes a custom field from a tasklist. |
//! | [`CreateCustomFieldOption`] | `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options` | Adds an option to a select field. |
//! | [`PatchCustomFieldOption`] | `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid` | Changes one option of a select field: its name, color, position or visibility. |
//! | [`CreateSection`] | `POST /open-apis/task/v2/sections` | Creates a section in a tasklist or in the caller's "my tasks" list. |
//! | [`DeleteSection`] | `DELETE /open-apis/task/v2/sections/:section_guid` | Deletes a section. |
//! | [`GetSection`] | `GET /open-apis/task/v2/sections/:section_guid` | Reads a section. |
//! | [`ListSection`] | `GET /open-apis/task/v2/sections` | Lists the sections of a tasklist or of the caller's "my tasks" list. |
//! | [`PatchSection`] | `PATCH /open-apis/task/v2/sections/:section_guid` | Renames a section or changes its position. |
//! | [`ListSectionTasks`] | `GET /open-apis/task/v2/sections/:section_guid/tasks` | Lists summaries of the tasks in a section. |
//! | [`AddTaskDependencies`] | `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies` | Makes a task wait for others, or others for it. |
//! | [`AddTaskMembers`] | `POST /open-apis/task/v2/tasks/:task_guid/add_members` | Adds assignees and followers to a task. |
//! | [`AddTaskReminders`] | `POST /open-apis/task/v2/tasks/:task_guid/add_reminders` | Sets the reminder of a task. |
//! | [`AddTaskTasklist`] | `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist` | Adds a task to a tasklist, or moves it to another section of the tasklist. |
//! | [`CreateTask`] | `POST /open-apis/task/v2/tasks` | Creates a task. |
//! | [`DeleteTask`] | `DELETE /open-apis/task/v2/tasks/:task_guid` | Deletes a task. |
//! | [`GetTask`] | `GET /open-apis/task/v2/tasks/:task_guid` | Reads a task with all its details. |
//! | [`ListTask`] | `GET /open-apis/task/v2/tasks` | Lists the tasks that the caller is responsible for. |
//! | [`PatchTask`] | `PATCH /open-apis/task/v2/tasks/:task_guid` | Changes a task, or completes or reopens it. |
//! | [`RemoveTaskDependencies`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies` | Lets a task no longer wait for others, or others for it. |
//! | [`RemoveTaskMembers`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_members` | Removes assignees and followers from a task. |
//! | [`RemoveTaskReminders`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders` | Reminds of a task no longer. |
//! | [`RemoveTaskTasklist`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist` | Takes a task out of a tasklist. |
//! | [`SearchTask`] | `POST /open-apis/task/v2/tasks/search` | Searches tasks by text, people, status and due time. |
//! | [`SetTaskAncestor`] | `POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task` | Makes a task a subtask of another one, or detaches it from its parent. |
//! | [`ListTaskTasklists`] | `GET /open-apis/task/v2/tasks/:task_guid/tasklists` | Lists the tasklists that contain a task. |
//! | [`CreateTaskSubtask`] | `POST /open-apis/task/v2/tasks/:task_guid/subtasks` | Creates a subtask of a task. |
//! | [`ListTaskSubtask`] | `GET /open-apis/task/v2/tasks/:task_guid/subtasks` | Lists the subtasks of a task. |
//! | [`ListRelatedTasks`] | `GET /open-apis/task/v2/task_v2/list_related_task` | Lists the tasks that the user is assigned to, follows, created or assigned to others. |
//! | [`SubscribeTasks`] | `POST /open-apis/task/v2/task_v2/task_subscription` | Subscribes the app to events about changes of tasks. |
//! | [`AddTasklistMembers`] | `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members` | Adds editors and viewers to a tasklist, or changes their roles. |
//! | [`CreateTasklist`] | `POST /open-apis/task/v2/tasklists` | Creates a tasklist. |
//! | [`DeleteTasklist`] | `DELETE /open-apis/task/v2/tasklists/:tasklist_guid` | Deletes a tasklist. |
//! | [`GetTasklist`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid` | Reads a tasklist with its members. |
//! | [`ListTasklist`] | `GET /open-apis/task/v2/tasklists` | Lists all tasklists that the caller may read. |
//! | [`PatchTasklist`] | `PATCH /open-apis/task/v2/tasklists/:tasklist_guid` | Renames a tasklist, archives it, or gives it another owner. |
//! | [`RemoveTasklistMembers`] | `POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members` | Removes editors and viewers from a tasklist. |
//! | [`SearchTasklist`] | `POST /open-apis/task/v2/tasklists/search` | Searches tasklists by text, creator and time of creation. |
//! | [`ListTasklistTasks`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks` | Lists summaries of the tasks in a tasklist. |
//! | [`CreateTasklistActivitySubscription`] | `POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` | Creates a subscription that notifies chats about activities in a tasklist. |
//! | [`DeleteTasklistActivitySubscription`] | `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` | Deletes a subscription to the activities of a tasklist. |
//! | [`GetTasklistActivitySubscription`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` | Reads a subscription to the activities of a tasklist. |
//! | [`ListTasklistActivitySubscription`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` | Lists the subscriptions to the activities of a tasklist. |
//! | [`PatchTasklistActivitySubscription`] | `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` | Changes a subscription to the activities of a tasklist. |
//!
//! | Event | Type | |
//! | --- | --- | --- |
//! | [`TaskChanged`] | `task.task.update_user_access_v2` | A task that was subscribed to was created, changed or deleted. |

pub mod errors;
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
pub mod events;

#[doc(inline)]
pub use self::types::{
    Member, MemberType, MemberRole, ActorType, Resource, ResourceType, Href, I18nText,
    InputMember, CustomFieldType, CustomFieldValue, CustomFieldValueContent, CustomField,
    CustomFieldSettings, NumberSetting, NumberFormat, NumberSymbolPosition,
    NumberSeparator, MemberSetting, DatetimeSetting, DateFormat, SelectSetting,
    CustomFieldOption, TextSetting, InputCustomFieldValue, CustomFieldContent, Task, Due,
    Start, Reminder, InputReminder, SignedReminder, DocxSource, InputTaskMember,
    TaskRole, Attachment, Origin, ReferredResource, SourceMessage, TaskInTasklistInfo,
    TaskMode, TaskSource, TaskStatus, CustomComplete, CustomCompleteItem, TaskDependency,
    InputTaskDependency, TaskDependencyType, TaskAssignee, TaskSummary, TimeRange,
    SearchMeta, Comment, InputTasklistMember, TasklistRole, Subscriber, Section,
    SectionedList, SectionSummary, TasklistSummary, Tasklist,
    TasklistActivitySubscription, ActivityKey,
};

#[doc(inline)]
pub use self::attachment::delete::DeleteAttachment;

#[doc(inline)]
pub use self::attachment::get::{GetAttachment, GetAttachmentReply};

#[doc(inline)]
pub use self::attachment::list::{ListAttachment, ListAttachmentReply};

#[doc(inline)]
pub use self::attachment::upload::{UploadAttachment, UploadAttachmentReply};

#[doc(inline)]
pub use self::comment::create::{CreateComment, CreateCommentReply};

#[doc(inline)]
pub use self::comment::delete::DeleteComment;

#[doc(inline)]
pub use self::comment::get::{GetComment, GetCommentReply};

#[doc(inline)]
pub use self::comment::list::{ListComment, ListCommentReply, SortDirection};

#[doc(inline)]
pub use self::comment::patch::{
    PatchComment, PatchCommentReply, PatchCommentField, InputComment,
};

#[doc(inline)]
pub use self::custom_field::add::AddCustomField;

#[doc(inline)]
pub use self::custom_field::create::{
    CreateCustomField, CreateCustomFieldReply, NewCustomFieldType, NewNumberSetting,
    NewMemberSetting, NewDatetimeSetting, NewSelectSetting, NewCustomFieldOption,
};

#[doc(inline)]
pub use self::custom_field::get::{GetCustomField, GetCustomFieldReply};

#[doc(inline)]
pub use self::custom_field::list::{
    ListCustomField, ListCustomFieldReply, CustomFieldSource, CustomFieldHolder,
};

#[doc(inline)]
pub use self::custom_field::patch::{
    PatchCustomField, PatchCustomFieldReply, PatchCustomFieldField, InputCustomField,
    CustomFieldSetting, InputSelectSetting, InputCustomFieldOption,
};

#[doc(inline)]
pub use self::custom_field::remove::RemoveCustomField;

#[doc(inline)]
pub use self::custom_field_option::create::{
    CreateCustomFieldOption, CreateCustomFieldOptionReply,
};

#[doc(inline)]
pub use self::custom_field_option::patch::{
    PatchCustomFieldOption, PatchCustomFieldOptionReply, PatchCustomFieldOptionField,
    InputOption,
};

#[doc(inline)]
pub use self::section::create::{
    CreateSection, CreateSectionReply, SectionTarget, NewSectionPosition,
};

#[doc(inline)]
pub use self::section::delete::DeleteSection;

#[doc(inline)]
pub use self::section::get::{GetSection, GetSectionReply};

#[doc(inline)]
pub use self::section::list::{ListSection, ListSectionReply, SectionSource};

#[doc(inline)]
pub use self::section::patch::{
    PatchSection, PatchSectionReply, PatchSectionField, InputSection, SectionPosition,
};

#[doc(inline)]
pub use self::section::tasks::{ListSectionTasks, ListSectionTasksReply};

#[doc(inline)]
pub use self::task::add_dependencies::{AddTaskDependencies, AddTaskDependenciesReply};

#[doc(inline)]
pub use self::task::add_members::{AddTaskMembers, AddTaskMembersReply};

#[doc(inline)]
pub use self::task::add_reminders::{AddTaskReminders, AddTaskRemindersReply};

#[doc(inline)]
pub use self::task::add_tasklist::{AddTaskTasklist, AddTaskTasklistReply};

#[doc(inline)]
pub use self::task::create::{CreateTask, CreateTaskReply};

#[doc(inline)]
pub use self::task::delete::DeleteTask;

#[doc(inline)]
pub use self::task::get::{GetTask, GetTaskReply};

#[doc(inline)]
pub use self::task::list::{ListTask, ListTaskReply};

#[doc(inline)]
pub use self::task::patch::{PatchTask, PatchTaskReply, PatchTaskField, InputTask};

#[doc(inline)]
pub use self::task::remove_dependencies::{
    RemoveTaskDependencies, RemoveTaskDependenciesReply, TaskDependencyRef,
};

#[doc(inline)]
pub use self::task::remove_members::{RemoveTaskMembers, RemoveTaskMembersReply};

#[doc(inline)]
pub use self::task::remove_reminders::{RemoveTaskReminders, RemoveTaskRemindersReply};

#[doc(inline)]
pub use self::task::remove_tasklist::{RemoveTaskTasklist, RemoveTaskTasklistReply};

#[doc(inline)]
pub use self::task::search::{
    SearchTask, SearchTaskReply, TaskSearchFilter, TaskSearchItem,
};

#[doc(inline)]
pub use self::task::set_ancestor_task::SetTaskAncestor;

#[doc(inline)]
pub use self::task::tasklists::{ListTaskTasklists, ListTaskTasklistsReply};

#[doc(inline)]
pub use self::task_subtask::create::{
    CreateTaskSubtask, CreateTaskSubtaskReply, InputSubtaskMember,
};

#[doc(inline)]
pub use self::task_subtask::list::{ListTaskSubtask, ListTaskSubtaskReply};

#[doc(inline)]
pub use self::task_v2::list_related_task::{ListRelatedTasks, ListRelatedTasksReply};

#[doc(inline)]
pub use self::task_v2::task_subscription::SubscribeTasks;

#[doc(inline)]
pub use self::tasklist::add_members::{AddTasklistMembers, AddTasklistMembersReply};

#[doc(inline)]
pub use self::tasklist::create::{CreateTasklist, CreateTasklistReply};

#[doc(inline)]
pub use self::tasklist::delete::DeleteTasklist;

#[doc(inline)]
pub use self::tasklist::get::{GetTasklist, GetTasklistReply};

#[doc(inline)]
pub use self::tasklist::list::{ListTasklist, ListTasklistReply};

#[doc(inline)]
pub use self::tasklist::patch::{
    PatchTasklist, PatchTasklistReply, PatchTasklistField, InputTasklist,
    InputTasklistOwner, FormerOwnerRole,
};

#[doc(inline)]
pub use self::tasklist::remove_members::{
    RemoveTasklistMembers, RemoveTasklistMembersReply, RemovedTasklistMember,
};

#[doc(inline)]
pub use self::tasklist::search::{
    SearchTasklist, SearchTasklistReply, TasklistSearchFilter, TasklistSearchItem,
};

#[doc(inline)]
pub use self::tasklist::tasks::{ListTasklistTasks, ListTasklistTasksReply};

#[doc(inline)]
pub use self::tasklist_activity_subscription::create::{
    CreateTasklistActivitySubscription, CreateTasklistActivitySubscriptionReply,
};

#[doc(inline)]
pub use self::tasklist_activity_subscription::delete::DeleteTasklistActivitySubscription;

#[doc(inline)]
pub use self::tasklist_activity_subscription::get::{
    GetTasklistActivitySubscription, GetTasklistActivitySubscriptionReply,
};

#[doc(inline)]
pub use self::tasklist_activity_subscription::list::{
    ListTasklistActivitySubscription, ListTasklistActivitySubscriptionReply,
};

#[doc(inline)]
pub use self::tasklist_activity_subscription::patch::{
    PatchTasklistActivitySubscription, PatchTasklistActivitySubscriptionReply,
    PatchTasklistActivitySubscriptionField, InputActivitySubscription,
};

#[doc(inline)]
pub use self::events::task_changed::{TaskChanged, TaskChangeKind};

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
