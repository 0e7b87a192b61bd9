// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Error codes of task v2, to compare
//! [`Error::code`](feishu_api_runtime::Error::code) with.

use feishu_api_runtime::Code;

/// Code 1470400, HTTP 400.
///
/// - A parameter is wrong. [`DeleteAttachment`](super::DeleteAttachment), [`ListAttachment`](super::ListAttachment), [`UploadAttachment`](super::UploadAttachment), [`SearchTask`](super::SearchTask), [`SetTaskAncestor`](super::SetTaskAncestor), [`ListRelatedTasks`](super::ListRelatedTasks), [`SubscribeTasks`](super::SubscribeTasks), [`DeleteTasklist`](super::DeleteTasklist), [`SearchTasklist`](super::SearchTasklist), [`DeleteTasklistActivitySubscription`](super::DeleteTasklistActivitySubscription), [`PatchTasklistActivitySubscription`](super::PatchTasklistActivitySubscription)
/// - A parameter is wrong, such as a malformed guid. [`GetAttachment`](super::GetAttachment), [`GetCustomField`](super::GetCustomField), [`DeleteSection`](super::DeleteSection), [`GetSection`](super::GetSection), [`ListSectionTasks`](super::ListSectionTasks), [`AddTaskTasklist`](super::AddTaskTasklist), [`DeleteTask`](super::DeleteTask), [`GetTask`](super::GetTask), [`RemoveTaskDependencies`](super::RemoveTaskDependencies), [`ListTaskTasklists`](super::ListTaskTasklists), [`AddTasklistMembers`](super::AddTasklistMembers), [`GetTasklist`](super::GetTasklist), [`PatchTasklist`](super::PatchTasklist), [`RemoveTasklistMembers`](super::RemoveTasklistMembers), [`GetTasklistActivitySubscription`](super::GetTasklistActivitySubscription), [`ListTasklistActivitySubscription`](super::ListTasklistActivitySubscription)
/// - A parameter is wrong, such as a text that is too long. [`CreateComment`](super::CreateComment)
/// - A parameter is wrong, such as a malformed id. [`DeleteComment`](super::DeleteComment), [`GetComment`](super::GetComment)
/// - A parameter is wrong, such as an unsupported `resource_type`. [`ListComment`](super::ListComment), [`AddCustomField`](super::AddCustomField), [`RemoveCustomField`](super::RemoveCustomField)
/// - A parameter is wrong, such as a mask that names a field which cannot be changed. [`PatchComment`](super::PatchComment), [`PatchCustomField`](super::PatchCustomField), [`PatchCustomFieldOption`](super::PatchCustomFieldOption), [`PatchSection`](super::PatchSection)
/// - A parameter is wrong, such as a type without its settings. [`CreateCustomField`](super::CreateCustomField)
/// - A parameter is wrong, such as a negative `page_size`. [`ListCustomField`](super::ListCustomField), [`ListSection`](super::ListSection), [`ListTask`](super::ListTask), [`ListTasklist`](super::ListTasklist)
/// - A parameter is wrong: for example, the name is too long, or the custom field is not a select field. [`CreateCustomFieldOption`](super::CreateCustomFieldOption)
/// - A parameter is wrong, such as two positions at once. [`CreateSection`](super::CreateSection)
/// - A parameter is wrong, such as an unknown type of dependency. [`AddTaskDependencies`](super::AddTaskDependencies)
/// - A parameter is wrong, such as an unknown type or role of a member. [`AddTaskMembers`](super::AddTaskMembers)
/// - A parameter is wrong, such as a negative `relative_fire_minute`. [`AddTaskReminders`](super::AddTaskReminders)
/// - A parameter is wrong: for example, a required one is missing, the title is too long, or a reminder is set without a due time. [`CreateTask`](super::CreateTask)
/// - A parameter is wrong, such as a malformed guid or an empty title. [`PatchTask`](super::PatchTask)
/// - A parameter is wrong, such as a malformed guid or an unknown role. [`RemoveTaskMembers`](super::RemoveTaskMembers)
/// - A parameter is wrong, such as a malformed id of a reminder. [`RemoveTaskReminders`](super::RemoveTaskReminders)
/// - A parameter is wrong, such as a malformed guid of the tasklist. [`RemoveTaskTasklist`](super::RemoveTaskTasklist)
/// - A parameter is wrong, such as a missing title. [`CreateTaskSubtask`](super::CreateTaskSubtask)
/// - A parameter is wrong, such as a malformed guid or a negative `page_size`. [`ListTaskSubtask`](super::ListTaskSubtask), [`ListTasklistTasks`](super::ListTasklistTasks)
/// - A parameter is wrong, such as a missing name. [`CreateTasklist`](super::CreateTasklist)
/// - A parameter is wrong, such as an unknown activity. [`CreateTasklistActivitySubscription`](super::CreateTasklistActivitySubscription)
pub const INVALID_PARAMETER: Code = Code::new(1_470_400);

/// Code 1470404, HTTP 404.
///
/// - The attachment does not exist or was deleted. [`DeleteAttachment`](super::DeleteAttachment), [`GetAttachment`](super::GetAttachment)
/// - The task does not exist or was deleted. [`ListAttachment`](super::ListAttachment), [`UploadAttachment`](super::UploadAttachment), [`CreateComment`](super::CreateComment), [`ListComment`](super::ListComment), [`AddTaskMembers`](super::AddTaskMembers), [`AddTaskReminders`](super::AddTaskReminders), [`DeleteTask`](super::DeleteTask), [`GetTask`](super::GetTask), [`PatchTask`](super::PatchTask), [`RemoveTaskDependencies`](super::RemoveTaskDependencies), [`RemoveTaskMembers`](super::RemoveTaskMembers), [`RemoveTaskReminders`](super::RemoveTaskReminders), [`RemoveTaskTasklist`](super::RemoveTaskTasklist), [`ListTaskTasklists`](super::ListTaskTasklists)
/// - The comment does not exist or was deleted. [`DeleteComment`](super::DeleteComment), [`GetComment`](super::GetComment), [`PatchComment`](super::PatchComment)
/// - The custom field or the tasklist does not exist or was deleted. [`AddCustomField`](super::AddCustomField), [`RemoveCustomField`](super::RemoveCustomField)
/// - The tasklist does not exist or was deleted. [`CreateCustomField`](super::CreateCustomField), [`ListCustomField`](super::ListCustomField), [`CreateSection`](super::CreateSection), [`ListSection`](super::ListSection), [`AddTasklistMembers`](super::AddTasklistMembers), [`DeleteTasklist`](super::DeleteTasklist), [`GetTasklist`](super::GetTasklist), [`PatchTasklist`](super::PatchTasklist), [`RemoveTasklistMembers`](super::RemoveTasklistMembers), [`ListTasklistTasks`](super::ListTasklistTasks), [`CreateTasklistActivitySubscription`](super::CreateTasklistActivitySubscription), [`ListTasklistActivitySubscription`](super::ListTasklistActivitySubscription)
/// - The custom field does not exist or was deleted. [`GetCustomField`](super::GetCustomField), [`PatchCustomField`](super::PatchCustomField), [`CreateCustomFieldOption`](super::CreateCustomFieldOption)
/// - The custom field or the option does not exist. [`PatchCustomFieldOption`](super::PatchCustomFieldOption)
/// - The section does not exist or was deleted. [`DeleteSection`](super::DeleteSection), [`GetSection`](super::GetSection), [`PatchSection`](super::PatchSection), [`ListSectionTasks`](super::ListSectionTasks)
/// - One of the tasks does not exist or was deleted. [`AddTaskDependencies`](super::AddTaskDependencies), [`SetTaskAncestor`](super::SetTaskAncestor)
/// - The task or the tasklist does not exist or was deleted. [`AddTaskTasklist`](super::AddTaskTasklist)
/// - A tasklist or section to add the task to does not exist. [`CreateTask`](super::CreateTask)
/// - The parent task does not exist or was deleted. [`CreateTaskSubtask`](super::CreateTaskSubtask), [`ListTaskSubtask`](super::ListTaskSubtask)
/// - The tasklist or the subscription does not exist or was deleted. [`DeleteTasklistActivitySubscription`](super::DeleteTasklistActivitySubscription), [`GetTasklistActivitySubscription`](super::GetTasklistActivitySubscription), [`PatchTasklistActivitySubscription`](super::PatchTasklistActivitySubscription)
pub const NOT_FOUND: Code = Code::new(1_470_404);

/// The server failed.
///
/// Code 1470500, HTTP 500.
pub const SERVER_ERROR: Code = Code::new(1_470_500);

/// Code 1470403, HTTP 403.
///
/// - The caller may not delete the attachment. [`DeleteAttachment`](super::DeleteAttachment)
/// - The caller may not read the attachment. [`GetAttachment`](super::GetAttachment)
/// - The caller may not read the task. [`ListAttachment`](super::ListAttachment), [`ListComment`](super::ListComment), [`GetTask`](super::GetTask), [`ListTaskTasklists`](super::ListTaskTasklists)
/// - The caller may not attach files to the task. [`UploadAttachment`](super::UploadAttachment)
/// - The caller may not comment on the task. [`CreateComment`](super::CreateComment)
/// - The caller may not delete the comment. [`DeleteComment`](super::DeleteComment)
/// - The caller may not read the comment. [`GetComment`](super::GetComment)
/// - The caller may not change the comment. [`PatchComment`](super::PatchComment)
/// - The caller may not edit the custom field or the tasklist. [`AddCustomField`](super::AddCustomField)
/// - The caller may not create custom fields in the tasklist. [`CreateCustomField`](super::CreateCustomField)
/// - The caller may not read the custom field. [`GetCustomField`](super::GetCustomField)
/// - The caller may not edit the custom field. [`PatchCustomField`](super::PatchCustomField), [`CreateCustomFieldOption`](super::CreateCustomFieldOption), [`PatchCustomFieldOption`](super::PatchCustomFieldOption)
/// - The caller may not edit the tasklist. [`RemoveCustomField`](super::RemoveCustomField), [`RemoveTaskTasklist`](super::RemoveTaskTasklist), [`AddTasklistMembers`](super::AddTasklistMembers), [`RemoveTasklistMembers`](super::RemoveTasklistMembers), [`DeleteTasklistActivitySubscription`](super::DeleteTasklistActivitySubscription), [`PatchTasklistActivitySubscription`](super::PatchTasklistActivitySubscription)
/// - The caller may not create sections there. [`CreateSection`](super::CreateSection)
/// - The caller may not delete the section. [`DeleteSection`](super::DeleteSection)
/// - The caller may not read the section. [`GetSection`](super::GetSection), [`ListSectionTasks`](super::ListSectionTasks)
/// - The caller may not read the tasklist. [`ListSection`](super::ListSection), [`GetTasklist`](super::GetTasklist), [`ListTasklistTasks`](super::ListTasklistTasks), [`GetTasklistActivitySubscription`](super::GetTasklistActivitySubscription), [`ListTasklistActivitySubscription`](super::ListTasklistActivitySubscription)
/// - The caller may not change the section. [`PatchSection`](super::PatchSection)
/// - The caller may not edit one of the tasks. [`AddTaskDependencies`](super::AddTaskDependencies), [`SetTaskAncestor`](super::SetTaskAncestor)
/// - The caller may not edit the task. [`AddTaskMembers`](super::AddTaskMembers), [`AddTaskReminders`](super::AddTaskReminders), [`PatchTask`](super::PatchTask), [`RemoveTaskDependencies`](super::RemoveTaskDependencies), [`RemoveTaskMembers`](super::RemoveTaskMembers), [`RemoveTaskReminders`](super::RemoveTaskReminders)
/// - The caller may not edit the task or the tasklist. [`AddTaskTasklist`](super::AddTaskTasklist)
/// - The caller may not edit a tasklist that the task is added to. [`CreateTask`](super::CreateTask)
/// - The caller may not delete the task. [`DeleteTask`](super::DeleteTask)
/// - The caller may not search tasks. [`SearchTask`](super::SearchTask)
/// - The caller may not edit the parent task. [`CreateTaskSubtask`](super::CreateTaskSubtask)
/// - The caller may not read the parent task. [`ListTaskSubtask`](super::ListTaskSubtask)
/// - The caller does not own the tasklist. [`DeleteTasklist`](super::DeleteTasklist)
/// - The caller may not edit the tasklist or, to change the owner, does not own it. [`PatchTasklist`](super::PatchTasklist)
/// - The caller may not search tasklists. [`SearchTasklist`](super::SearchTasklist)
/// - The caller may not edit the tasklist, or is not a member of a chat. [`CreateTasklistActivitySubscription`](super::CreateTasklistActivitySubscription)
pub const PERMISSION_DENIED: Code = Code::new(1_470_403);

/// The task would have more assignees than it may have.
///
/// Code 1470610, HTTP 400.
pub const TOO_MANY_ASSIGNEES: Code = Code::new(1_470_610);

/// The task would have more followers than it may have.
///
/// Code 1470611, HTTP 400.
pub const TOO_MANY_FOLLOWERS: Code = Code::new(1_470_611);

/// Another call with the same client token is in progress.
///
/// Code 1470422, HTTP 500.
pub const CLIENT_TOKEN_IN_USE: Code = Code::new(1_470_422);

/// The task has a reminder already.
///
/// Code 1470613, HTTP 400.
pub const REMINDER_EXISTS: Code = Code::new(1_470_613);

/// The page token is wrong or has expired.
///
/// Code 1474002, HTTP 400.
pub const INVALID_PAGE_TOKEN: Code = Code::new(1_474_002);

/// `page_size` is greater than 30.
///
/// Code 1474003, HTTP 400.
pub const PAGE_TOO_LARGE: Code = Code::new(1_474_003);

/// Paging cannot go beyond 150 items.
///
/// Code 1474004, HTTP 400.
pub const TOO_MANY_RESULTS: Code = Code::new(1_474_004);

/// A time has the wrong format.
///
/// Code 1474005, HTTP 400.
pub const INVALID_TIME: Code = Code::new(1_474_005);

/// The filter is not valid.
///
/// Code 1474006, HTTP 400.
pub const INVALID_FILTER: Code = Code::new(1_474_006);

/// Code 1475001, HTTP 500.
///
/// - The server could not process the tasks that it found. [`SearchTask`](super::SearchTask)
/// - The server could not process the tasklists that it found. [`SearchTasklist`](super::SearchTasklist)
pub const RESULT_UNREADABLE: Code = Code::new(1_475_001);

/// The search failed on the server.
///
/// Code 1475002, HTTP 500.
pub const SEARCH_FAILED: Code = Code::new(1_475_002);

/// The tasklist would have more members than it may have.
///
/// Code 1470612, HTTP 400.
pub const TOO_MANY_MEMBERS: Code = Code::new(1_470_612);
