// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Tasks, tasklists, sections, custom fields, comments and attachments.
//!
//! Enabled by the feature `task`.
//!
//! Documentation: [任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/overview).
//!
//! Schema: `schemas/open/task/v2/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`DeleteAttachment`] | Deletes an attachment.<br>`DELETE /open-apis/task/v2/attachments/:attachment_guid` |
//! | [`GetAttachment`] | Reads the details of an attachment, including a URL for downloading it.<br>`GET /open-apis/task/v2/attachments/:attachment_guid` |
//! | [`ListAttachment`] | Lists the attachments of a task, each with a URL for downloading it.<br>`GET /open-apis/task/v2/attachments` |
//! | [`UploadAttachment`] | Attaches files to a task.<br>`POST /open-apis/task/v2/attachments/upload` |
//! | [`CreateComment`] | Comments on a task, or replies to a comment.<br>`POST /open-apis/task/v2/comments` |
//! | [`DeleteComment`] | Deletes one of the caller's own comments.<br>`DELETE /open-apis/task/v2/comments/:comment_id` |
//! | [`GetComment`] | Reads a comment.<br>`GET /open-apis/task/v2/comments/:comment_id` |
//! | [`ListComment`] | Lists the comments on a task.<br>`GET /open-apis/task/v2/comments` |
//! | [`PatchComment`] | Changes one of the caller's own comments.<br>`PATCH /open-apis/task/v2/comments/:comment_id` |
//! | [`AddCustomField`] | Adds a custom field to another tasklist.<br>`POST /open-apis/task/v2/custom_fields/:custom_field_guid/add` |
//! | [`CreateCustomField`] | Creates a custom field in a tasklist.<br>`POST /open-apis/task/v2/custom_fields` |
//! | [`GetCustomField`] | Reads a custom field with its settings.<br>`GET /open-apis/task/v2/custom_fields/:custom_field_guid` |
//! | [`ListCustomField`] | Lists the custom fields of a tasklist, or all custom fields that the caller may read.<br>`GET /open-apis/task/v2/custom_fields` |
//! | [`PatchCustomField`] | Renames a custom field or changes its settings.<br>`PATCH /open-apis/task/v2/custom_fields/:custom_field_guid` |
//! | [`RemoveCustomField`] | Removes a custom field from a tasklist.<br>`POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove` |
//! | [`CreateCustomFieldOption`] | Adds an option to a select field.<br>`POST /open-apis/task/v2/custom_fields/:custom_field_guid/options` |
//! | [`PatchCustomFieldOption`] | Changes one option of a select field: its name, color, position or visibility.<br>`PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid` |
//! | [`CreateSection`] | Creates a section in a tasklist or in the caller's "my tasks" list.<br>`POST /open-apis/task/v2/sections` |
//! | [`DeleteSection`] | Deletes a section.<br>`DELETE /open-apis/task/v2/sections/:section_guid` |
//! | [`GetSection`] | Reads a section.<br>`GET /open-apis/task/v2/sections/:section_guid` |
//! | [`ListSection`] | Lists the sections of a tasklist or of the caller's "my tasks" list.<br>`GET /open-apis/task/v2/sections` |
//! | [`PatchSection`] | Renames a section or changes its position.<br>`PATCH /open-apis/task/v2/sections/:section_guid` |
//! | [`ListSectionTasks`] | Lists summaries of the tasks in a section.<br>`GET /open-apis/task/v2/sections/:section_guid/tasks` |
//! | [`AddTaskDependencies`] | Makes a task wait for others, or others for it.<br>`POST /open-apis/task/v2/tasks/:task_guid/add_dependencies` |
//! | [`AddTaskMembers`] | Adds assignees and followers to a task.<br>`POST /open-apis/task/v2/tasks/:task_guid/add_members` |
//! | [`AddTaskReminders`] | Sets the reminder of a task.<br>`POST /open-apis/task/v2/tasks/:task_guid/add_reminders` |
//! | [`AddTaskTasklist`] | Adds a task to a tasklist, or moves it to another section of the tasklist.<br>`POST /open-apis/task/v2/tasks/:task_guid/add_tasklist` |
//! | [`CreateTask`] | Creates a task.<br>`POST /open-apis/task/v2/tasks` |
//! | [`DeleteTask`] | Deletes a task.<br>`DELETE /open-apis/task/v2/tasks/:task_guid` |
//! | [`GetTask`] | Reads a task with all its details.<br>`GET /open-apis/task/v2/tasks/:task_guid` |
//! | [`ListTask`] | Lists the tasks that the caller is responsible for.<br>`GET /open-apis/task/v2/tasks` |
//! | [`PatchTask`] | Changes a task, or completes or reopens it.<br>`PATCH /open-apis/task/v2/tasks/:task_guid` |
//! | [`RemoveTaskDependencies`] | Lets a task no longer wait for others, or others for it.<br>`POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies` |
//! | [`RemoveTaskMembers`] | Removes assignees and followers from a task.<br>`POST /open-apis/task/v2/tasks/:task_guid/remove_members` |
//! | [`RemoveTaskReminders`] | Reminds of a task no longer.<br>`POST /open-apis/task/v2/tasks/:task_guid/remove_reminders` |
//! | [`RemoveTaskTasklist`] | Takes a task out of a tasklist.<br>`POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist` |
//! | [`SearchTask`] | Searches tasks by text, people, status and due time.<br>`POST /open-apis/task/v2/tasks/search` |
//! | [`SetTaskAncestor`] | Makes a task a subtask of another one, or detaches it from its parent.<br>`POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task` |
//! | [`ListTaskTasklists`] | Lists the tasklists that contain a task.<br>`GET /open-apis/task/v2/tasks/:task_guid/tasklists` |
//! | [`CreateTaskSubtask`] | Creates a subtask of a task.<br>`POST /open-apis/task/v2/tasks/:task_guid/subtasks` |
//! | [`ListTaskSubtask`] | Lists the subtasks of a task.<br>`GET /open-apis/task/v2/tasks/:task_guid/subtasks` |
//! | [`ListRelatedTasks`] | Lists the tasks that the user is assigned to, follows, created or assigned to others.<br>`GET /open-apis/task/v2/task_v2/list_related_task` |
//! | [`SubscribeTasks`] | Subscribes the app to events about changes of tasks.<br>`POST /open-apis/task/v2/task_v2/task_subscription` |
//! | [`AddTasklistMembers`] | Adds editors and viewers to a tasklist, or changes their roles.<br>`POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members` |
//! | [`CreateTasklist`] | Creates a tasklist.<br>`POST /open-apis/task/v2/tasklists` |
//! | [`DeleteTasklist`] | Deletes a tasklist.<br>`DELETE /open-apis/task/v2/tasklists/:tasklist_guid` |
//! | [`GetTasklist`] | Reads a tasklist with its members.<br>`GET /open-apis/task/v2/tasklists/:tasklist_guid` |
//! | [`ListTasklist`] | Lists all tasklists that the caller may read.<br>`GET /open-apis/task/v2/tasklists` |
//! | [`PatchTasklist`] | Renames a tasklist, archives it, or gives it another owner.<br>`PATCH /open-apis/task/v2/tasklists/:tasklist_guid` |
//! | [`RemoveTasklistMembers`] | Removes editors and viewers from a tasklist.<br>`POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members` |
//! | [`SearchTasklist`] | Searches tasklists by text, creator and time of creation.<br>`POST /open-apis/task/v2/tasklists/search` |
//! | [`ListTasklistTasks`] | Lists summaries of the tasks in a tasklist.<br>`GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks` |
//! | [`CreateTasklistActivitySubscription`] | Creates a subscription that notifies chats about activities in a tasklist.<br>`POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` |
//! | [`DeleteTasklistActivitySubscription`] | Deletes a subscription to the activities of a tasklist.<br>`DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` |
//! | [`GetTasklistActivitySubscription`] | Reads a subscription to the activities of a tasklist.<br>`GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` |
//! | [`ListTasklistActivitySubscription`] | Lists the subscriptions to the activities of a tasklist.<br>`GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` |
//! | [`PatchTasklistActivitySubscription`] | Changes a subscription to the activities of a tasklist.<br>`PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` |
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`TaskChanged`] | A task that was subscribed to was created, changed or deleted.<br>`task.task.update_user_access_v2` |

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
