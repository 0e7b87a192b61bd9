// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.

use feishu_api_runtime as rt;

/// A task.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Task {
    /// Id of the task, unique everywhere.
    pub guid: Option<String>,
    /// Title of the task.
    pub summary: Option<String>,
    /// Description of the task.
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Reminders; a task has at most one at present.
    pub reminders: Option<Vec<Reminder>>,
    /// Who created the task.
    pub creator: Option<Member>,
    /// Assignees and followers.
    pub members: Option<Vec<Member>>,
    /// When the task was completed; 0 while it is open.
    pub completed_at: Option<rt::Millis>,
    /// Attached files.
    pub attachments: Option<Vec<Attachment>>,
    /// The system that the task comes from. Set when the task is created, and fixed from then on.
    pub origin: Option<Origin>,
    /// Data that the creating app attached to the task.
    pub extra: Option<String>,
    /// The tasklists that hold the task, as far as the caller may see them.
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    /// How the task repeats: a subset of the `RRULE` of RFC 5545.
    pub repeat_rule: Option<String>,
    /// The task of which this one is a subtask.
    pub parent_task_guid: Option<String>,
    /// Who must complete the task.
    pub mode: Option<TaskMode>,
    /// Where the task was created.
    pub source: Option<TaskSource>,
    /// What completing the task in the app does instead.
    pub custom_complete: Option<CustomComplete>,
    /// Short id that the app shows: `t` and digits.
    pub task_id: Option<String>,
    /// When the task was created.
    pub created_at: Option<rt::Millis>,
    /// When the task was last changed.
    pub updated_at: Option<rt::Millis>,
    /// Whether the task is done.
    pub status: Option<TaskStatus>,
    /// Link that opens the task in the app.
    pub url: Option<String>,
    /// When the task starts.
    pub start: Option<Start>,
    /// Number of subtasks.
    pub subtask_count: Option<i64>,
    /// Whether the task is a milestone.
    pub is_milestone: Option<bool>,
    /// Values of custom fields, as far as the caller may see them.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// Tasks that come before or after this one.
    pub dependencies: Option<Vec<TaskDependency>>,
    /// What concerns single assignees, such as when each of them completed the task.
    pub assignee_related: Option<Vec<TaskAssignee>>,
    /// Reminders in the newer form, returned when a task is created.
    pub positive_reminders: Option<Vec<Reminder>>,
    /// How far an agent has come with the task, as a number from 1 to 4.
    pub agent_task_status: Option<i64>,
    /// How much of the task an agent has done, such as `1/4`.
    pub agent_task_progress: Option<String>,
    /// Texts that an agent delivered.
    pub text_deliveries: Option<Vec<String>>,
    /// Files that an agent delivered.
    pub attachment_deliveries: Option<Vec<Attachment>>,
    /// The task that comes after this one, if it repeats.
    pub next_task_guid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Task {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("summary"),
            rt::Field::new("description"),
            rt::Field::new("due"),
            rt::Field::new("reminders"),
            rt::Field::new("creator"),
            rt::Field::new("members"),
            rt::Field::new("completed_at").flags(rt::Field::DIGITS),
            rt::Field::new("attachments"),
            rt::Field::new("origin"),
            rt::Field::new("extra"),
            rt::Field::new("tasklists"),
            rt::Field::new("repeat_rule"),
            rt::Field::new("parent_task_guid"),
            rt::Field::new("mode"),
            rt::Field::new("source"),
            rt::Field::new("custom_complete"),
            rt::Field::new("task_id"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
            rt::Field::new("status"),
            rt::Field::new("url"),
            rt::Field::new("start"),
            rt::Field::new("subtask_count"),
            rt::Field::new("is_milestone"),
            rt::Field::new("custom_fields"),
            rt::Field::new("dependencies"),
            rt::Field::new("assignee_related"),
            rt::Field::new("positive_reminders"),
            rt::Field::new("agent_task_status"),
            rt::Field::new("agent_task_progress"),
            rt::Field::new("text_deliveries"),
            rt::Field::new("attachment_deliveries"),
            rt::Field::new("next_task_guid"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.summary,
            2 => &self.description,
            3 => &self.due,
            4 => &self.reminders,
            5 => &self.creator,
            6 => &self.members,
            7 => &self.completed_at,
            8 => &self.attachments,
            9 => &self.origin,
            10 => &self.extra,
            11 => &self.tasklists,
            12 => &self.repeat_rule,
            13 => &self.parent_task_guid,
            14 => &self.mode,
            15 => &self.source,
            16 => &self.custom_complete,
            17 => &self.task_id,
            18 => &self.created_at,
            19 => &self.updated_at,
            20 => &self.status,
            21 => &self.url,
            22 => &self.start,
            23 => &self.subtask_count,
            24 => &self.is_milestone,
            25 => &self.custom_fields,
            26 => &self.dependencies,
            27 => &self.assignee_related,
            28 => &self.positive_reminders,
            29 => &self.agent_task_status,
            30 => &self.agent_task_progress,
            31 => &self.text_deliveries,
            32 => &self.attachment_deliveries,
            33 => &self.next_task_guid,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Task {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.summary,
            2 => &mut self.description,
            3 => &mut self.due,
            4 => &mut self.reminders,
            5 => &mut self.creator,
            6 => &mut self.members,
            7 => &mut self.completed_at,
            8 => &mut self.attachments,
            9 => &mut self.origin,
            10 => &mut self.extra,
            11 => &mut self.tasklists,
            12 => &mut self.repeat_rule,
            13 => &mut self.parent_task_guid,
            14 => &mut self.mode,
            15 => &mut self.source,
            16 => &mut self.custom_complete,
            17 => &mut self.task_id,
            18 => &mut self.created_at,
            19 => &mut self.updated_at,
            20 => &mut self.status,
            21 => &mut self.url,
            22 => &mut self.start,
            23 => &mut self.subtask_count,
            24 => &mut self.is_milestone,
            25 => &mut self.custom_fields,
            26 => &mut self.dependencies,
            27 => &mut self.assignee_related,
            28 => &mut self.positive_reminders,
            29 => &mut self.agent_task_status,
            30 => &mut self.agent_task_progress,
            31 => &mut self.text_deliveries,
            32 => &mut self.attachment_deliveries,
            33 => &mut self.next_task_guid,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Task {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Task {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// When a task is due: a date, or a moment.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Due {
    /// The moment, to the second; for a date its midnight in UTC, to the day. Finer parts are cut off. 0
    /// removes the time.
    ///
    /// At least 0.
    pub timestamp: Option<rt::Millis>,
    /// Whether a date is meant, the same in every time zone. Start and due time must agree in this.
    ///
    /// The platform assumes `false` when it is not given.
    pub is_all_day: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Due {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("timestamp")
                .flags(rt::Field::REQUIRED | rt::Field::DIGITS)
                .limits(&[rt::Limit::Min(0.0)]),
            rt::Field::new("is_all_day"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.timestamp,
            1 => &self.is_all_day,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Due {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.timestamp,
            1 => &mut self.is_all_day,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Due {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Due {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// When a task starts: a date, or a moment.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Start {
    /// The moment, to the second; for a date its midnight in UTC, to the day. Finer parts are cut off. 0
    /// removes the time.
    ///
    /// At least 0.
    pub timestamp: Option<rt::Millis>,
    /// Whether a date is meant, the same in every time zone. Start and due time must agree in this.
    ///
    /// The platform assumes `false` when it is not given.
    pub is_all_day: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Start {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("timestamp")
                .flags(rt::Field::DIGITS)
                .limits(&[rt::Limit::Min(0.0)]),
            rt::Field::new("is_all_day"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.timestamp,
            1 => &self.is_all_day,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Start {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.timestamp,
            1 => &mut self.is_all_day,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Start {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Start {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A reminder of a task.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Reminder {
    /// Id of the reminder.
    pub id: Option<String>,
    /// Minutes before the due time at which the reminder comes; negative when it comes after, as the
    /// app allows for dates.
    pub relative_fire_minute: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Reminder {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("id"), rt::Field::new("relative_fire_minute")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.relative_fire_minute,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Reminder {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.relative_fire_minute,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Reminder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Reminder {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A reminder to set.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone)]
pub struct InputReminder {
    /// Minutes before the due time at which the reminder comes; 0 at the due time itself.
    ///
    /// At least 0.
    pub relative_fire_minute: i64,
}

impl InputReminder {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(relative_fire_minute: i64) -> Self {
        Self { relative_fire_minute }
    }
}

impl rt::Fields for InputReminder {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("relative_fire_minute")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Min(0.0)]),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, _: usize) -> &dyn rt::Value {
        &self.relative_fire_minute
    }
}

impl std::fmt::Debug for InputReminder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputReminder {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A reminder to set, before or after the due time.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone)]
pub struct SignedReminder {
    /// Minutes before the due time at which the reminder comes; 0 at the due time itself.
    pub relative_fire_minute: i64,
}

impl SignedReminder {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(relative_fire_minute: i64) -> Self {
        Self { relative_fire_minute }
    }
}

impl rt::Fields for SignedReminder {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("relative_fire_minute").flags(rt::Field::REQUIRED)],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, _: usize) -> &dyn rt::Value {
        &self.relative_fire_minute
    }
}

impl std::fmt::Debug for SignedReminder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SignedReminder {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A member of a task or tasklist: a user, a chat or an app.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Member {
    /// Id of the member. For a user it has the form that `user_id_type` asks for, for a chat `oc_…`,
    /// for an app `cli_…`.
    pub id: Option<String>,
    /// What kind of member it is.
    pub r#type: Option<MemberType>,
    /// Role of the member.
    pub role: Option<MemberRole>,
    /// Name of the member.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Member {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("type"),
            rt::Field::new("role"),
            rt::Field::new("name"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.r#type,
            2 => &self.role,
            3 => &self.name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Member {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.r#type,
            2 => &mut self.role,
            3 => &mut self.name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Member {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Member {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What kind of member it is.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MemberType {
    /// A user.
    User,
    /// A group chat: all its members share the role. Not for tasks.
    Chat,
    /// An app.
    App,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl MemberType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::App => "app",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MemberType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "chat" => Self::Chat,
            "app" => Self::App,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for MemberType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for MemberType {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// Role of a member. Tasks have assignees and followers, tasklists an owner, editors and viewers.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MemberRole {
    /// Is responsible for the task, and may read and edit it.
    Assignee,
    /// Is told about the task, and may read it.
    Follower,
    /// Created the thing in question.
    Creator,
    /// Owns the tasklist; there is exactly one owner.
    Owner,
    /// May edit.
    Editor,
    /// May read.
    Viewer,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl MemberRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assignee => "assignee",
            Self::Follower => "follower",
            Self::Creator => "creator",
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Viewer => "viewer",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for MemberRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "assignee" => Self::Assignee,
            "follower" => Self::Follower,
            "creator" => Self::Creator,
            "owner" => Self::Owner,
            "editor" => Self::Editor,
            "viewer" => Self::Viewer,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for MemberRole {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for MemberRole {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// A person to enter in a custom field.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone)]
pub struct InputMember {
    /// Id of the user, in the form that `user_id_type` asks for.
    ///
    /// At most 100 characters.
    pub id: String,
    /// Name of the user.
    pub name: Option<String>,
}

impl InputMember {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None }
    }
}

impl rt::Fields for InputMember {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("type"),
            rt::Field::new("name"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &"user",
            _ => &self.name,
        }
    }
}

impl std::fmt::Debug for InputMember {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputMember {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A member to add to a task, or to remove from it.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone)]
pub struct InputTaskMember {
    /// Id of the member: of a user in the form that `user_id_type` asks for, of an app `cli_…`.
    ///
    /// At most 100 characters.
    pub id: String,
    /// Whether it is a user or an app.
    ///
    /// The platform assumes `"user"` when it is not given.
    pub r#type: Option<ActorType>,
    /// Role of the member.
    pub role: TaskRole,
    /// Name of the member.
    pub name: Option<String>,
}

impl InputTaskMember {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(id: impl Into<String>, role: TaskRole) -> Self {
        Self {
            id: id.into(),
            r#type: None,
            role,
            name: None,
        }
    }
}

impl rt::Fields for InputTaskMember {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id")
                .flags(rt::Field::REQUIRED)
                .limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("type"),
            rt::Field::new("role").flags(rt::Field::REQUIRED),
            rt::Field::new("name"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.r#type,
            2 => &self.role,
            _ => &self.name,
        }
    }
}

impl std::fmt::Debug for InputTaskMember {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputTaskMember {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Someone who can act: a user or an app.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ActorType {
    /// A user.
    User,
    /// An app.
    App,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl ActorType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::App => "app",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ActorType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "app" => Self::App,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for ActorType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// Role of a task's member.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TaskRole {
    /// Is responsible for the task, and may read and edit it.
    Assignee,
    /// Is told about the task, and may read it.
    Follower,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl TaskRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assignee => "assignee",
            Self::Follower => "follower",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TaskRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "assignee" => Self::Assignee,
            "follower" => Self::Follower,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for TaskRole {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// A member to add to a tasklist, or to remove from it.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct InputTasklistMember {
    /// Id of the member: of a user in the form that `user_id_type` asks for, of a chat `oc_…`, of an
    /// app `cli_…`.
    ///
    /// At most 100 characters.
    pub id: Option<String>,
    /// What kind of member it is. A chat stands for all its members.
    ///
    /// The platform assumes `"user"` when it is not given.
    pub r#type: Option<MemberType>,
    /// Role of the member. Not needed for removing: a member has one role only.
    ///
    /// The platform assumes `"viewer"` when it is not given.
    pub role: Option<TasklistRole>,
}

impl rt::Fields for InputTasklistMember {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id").limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("type"),
            rt::Field::new("role"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.r#type,
            _ => &self.role,
        }
    }
}

impl std::fmt::Debug for InputTasklistMember {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputTasklistMember {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Role of a tasklist's member, other than its owner.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TasklistRole {
    /// May edit the tasklist, its members and its tasks.
    Editor,
    /// May read the tasklist and its tasks.
    Viewer,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl TasklistRole {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Editor => "editor",
            Self::Viewer => "viewer",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TasklistRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "editor" => Self::Editor,
            "viewer" => Self::Viewer,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for TasklistRole {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// A chat that receives a tasklist's notifications.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Subscriber {
    /// Id of the chat: `oc_…`.
    ///
    /// At most 100 characters.
    pub id: Option<String>,
}

impl rt::Fields for Subscriber {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id").limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("type"),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            _ => &"chat",
        }
    }
}

impl std::fmt::Debug for Subscriber {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Subscriber {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A file attached to a task.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Attachment {
    /// Id of the attachment.
    pub guid: Option<String>,
    /// Token of the file in Feishu Docs.
    pub file_token: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// What the file is attached to.
    pub resource: Option<Resource>,
    /// Who uploaded the file.
    pub uploader: Option<Member>,
    /// Whether the file is the cover picture.
    pub is_cover: Option<bool>,
    /// When the file was uploaded.
    pub uploaded_at: Option<rt::Millis>,
    /// Temporary address for downloading the file: valid for 3 minutes and 3 downloads. Only when
    /// attachments are read.
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Attachment {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("file_token"),
            rt::Field::new("name"),
            rt::Field::new("size"),
            rt::Field::new("resource"),
            rt::Field::new("uploader"),
            rt::Field::new("is_cover"),
            rt::Field::new("uploaded_at").flags(rt::Field::DIGITS),
            rt::Field::new("url"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.file_token,
            2 => &self.name,
            3 => &self.size,
            4 => &self.resource,
            5 => &self.uploader,
            6 => &self.is_cover,
            7 => &self.uploaded_at,
            8 => &self.url,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Attachment {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.file_token,
            2 => &mut self.name,
            3 => &mut self.size,
            4 => &mut self.resource,
            5 => &mut self.uploader,
            6 => &mut self.is_cover,
            7 => &mut self.uploaded_at,
            8 => &mut self.url,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Attachment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Attachment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The thing to which something belongs.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Resource {
    /// What kind of thing it is.
    pub r#type: Option<ResourceType>,
    /// Id of the thing, such as the guid of a task.
    pub id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Resource {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("type"), rt::Field::new("id")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.r#type,
            1 => &self.id,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Resource {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Resource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Resource {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A kind of thing that others can belong to.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ResourceType {
    /// A task, which holds attachments and comments.
    Task,
    /// A tasklist, which holds sections and custom fields.
    Tasklist,
    /// A user's own list of assigned tasks, which holds sections.
    MyTasks,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl ResourceType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Task => "task",
            Self::Tasklist => "tasklist",
            Self::MyTasks => "my_tasks",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ResourceType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "task" => Self::Task,
            "tasklist" => Self::Tasklist,
            "my_tasks" => Self::MyTasks,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for ResourceType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for ResourceType {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// The system that a task comes from.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Origin {
    /// Name of the system, shown in the app.
    pub platform_i18n_name: Option<I18nText>,
    /// Link to the thing in that system.
    pub href: Option<Href>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Origin {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("platform_i18n_name"), rt::Field::new("href")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.platform_i18n_name,
            1 => &self.href,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Origin {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.platform_i18n_name,
            1 => &mut self.href,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Origin {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Origin {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A link.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Href {
    /// Address; starts with `https://` or `http://`.
    ///
    /// At most 1024 characters. Matches `^(https?://|$)`.
    pub url: Option<String>,
    /// Text of the link.
    ///
    /// At most 512 characters.
    pub title: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Href {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("url")
                .limits(
                    &[rt::Limit::Length(0, 1024), rt::Limit::Pattern("^(https?://|$)")],
                ),
            rt::Field::new("title").limits(&[rt::Limit::Length(0, 512)]),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.url,
            1 => &self.title,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Href {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.url,
            1 => &mut self.title,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Href {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Href {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A text in several languages; only those that matter need to be given.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct I18nText {
    /// Text in English.
    ///
    /// At most 1000 characters.
    pub en_us: Option<String>,
    /// Text in Simplified Chinese.
    ///
    /// At most 1000 characters.
    pub zh_cn: Option<String>,
    /// Text in Traditional Chinese (Hong Kong).
    ///
    /// At most 1000 characters.
    pub zh_hk: Option<String>,
    /// Text in Traditional Chinese (Taiwan).
    ///
    /// At most 1000 characters.
    pub zh_tw: Option<String>,
    /// Text in Japanese.
    ///
    /// At most 1000 characters.
    pub ja_jp: Option<String>,
    /// Text in French.
    pub fr_fr: Option<String>,
    /// Text in Italian.
    pub it_it: Option<String>,
    /// Text in German.
    pub de_de: Option<String>,
    /// Text in Russian.
    pub ru_ru: Option<String>,
    /// Text in Thai.
    pub th_th: Option<String>,
    /// Text in Spanish.
    pub es_es: Option<String>,
    /// Text in Korean.
    pub ko_kr: Option<String>,
    /// Text in Indonesian.
    pub id_id: Option<String>,
    /// Text in Brazilian Portuguese.
    pub pt_br: Option<String>,
    /// Text in Hindi.
    pub hi_in: Option<String>,
    /// Text in Vietnamese.
    pub vi_vn: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for I18nText {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("en_us").limits(&[rt::Limit::Length(0, 1000)]),
            rt::Field::new("zh_cn").limits(&[rt::Limit::Length(0, 1000)]),
            rt::Field::new("zh_hk").limits(&[rt::Limit::Length(0, 1000)]),
            rt::Field::new("zh_tw").limits(&[rt::Limit::Length(0, 1000)]),
            rt::Field::new("ja_jp").limits(&[rt::Limit::Length(0, 1000)]),
            rt::Field::new("fr_fr"),
            rt::Field::new("it_it"),
            rt::Field::new("de_de"),
            rt::Field::new("ru_ru"),
            rt::Field::new("th_th"),
            rt::Field::new("es_es"),
            rt::Field::new("ko_kr"),
            rt::Field::new("id_id"),
            rt::Field::new("pt_br"),
            rt::Field::new("hi_in"),
            rt::Field::new("vi_vn"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.en_us,
            1 => &self.zh_cn,
            2 => &self.zh_hk,
            3 => &self.zh_tw,
            4 => &self.ja_jp,
            5 => &self.fr_fr,
            6 => &self.it_it,
            7 => &self.de_de,
            8 => &self.ru_ru,
            9 => &self.th_th,
            10 => &self.es_es,
            11 => &self.ko_kr,
            12 => &self.id_id,
            13 => &self.pt_br,
            14 => &self.hi_in,
            15 => &self.vi_vn,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for I18nText {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.en_us,
            1 => &mut self.zh_cn,
            2 => &mut self.zh_hk,
            3 => &mut self.zh_tw,
            4 => &mut self.ja_jp,
            5 => &mut self.fr_fr,
            6 => &mut self.it_it,
            7 => &mut self.de_de,
            8 => &mut self.ru_ru,
            9 => &mut self.th_th,
            10 => &mut self.es_es,
            11 => &mut self.ko_kr,
            12 => &mut self.id_id,
            13 => &mut self.pt_br,
            14 => &mut self.hi_in,
            15 => &mut self.vi_vn,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for I18nText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for I18nText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Where in a tasklist a task stands.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TaskInTasklistInfo {
    /// The tasklist.
    ///
    /// At most 100 characters.
    pub tasklist_guid: Option<String>,
    /// The section within the tasklist; the default section if not given.
    pub section_guid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TaskInTasklistInfo {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("tasklist_guid").limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("section_guid"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.tasklist_guid,
            1 => &self.section_guid,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TaskInTasklistInfo {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.tasklist_guid,
            1 => &mut self.section_guid,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TaskInTasklistInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TaskInTasklistInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Who must complete a task that has several assignees.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TaskMode {
    /// The task is done when every assignee has completed it.
    AllAssignees,
    /// The task is done when one assignee has completed it.
    AnyAssignee,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TaskMode {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::AllAssignees => 1,
            Self::AnyAssignee => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TaskMode {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::AllAssignees,
            2 => Self::AnyAssignee,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TaskMode {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for TaskMode {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(0)
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(input.int()?);
        Ok(())
    }
}

/// Where a task was created.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TaskSource {
    /// The source is not known.
    Unspecified,
    /// In the task center of the app.
    TaskCenter,
    /// In a group chat, or from a message.
    GroupChat,
    /// Through the Open API, with a tenant token.
    TenantToken,
    /// Through the Open API, with a user token.
    UserToken,
    /// In a document.
    Document,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TaskSource {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Unspecified => 0,
            Self::TaskCenter => 1,
            Self::GroupChat => 2,
            Self::TenantToken => 6,
            Self::UserToken => 7,
            Self::Document => 8,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TaskSource {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Unspecified,
            1 => Self::TaskCenter,
            2 => Self::GroupChat,
            6 => Self::TenantToken,
            7 => Self::UserToken,
            8 => Self::Document,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TaskSource {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for TaskSource {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(0)
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(input.int()?);
        Ok(())
    }
}

/// Whether a task is done.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TaskStatus {
    /// The task is open.
    Todo,
    /// The task is completed.
    Done,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl TaskStatus {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "todo",
            Self::Done => "done",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TaskStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "todo" => Self::Todo,
            "done" => Self::Done,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for TaskStatus {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for TaskStatus {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// What completing a task in the app does instead: opens a page or shows a hint.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct CustomComplete {
    /// On Windows and macOS.
    pub pc: Option<CustomCompleteItem>,
    /// On iOS.
    pub ios: Option<CustomCompleteItem>,
    /// On Android.
    pub android: Option<CustomCompleteItem>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CustomComplete {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("pc"),
            rt::Field::new("ios"),
            rt::Field::new("android"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.pc,
            1 => &self.ios,
            2 => &self.android,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CustomComplete {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.pc,
            1 => &mut self.ios,
            2 => &mut self.android,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CustomComplete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CustomComplete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What completing a task does on one kind of device. The page takes precedence over the hint.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct CustomCompleteItem {
    /// Address of the page that opens.
    pub href: Option<String>,
    /// Hint that is shown.
    pub tip: Option<I18nText>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CustomCompleteItem {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("href"), rt::Field::new("tip")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.href,
            1 => &self.tip,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CustomCompleteItem {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.href,
            1 => &mut self.tip,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CustomCompleteItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CustomCompleteItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Type of a custom field; decides which settings it has, and which of a value's fields holds the
/// value.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CustomFieldType {
    /// A number, in `number_value`.
    Number,
    /// People, in `member_value`.
    Member,
    /// A date, in `datetime_value`.
    Datetime,
    /// One option, in `single_select_value`.
    SingleSelect,
    /// Options, in `multi_select_value`.
    MultiSelect,
    /// A text, in `text_value`.
    Text,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl CustomFieldType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Member => "member",
            Self::Datetime => "datetime",
            Self::SingleSelect => "single_select",
            Self::MultiSelect => "multi_select",
            Self::Text => "text",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CustomFieldType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "number" => Self::Number,
            "member" => Self::Member,
            "datetime" => Self::Datetime,
            "single_select" => Self::SingleSelect,
            "multi_select" => Self::MultiSelect,
            "text" => Self::Text,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for CustomFieldType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for CustomFieldType {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// The value of one custom field of a task.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct CustomFieldValue {
    /// Id of the custom field.
    pub guid: Option<String>,
    /// Type of the custom field.
    pub r#type: Option<CustomFieldType>,
    /// The number in decimal notation; empty when there is none.
    pub number_value: Option<String>,
    /// The date, as its midnight in UTC; absent when there is none.
    pub datetime_value: Option<rt::Millis>,
    /// The people; empty when there are none.
    pub member_value: Option<Vec<Member>>,
    /// Guid of the chosen option; empty when there is none.
    pub single_select_value: Option<String>,
    /// Guids of the chosen options; empty when there are none.
    pub multi_select_value: Option<Vec<String>>,
    /// Name of the custom field.
    pub name: Option<String>,
    /// The text; empty when there is none.
    pub text_value: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CustomFieldValue {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("type"),
            rt::Field::new("number_value"),
            rt::Field::new("datetime_value").flags(rt::Field::DIGITS),
            rt::Field::new("member_value"),
            rt::Field::new("single_select_value"),
            rt::Field::new("multi_select_value"),
            rt::Field::new("name"),
            rt::Field::new("text_value"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.r#type,
            2 => &self.number_value,
            3 => &self.datetime_value,
            4 => &self.member_value,
            5 => &self.single_select_value,
            6 => &self.multi_select_value,
            7 => &self.name,
            8 => &self.text_value,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CustomFieldValue {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.r#type,
            2 => &mut self.number_value,
            3 => &mut self.datetime_value,
            4 => &mut self.member_value,
            5 => &mut self.single_select_value,
            6 => &mut self.multi_select_value,
            7 => &mut self.name,
            8 => &mut self.text_value,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CustomFieldValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CustomFieldValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What a custom field of a task holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CustomFieldValueContent<'a> {
    /// A number.
    Number {
        /// The number in decimal notation; empty when there is none.
        number_value: &'a str,
    },
    /// A date.
    Datetime {
        /// The date, as its midnight in UTC; absent when there is none.
        datetime_value: Option<rt::Millis>,
    },
    /// People.
    Member {
        /// The people; empty when there are none.
        member_value: &'a [Member],
    },
    /// One option.
    SingleSelect {
        /// Guid of the chosen option; empty when there is none.
        single_select_value: &'a str,
    },
    /// Any number of options.
    MultiSelect {
        /// Guids of the chosen options; empty when there are none.
        multi_select_value: &'a [String],
    },
    /// A text.
    Text {
        /// The text; empty when there is none.
        text_value: &'a str,
    },
}

impl CustomFieldValue {
    /// What goes with [`type`](Self::type).
    ///
    /// `None` where that is missing or not documented, and where a field is missing that must go
    /// with it. The fields themselves hold what was returned all the same.
    pub fn content(&self) -> Option<CustomFieldValueContent<'_>> {
        Some(
            match self.r#type.as_ref()? {
                CustomFieldType::Number => {
                    CustomFieldValueContent::Number {
                        number_value: self.number_value.as_deref()?,
                    }
                }
                CustomFieldType::Datetime => {
                    CustomFieldValueContent::Datetime {
                        datetime_value: self.datetime_value,
                    }
                }
                CustomFieldType::Member => {
                    CustomFieldValueContent::Member {
                        member_value: self.member_value.as_deref()?,
                    }
                }
                CustomFieldType::SingleSelect => {
                    CustomFieldValueContent::SingleSelect {
                        single_select_value: self.single_select_value.as_deref()?,
                    }
                }
                CustomFieldType::MultiSelect => {
                    CustomFieldValueContent::MultiSelect {
                        multi_select_value: self.multi_select_value.as_deref()?,
                    }
                }
                CustomFieldType::Text => {
                    CustomFieldValueContent::Text {
                        text_value: self.text_value.as_deref()?,
                    }
                }
                CustomFieldType::Unknown(_) => return None,
            },
        )
    }
}

/// A custom field: its name, type and settings. Only the settings that fit the type are there.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct CustomField {
    /// Id of the custom field.
    pub guid: Option<String>,
    /// Name of the custom field.
    pub name: Option<String>,
    /// Type of the custom field; it never changes.
    pub r#type: Option<CustomFieldType>,
    /// How numbers are shown and rounded.
    pub number_setting: Option<NumberSetting>,
    /// Whether several people can be entered.
    pub member_setting: Option<MemberSetting>,
    /// How dates are shown.
    pub datetime_setting: Option<DatetimeSetting>,
    /// The options of a single choice.
    pub single_select_setting: Option<SelectSetting>,
    /// The options of a multiple choice.
    pub multi_select_setting: Option<SelectSetting>,
    /// Who created the custom field.
    pub creator: Option<Member>,
    /// When the custom field was created.
    pub created_at: Option<rt::Millis>,
    /// When the custom field was last changed.
    pub updated_at: Option<rt::Millis>,
    /// Settings of a text; there are none at present.
    pub text_setting: Option<TextSetting>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CustomField {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("name"),
            rt::Field::new("type"),
            rt::Field::new("number_setting"),
            rt::Field::new("member_setting"),
            rt::Field::new("datetime_setting"),
            rt::Field::new("single_select_setting"),
            rt::Field::new("multi_select_setting"),
            rt::Field::new("creator"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
            rt::Field::new("text_setting"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            2 => &self.r#type,
            3 => &self.number_setting,
            4 => &self.member_setting,
            5 => &self.datetime_setting,
            6 => &self.single_select_setting,
            7 => &self.multi_select_setting,
            8 => &self.creator,
            9 => &self.created_at,
            10 => &self.updated_at,
            11 => &self.text_setting,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CustomField {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.name,
            2 => &mut self.r#type,
            3 => &mut self.number_setting,
            4 => &mut self.member_setting,
            5 => &mut self.datetime_setting,
            6 => &mut self.single_select_setting,
            7 => &mut self.multi_select_setting,
            8 => &mut self.creator,
            9 => &mut self.created_at,
            10 => &mut self.updated_at,
            11 => &mut self.text_setting,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CustomField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CustomField {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// The settings that a custom field of some type has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CustomFieldSettings<'a> {
    /// Numbers.
    Number {
        /// How numbers are shown and rounded.
        number_setting: Option<&'a NumberSetting>,
    },
    /// People.
    Member {
        /// Whether several people can be entered.
        member_setting: Option<&'a MemberSetting>,
    },
    /// Dates.
    Datetime {
        /// How dates are shown.
        datetime_setting: Option<&'a DatetimeSetting>,
    },
    /// One option each.
    SingleSelect {
        /// The options of a single choice.
        single_select_setting: Option<&'a SelectSetting>,
    },
    /// Any number of options each.
    MultiSelect {
        /// The options of a multiple choice.
        multi_select_setting: Option<&'a SelectSetting>,
    },
    /// Texts.
    Text {
        /// Settings of a text; there are none at present.
        text_setting: Option<&'a TextSetting>,
    },
}

impl CustomField {
    /// What goes with [`type`](Self::type).
    ///
    /// `None` where that is missing or not documented, and where a field is missing that must go
    /// with it. The fields themselves hold what was returned all the same.
    pub fn settings(&self) -> Option<CustomFieldSettings<'_>> {
        Some(
            match self.r#type.as_ref()? {
                CustomFieldType::Number => {
                    CustomFieldSettings::Number {
                        number_setting: self.number_setting.as_ref(),
                    }
                }
                CustomFieldType::Member => {
                    CustomFieldSettings::Member {
                        member_setting: self.member_setting.as_ref(),
                    }
                }
                CustomFieldType::Datetime => {
                    CustomFieldSettings::Datetime {
                        datetime_setting: self.datetime_setting.as_ref(),
                    }
                }
                CustomFieldType::SingleSelect => {
                    CustomFieldSettings::SingleSelect {
                        single_select_setting: self.single_select_setting.as_ref(),
                    }
                }
                CustomFieldType::MultiSelect => {
                    CustomFieldSettings::MultiSelect {
                        multi_select_setting: self.multi_select_setting.as_ref(),
                    }
                }
                CustomFieldType::Text => {
                    CustomFieldSettings::Text {
                        text_setting: self.text_setting.as_ref(),
                    }
                }
                CustomFieldType::Unknown(_) => return None,
            },
        )
    }
}

/// How numbers of a custom field are rounded, and shown in the app. Only `decimal_count` concerns
/// the values themselves.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct NumberSetting {
    /// How numbers are shown.
    pub format: Option<NumberFormat>,
    /// Symbol that is shown with each number, if `format` is `custom`; must then be set.
    ///
    /// At most 4 characters.
    pub custom_symbol: Option<String>,
    /// On which side of the number the symbol stands.
    pub custom_symbol_position: Option<NumberSymbolPosition>,
    /// What separates the digits before the decimal point.
    pub separator: Option<NumberSeparator>,
    /// Decimals to which new values are rounded; of a percentage, those of the number of percent.
    /// Existing values stay as they are.
    ///
    /// From 0 to 6.
    pub decimal_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for NumberSetting {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("format"),
            rt::Field::new("custom_symbol").limits(&[rt::Limit::Length(0, 4)]),
            rt::Field::new("custom_symbol_position"),
            rt::Field::new("separator"),
            rt::Field::new("decimal_count")
                .limits(&[rt::Limit::Min(0.0), rt::Limit::Max(6.0)]),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.format,
            1 => &self.custom_symbol,
            2 => &self.custom_symbol_position,
            3 => &self.separator,
            4 => &self.decimal_count,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for NumberSetting {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.format,
            1 => &mut self.custom_symbol,
            2 => &mut self.custom_symbol_position,
            3 => &mut self.separator,
            4 => &mut self.decimal_count,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for NumberSetting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for NumberSetting {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// How the app shows numbers.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NumberFormat {
    /// As plain numbers.
    Normal,
    /// As percentages: 0.2 as 20%.
    Percentage,
    /// As amounts in Chinese yuan.
    Cny,
    /// As amounts in US dollars.
    Usd,
    /// With a symbol of one's own.
    Custom,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl NumberFormat {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Percentage => "percentage",
            Self::Cny => "cny",
            Self::Usd => "usd",
            Self::Custom => "custom",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NumberFormat {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "normal" => Self::Normal,
            "percentage" => Self::Percentage,
            "cny" => Self::Cny,
            "usd" => Self::Usd,
            "custom" => Self::Custom,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for NumberFormat {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for NumberFormat {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// On which side of a number its symbol stands.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NumberSymbolPosition {
    /// Left of the number.
    Left,
    /// Right of the number.
    Right,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl NumberSymbolPosition {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NumberSymbolPosition {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "left" => Self::Left,
            "right" => Self::Right,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for NumberSymbolPosition {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for NumberSymbolPosition {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// What separates the digits before the decimal point.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NumberSeparator {
    /// Nothing.
    None,
    /// A separator for thousands.
    Thousand,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl NumberSeparator {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Thousand => "thousand",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NumberSeparator {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "thousand" => Self::Thousand,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for NumberSeparator {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for NumberSeparator {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// How people are entered in a custom field.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct MemberSetting {
    /// Whether several people can be entered. Values that hold several stay until they are changed.
    pub multi: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for MemberSetting {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("multi")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.multi,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for MemberSetting {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.multi,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for MemberSetting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for MemberSetting {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// How the app shows dates of a custom field.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct DatetimeSetting {
    /// How dates are shown.
    pub format: Option<DateFormat>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for DatetimeSetting {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("format")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.format,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for DatetimeSetting {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.format,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for DatetimeSetting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for DatetimeSetting {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// How the app shows dates.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DateFormat {
    /// Year, month, day with dashes: 2023-08-24.
    YearMonthDayDashes,
    /// Year, month, day with slashes: 2023/08/24.
    YearMonthDaySlashes,
    /// Month, day, year: 08/24/2023.
    MonthDayYear,
    /// Day, month, year: 24/08/2023.
    DayMonthYear,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl DateFormat {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::YearMonthDayDashes => "yyyy-mm-dd",
            Self::YearMonthDaySlashes => "yyyy/mm/dd",
            Self::MonthDayYear => "mm/dd/yyyy",
            Self::DayMonthYear => "dd/mm/yyyy",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DateFormat {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "yyyy-mm-dd" => Self::YearMonthDayDashes,
            "yyyy/mm/dd" => Self::YearMonthDaySlashes,
            "mm/dd/yyyy" => Self::MonthDayYear,
            "dd/mm/yyyy" => Self::DayMonthYear,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for DateFormat {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for DateFormat {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// The options of a choice.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct SelectSetting {
    /// The options; the visible ones in the order in which the app shows them.
    pub options: Option<Vec<CustomFieldOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for SelectSetting {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("options")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.options,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for SelectSetting {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.options,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for SelectSetting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SelectSetting {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// One option of a choice.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct CustomFieldOption {
    /// Id of the option.
    pub guid: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Number of the option's color, 0 to 54.
    pub color_index: Option<i64>,
    /// Whether the option is hidden: not shown in the app, and not accepted as a value.
    pub is_hidden: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CustomFieldOption {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("name"),
            rt::Field::new("color_index"),
            rt::Field::new("is_hidden"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            2 => &self.color_index,
            3 => &self.is_hidden,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CustomFieldOption {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.name,
            2 => &mut self.color_index,
            3 => &mut self.is_hidden,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CustomFieldOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CustomFieldOption {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Settings of a text; there are none at present.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TextSetting {
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TextSetting {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, _: usize) -> &dyn rt::Value {
        &self.unknown_fields
    }
}

impl rt::FieldsMut for TextSetting {
    #[inline]
    fn slot_mut(&mut self, _: usize) -> &mut dyn rt::Read {
        &mut self.unknown_fields
    }
}

impl std::fmt::Debug for TextSetting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TextSetting {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A new value for one custom field, of the kind that fits the custom field's type.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone)]
pub struct InputCustomFieldValue {
    /// Id of the custom field.
    pub guid: String,
    /// What a custom field of a task is set to; each kind fits one type of custom field.
    pub content: CustomFieldContent,
}

impl InputCustomFieldValue {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(guid: impl Into<String>, content: CustomFieldContent) -> Self {
        Self { guid: guid.into(), content }
    }
}

impl rt::Fields for InputCustomFieldValue {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid").flags(rt::Field::REQUIRED),
            rt::Field::new("number_value")
                .limits(
                    &[
                        rt::Limit::Length(0, 20),
                        rt::Limit::Pattern("^[+-]?[0-9]*[.]?[0-9]*$"),
                    ],
                ),
            rt::Field::new("member_value")
                .limits(&[rt::Limit::Items(0, 50), rt::Limit::Unique]),
            rt::Field::new("datetime_value")
                .flags(rt::Field::DIGITS | rt::Field::CLEARABLE)
                .limits(&[rt::Limit::Min(0.0)]),
            rt::Field::new("single_select_value").limits(&[rt::Limit::Length(0, 100)]),
            rt::Field::new("multi_select_value")
                .limits(&[rt::Limit::Items(0, 50), rt::Limit::Unique]),
            rt::Field::new("text_value").limits(&[rt::Limit::Length(0, 3000)]),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => rt::Shape::slot(&self.content, 0),
            2 => rt::Shape::slot(&self.content, 1),
            3 => rt::Shape::slot(&self.content, 2),
            4 => rt::Shape::slot(&self.content, 3),
            5 => rt::Shape::slot(&self.content, 4),
            _ => rt::Shape::slot(&self.content, 5),
        }
    }
}

impl std::fmt::Debug for InputCustomFieldValue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputCustomFieldValue {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What a custom field of a task is set to; each kind fits one type of custom field.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldContent {
    /// Decimal notation without exponent, spaces or percent sign, such as `-12.45`; a percentage as a
    /// fraction, such as `0.2`. Rounded to the decimals of the custom field. Empty removes the value.
    ///
    /// At most 20 characters. Matches `^[+-]?[0-9]*[.]?[0-9]*$`.
    Number(String),
    /// No one twice, and one at most unless the custom field allows several. Empty removes the value.
    ///
    /// At most 50 elements. No element twice.
    Members(Vec<InputMember>),
    /// Midnight in UTC of the date; finer parts are cut off.
    ///
    /// At least 0.
    Date(rt::Clearable<rt::Millis>),
    /// Guid of an option of this custom field that is not hidden. Empty removes the value.
    ///
    /// At most 100 characters.
    Option(String),
    /// Guids of options of this custom field that are not hidden. Empty removes the value.
    ///
    /// At most 50 elements. No element twice.
    Options(Vec<String>),
    /// The text. Empty removes the value.
    ///
    /// At most 3000 characters.
    Text(String),
}

impl rt::Shape for CustomFieldContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Number(value), 0) => value,
            (Self::Members(value), 1) => value,
            (Self::Date(value), 2) => value,
            (Self::Option(value), 3) => value,
            (Self::Options(value), 4) => value,
            (Self::Text(value), 5) => value,
            _ => &rt::Absent,
        }
    }
}

/// A task that comes before or after another one.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TaskDependency {
    /// On which side of the task the other one stands.
    pub r#type: Option<TaskDependencyType>,
    /// The other task.
    pub task_guid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TaskDependency {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("type"), rt::Field::new("task_guid")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.r#type,
            1 => &self.task_guid,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TaskDependency {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.task_guid,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TaskDependency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TaskDependency {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A task to put before or after another one.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone)]
pub struct InputTaskDependency {
    /// On which side of the task the other one is to stand.
    pub r#type: TaskDependencyType,
    /// The other task.
    pub task_guid: String,
}

impl InputTaskDependency {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(r#type: TaskDependencyType, task_guid: impl Into<String>) -> Self {
        Self {
            r#type,
            task_guid: task_guid.into(),
        }
    }
}

impl rt::Fields for InputTaskDependency {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("type").flags(rt::Field::REQUIRED),
            rt::Field::new("task_guid").flags(rt::Field::REQUIRED),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.r#type,
            _ => &self.task_guid,
        }
    }
}

impl std::fmt::Debug for InputTaskDependency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for InputTaskDependency {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// On which side of a task another one stands.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TaskDependencyType {
    /// The other task comes before.
    Prev,
    /// The other task comes after.
    Next,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl TaskDependencyType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Prev => "prev",
            Self::Next => "next",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for TaskDependencyType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "prev" => Self::Prev,
            "next" => Self::Next,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for TaskDependencyType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for TaskDependencyType {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(String::new())
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(&*input.text()?);
        Ok(())
    }
}

/// What concerns one assignee of a task.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TaskAssignee {
    /// Id of the assignee.
    pub id: Option<String>,
    /// When this assignee completed the task, if all assignees must.
    pub completed_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TaskAssignee {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("completed_at").flags(rt::Field::DIGITS),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.completed_at,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TaskAssignee {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.completed_at,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TaskAssignee {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TaskAssignee {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A task in short.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TaskSummary {
    /// Id of the task.
    pub guid: Option<String>,
    /// Title of the task.
    pub summary: Option<String>,
    /// When the task was completed; 0 while it is open.
    pub completed_at: Option<rt::Millis>,
    /// When the task starts.
    pub start: Option<Start>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Assignees and followers.
    pub members: Option<Vec<Member>>,
    /// Number of subtasks.
    pub subtask_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TaskSummary {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("summary"),
            rt::Field::new("completed_at").flags(rt::Field::DIGITS),
            rt::Field::new("start"),
            rt::Field::new("due"),
            rt::Field::new("members"),
            rt::Field::new("subtask_count"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.summary,
            2 => &self.completed_at,
            3 => &self.start,
            4 => &self.due,
            5 => &self.members,
            6 => &self.subtask_count,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TaskSummary {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.summary,
            2 => &mut self.completed_at,
            3 => &mut self.start,
            4 => &mut self.due,
            5 => &mut self.members,
            6 => &mut self.subtask_count,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TaskSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TaskSummary {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A period of time. Either end can be left open.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TimeRange {
    /// Its beginning in ISO 8601, such as `2026-03-21T16:15:30+08:00`.
    ///
    /// At most 32 characters.
    pub start_time: Option<String>,
    /// Its end in ISO 8601; later than the beginning.
    ///
    /// At most 32 characters.
    pub end_time: Option<String>,
}

impl rt::Fields for TimeRange {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("start_time").limits(&[rt::Limit::Length(0, 32)]),
            rt::Field::new("end_time").limits(&[rt::Limit::Length(0, 32)]),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.start_time,
            _ => &self.end_time,
        }
    }
}

impl std::fmt::Debug for TimeRange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TimeRange {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// More about something that was found.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct SearchMeta {
    /// Link that opens it in the app.
    pub app_link: Option<String>,
    /// Address of its picture.
    pub avatar: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for SearchMeta {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("app_link"),
            rt::Field::new("avatar"),
            rt::Field::new("description"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.app_link,
            1 => &self.avatar,
            2 => &self.description,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for SearchMeta {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.app_link,
            1 => &mut self.avatar,
            2 => &mut self.description,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for SearchMeta {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SearchMeta {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A section: a group of tasks that users maintain by hand.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Section {
    /// Id of the section.
    pub guid: Option<String>,
    /// Name of the section.
    pub name: Option<String>,
    /// Where the section stands: in a tasklist, or in a user's own list of tasks.
    pub resource_type: Option<ResourceType>,
    /// Whether it is the default section, which cannot be deleted.
    pub is_default: Option<bool>,
    /// Who created the section.
    pub creator: Option<Member>,
    /// The tasklist that holds the section, if one does.
    pub tasklist: Option<TasklistSummary>,
    /// When the section was created.
    pub created_at: Option<rt::Millis>,
    /// When the section was last changed.
    pub updated_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Section {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("name"),
            rt::Field::new("resource_type"),
            rt::Field::new("is_default"),
            rt::Field::new("creator"),
            rt::Field::new("tasklist"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            2 => &self.resource_type,
            3 => &self.is_default,
            4 => &self.creator,
            5 => &self.tasklist,
            6 => &self.created_at,
            7 => &self.updated_at,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Section {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.name,
            2 => &mut self.resource_type,
            3 => &mut self.is_default,
            4 => &mut self.creator,
            5 => &mut self.tasklist,
            6 => &mut self.created_at,
            7 => &mut self.updated_at,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Section {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Section {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A kind of list that has sections.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SectionedList {
    /// A tasklist.
    Tasklist,
    /// The caller's own list of tasks.
    MyTasks,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl SectionedList {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tasklist => "tasklist",
            Self::MyTasks => "my_tasks",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SectionedList {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "tasklist" => Self::Tasklist,
            "my_tasks" => Self::MyTasks,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for SectionedList {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

/// A section in short.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct SectionSummary {
    /// Id of the section.
    pub guid: Option<String>,
    /// Name of the section.
    pub name: Option<String>,
    /// Whether it is the default section, which cannot be deleted.
    pub is_default: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for SectionSummary {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("name"),
            rt::Field::new("is_default"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            2 => &self.is_default,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for SectionSummary {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.name,
            2 => &mut self.is_default,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for SectionSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SectionSummary {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A tasklist in short.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TasklistSummary {
    /// Id of the tasklist.
    pub guid: Option<String>,
    /// Name of the tasklist.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TasklistSummary {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("guid"), rt::Field::new("name")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TasklistSummary {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TasklistSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TasklistSummary {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A tasklist: tasks of one project, and the people who work on them.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Tasklist {
    /// Id of the tasklist.
    pub guid: Option<String>,
    /// Name of the tasklist.
    pub name: Option<String>,
    /// Who created the tasklist. That alone gives no rights.
    pub creator: Option<Member>,
    /// Who owns the tasklist.
    pub owner: Option<Member>,
    /// Editors and viewers; the owner is not among them.
    pub members: Option<Vec<Member>>,
    /// Link that opens the tasklist in the app.
    pub url: Option<String>,
    /// When the tasklist was created.
    pub created_at: Option<rt::Millis>,
    /// When the tasklist was last changed.
    pub updated_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Tasklist {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("name"),
            rt::Field::new("creator"),
            rt::Field::new("owner"),
            rt::Field::new("members"),
            rt::Field::new("url"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            2 => &self.creator,
            3 => &self.owner,
            4 => &self.members,
            5 => &self.url,
            6 => &self.created_at,
            7 => &self.updated_at,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Tasklist {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.name,
            2 => &mut self.creator,
            3 => &mut self.owner,
            4 => &mut self.members,
            5 => &mut self.url,
            6 => &mut self.created_at,
            7 => &mut self.updated_at,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Tasklist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Tasklist {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A comment.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct Comment {
    /// Id of the comment.
    pub id: Option<String>,
    /// Text of the comment.
    pub content: Option<String>,
    /// Who wrote the comment.
    pub creator: Option<Member>,
    /// The comment that this one replies to; empty if it replies to none.
    pub reply_to_comment_id: Option<String>,
    /// When the comment was written.
    pub created_at: Option<rt::Millis>,
    /// When the comment was last changed.
    pub updated_at: Option<rt::Millis>,
    /// What kind of thing the comment is about.
    pub resource_type: Option<ResourceType>,
    /// The thing that the comment is about, such as the guid of a task.
    pub resource_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for Comment {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("content"),
            rt::Field::new("creator"),
            rt::Field::new("reply_to_comment_id"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
            rt::Field::new("resource_type"),
            rt::Field::new("resource_id"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.content,
            2 => &self.creator,
            3 => &self.reply_to_comment_id,
            4 => &self.created_at,
            5 => &self.updated_at,
            6 => &self.resource_type,
            7 => &self.resource_id,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Comment {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.content,
            2 => &mut self.creator,
            3 => &mut self.reply_to_comment_id,
            4 => &mut self.created_at,
            5 => &mut self.updated_at,
            6 => &mut self.resource_type,
            7 => &mut self.resource_id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Comment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Comment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A subscription: chats that are told about what happens in a tasklist.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Clone, Default)]
pub struct TasklistActivitySubscription {
    /// Id of the subscription.
    pub guid: Option<String>,
    /// Name of the subscription.
    pub name: Option<String>,
    /// The chats that are told.
    pub subscribers: Option<Vec<Member>>,
    /// What the chats are told about.
    pub include_keys: Option<Vec<ActivityKey>>,
    /// Whether the subscription is switched off.
    pub disabled: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TasklistActivitySubscription {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("guid"),
            rt::Field::new("name"),
            rt::Field::new("subscribers"),
            rt::Field::new("include_keys"),
            rt::Field::new("disabled"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.guid,
            1 => &self.name,
            2 => &self.subscribers,
            3 => &self.include_keys,
            4 => &self.disabled,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TasklistActivitySubscription {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.guid,
            1 => &mut self.name,
            2 => &mut self.subscribers,
            3 => &mut self.include_keys,
            4 => &mut self.disabled,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TasklistActivitySubscription {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TasklistActivitySubscription {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Something that happens in a tasklist.
///
/// Declared in `schemas/open/task/v2/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ActivityKey {
    /// A task was added to the tasklist.
    TaskAdded,
    /// A task was removed from the tasklist.
    TaskRemoved,
    /// A task was completed.
    TaskCompleted,
    /// A task was reopened.
    TaskReopened,
    /// A task was given an assignee.
    AssigneeAdded,
    /// The assignee of a task was changed.
    AssigneeChanged,
    /// An assignee was removed from a task.
    AssigneeRemoved,
    /// A file was attached to a task.
    AttachmentAdded,
    /// A comment was made on a task.
    CommentAdded,
    /// A comment on a task was replied to.
    CommentReplied,
    /// A task was given a new start time.
    StartSet,
    /// A task was given a new due time.
    DueSet,
    /// A task was given a new start and due time at once.
    StartAndDueSet,
    /// Start and due time of a task were removed at once.
    StartAndDueRemoved,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl ActivityKey {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::TaskAdded => 100,
            Self::TaskRemoved => 101,
            Self::TaskCompleted => 103,
            Self::TaskReopened => 104,
            Self::AssigneeAdded => 109,
            Self::AssigneeChanged => 110,
            Self::AssigneeRemoved => 111,
            Self::AttachmentAdded => 119,
            Self::CommentAdded => 121,
            Self::CommentReplied => 122,
            Self::StartSet => 129,
            Self::DueSet => 130,
            Self::StartAndDueSet => 131,
            Self::StartAndDueRemoved => 132,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for ActivityKey {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            100 => Self::TaskAdded,
            101 => Self::TaskRemoved,
            103 => Self::TaskCompleted,
            104 => Self::TaskReopened,
            109 => Self::AssigneeAdded,
            110 => Self::AssigneeChanged,
            111 => Self::AssigneeRemoved,
            119 => Self::AttachmentAdded,
            121 => Self::CommentAdded,
            122 => Self::CommentReplied,
            129 => Self::StartSet,
            130 => Self::DueSet,
            131 => Self::StartAndDueSet,
            132 => Self::StartAndDueRemoved,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for ActivityKey {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for ActivityKey {
    #[inline]
    fn blank() -> Self {
        Self::Unknown(0)
    }

    #[inline]
    fn read(&mut self, input: &mut rt::Reader<'_>) -> Result<(), rt::ReadError> {
        *self = Self::from(input.int()?);
        Ok(())
    }
}
