// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/task/v2/service.json`.

use feishu_api_runtime as rt;

/// A task.
#[derive(Clone, Default, rt::Record)]
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
    #[wire(DIGITS)]
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
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the task was last changed.
    #[wire(DIGITS)]
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

/// When a task is due: a date, or a moment.
#[derive(Clone, Default, rt::Record)]
pub struct Due {
    /// The moment, to the second; for a date its midnight in UTC, to the day. Finer parts are cut off. 0
    /// removes the time. At least 0.
    #[wire(REQUIRED, DIGITS, Min(0.0))]
    pub timestamp: Option<rt::Millis>,
    /// Whether a date is meant, the same in every time zone. Start and due time must agree in this.
    /// The platform assumes `false` when it is not given.
    pub is_all_day: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// When a task starts: a date, or a moment.
#[derive(Clone, Default, rt::Record)]
pub struct Start {
    /// The moment, to the second; for a date its midnight in UTC, to the day. Finer parts are cut off. 0
    /// removes the time. At least 0.
    #[wire(DIGITS, Min(0.0))]
    pub timestamp: Option<rt::Millis>,
    /// Whether a date is meant, the same in every time zone. Start and due time must agree in this.
    /// The platform assumes `false` when it is not given.
    pub is_all_day: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A reminder of a task.
#[derive(Clone, Default, rt::Record)]
pub struct Reminder {
    /// Id of the reminder.
    pub id: Option<String>,
    /// Minutes before the due time at which the reminder comes; negative when it comes after, as the
    /// app allows for dates.
    pub relative_fire_minute: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A reminder to set.
#[derive(Clone, rt::Record)]
pub struct InputReminder {
    /// Minutes before the due time at which the reminder comes; 0 at the due time itself. At least 0.
    #[wire(REQUIRED, Min(0.0))]
    pub relative_fire_minute: i64,
}

impl InputReminder {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(relative_fire_minute: i64) -> Self {
        Self { relative_fire_minute }
    }
}

/// A reminder to set, before or after the due time.
#[derive(Clone, rt::Record)]
pub struct SignedReminder {
    /// Minutes before the due time at which the reminder comes; 0 at the due time itself.
    #[wire(REQUIRED)]
    pub relative_fire_minute: i64,
}

impl SignedReminder {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(relative_fire_minute: i64) -> Self {
        Self { relative_fire_minute }
    }
}

/// A member of a task or tasklist: a user, a chat or an app.
#[derive(Clone, Default, rt::Record)]
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

rt::text_enum! {
    /// What kind of member it is.
    pub enum MemberType {
        /// A user.
        User = "user",
        /// A group chat: all its members share the role. Not for tasks.
        Chat = "chat",
        /// An app.
        App = "app",
    }
}

rt::text_enum! {
    /// Role of a member. Tasks have assignees and followers, tasklists an owner, editors and viewers.
    pub enum MemberRole {
        /// Is responsible for the task, and may read and edit it.
        Assignee = "assignee",
        /// Is told about the task, and may read it.
        Follower = "follower",
        /// Created the thing in question.
        Creator = "creator",
        /// Owns the tasklist; there is exactly one owner.
        Owner = "owner",
        /// May edit.
        Editor = "editor",
        /// May read.
        Viewer = "viewer",
    }
}

/// A person to enter in a custom field.
#[derive(Clone, rt::Record)]
#[constant("type" = "user")]
pub struct InputMember {
    /// Id of the user, in the form that `user_id_type` asks for. At most 100 characters.
    #[wire(REQUIRED, Length(0, 100))]
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

/// A member to add to a task, or to remove from it.
#[derive(Clone, rt::Record)]
pub struct InputTaskMember {
    /// Id of the member: of a user in the form that `user_id_type` asks for, of an app `cli_…`. At
    /// most 100 characters.
    #[wire(REQUIRED, Length(0, 100))]
    pub id: String,
    /// Whether it is a user or an app. The platform assumes `"user"` when it is not given.
    pub r#type: Option<ActorType>,
    /// Role of the member.
    #[wire(REQUIRED)]
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

rt::text_enum! {
    /// Someone who can act: a user or an app.
    pub enum ActorType {
        /// A user.
        User = "user",
        /// An app.
        App = "app",
    }
}

rt::text_enum! {
    /// Role of a task's member.
    pub enum TaskRole {
        /// Is responsible for the task, and may read and edit it.
        Assignee = "assignee",
        /// Is told about the task, and may read it.
        Follower = "follower",
    }
}

/// A member to add to a tasklist, or to remove from it.
#[derive(Clone, Default, rt::Record)]
pub struct InputTasklistMember {
    /// Id of the member: of a user in the form that `user_id_type` asks for, of a chat `oc_…`, of an
    /// app `cli_…`. At most 100 characters.
    #[wire(Length(0, 100))]
    pub id: Option<String>,
    /// What kind of member it is. A chat stands for all its members. The platform assumes `"user"`
    /// when it is not given.
    pub r#type: Option<MemberType>,
    /// Role of the member. Not needed for removing: a member has one role only. The platform assumes
    /// `"viewer"` when it is not given.
    pub role: Option<TasklistRole>,
}

rt::text_enum! {
    /// Role of a tasklist's member, other than its owner.
    pub enum TasklistRole {
        /// May edit the tasklist, its members and its tasks.
        Editor = "editor",
        /// May read the tasklist and its tasks.
        Viewer = "viewer",
    }
}

/// A chat that receives a tasklist's notifications.
#[derive(Clone, Default, rt::Record)]
#[constant("type" = "chat")]
pub struct Subscriber {
    /// Id of the chat: `oc_…`. At most 100 characters.
    #[wire(Length(0, 100))]
    pub id: Option<String>,
}

/// A file attached to a task.
#[derive(Clone, Default, rt::Record)]
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
    #[wire(DIGITS)]
    pub uploaded_at: Option<rt::Millis>,
    /// Temporary address for downloading the file: valid for 3 minutes and 3 downloads. Only when
    /// attachments are read.
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The thing to which something belongs.
#[derive(Clone, Default, rt::Record)]
pub struct Resource {
    /// What kind of thing it is.
    pub r#type: Option<ResourceType>,
    /// Id of the thing, such as the guid of a task.
    pub id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// A kind of thing that others can belong to.
    pub enum ResourceType {
        /// A task, which holds attachments and comments.
        Task = "task",
        /// A tasklist, which holds sections and custom fields.
        Tasklist = "tasklist",
        /// A user's own list of assigned tasks, which holds sections.
        MyTasks = "my_tasks",
    }
}

/// The system that a task comes from.
#[derive(Clone, Default, rt::Record)]
pub struct Origin {
    /// Name of the system, shown in the app.
    pub platform_i18n_name: Option<I18nText>,
    /// Link to the thing in that system.
    pub href: Option<Href>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A link.
#[derive(Clone, Default, rt::Record)]
pub struct Href {
    /// Address; starts with `https://` or `http://`. At most 1024 characters. Matches
    /// `^(https?://|$)`.
    #[wire(Length(0, 1024), Pattern("^(https?://|$)"))]
    pub url: Option<String>,
    /// Text of the link. At most 512 characters.
    #[wire(Length(0, 512))]
    pub title: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A text in several languages; only those that matter need to be given.
#[derive(Clone, Default, rt::Record)]
pub struct I18nText {
    /// Text in English. At most 1000 characters.
    #[wire(Length(0, 1000))]
    pub en_us: Option<String>,
    /// Text in Simplified Chinese. At most 1000 characters.
    #[wire(Length(0, 1000))]
    pub zh_cn: Option<String>,
    /// Text in Traditional Chinese (Hong Kong). At most 1000 characters.
    #[wire(Length(0, 1000))]
    pub zh_hk: Option<String>,
    /// Text in Traditional Chinese (Taiwan). At most 1000 characters.
    #[wire(Length(0, 1000))]
    pub zh_tw: Option<String>,
    /// Text in Japanese. At most 1000 characters.
    #[wire(Length(0, 1000))]
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

/// Where in a tasklist a task stands.
#[derive(Clone, Default, rt::Record)]
pub struct TaskInTasklistInfo {
    /// The tasklist. At most 100 characters.
    #[wire(Length(0, 100))]
    pub tasklist_guid: Option<String>,
    /// The section within the tasklist; the default section if not given.
    pub section_guid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Who must complete a task that has several assignees.
    pub enum TaskMode {
        /// The task is done when every assignee has completed it.
        AllAssignees = 1,
        /// The task is done when one assignee has completed it.
        AnyAssignee = 2,
    }
}

rt::int_enum! {
    /// Where a task was created.
    pub enum TaskSource {
        /// The source is not known.
        Unspecified = 0,
        /// In the task center of the app.
        TaskCenter = 1,
        /// In a group chat, or from a message.
        GroupChat = 2,
        /// Through the Open API, with a tenant token.
        TenantToken = 6,
        /// Through the Open API, with a user token.
        UserToken = 7,
        /// In a document.
        Document = 8,
    }
}

rt::text_enum! {
    /// Whether a task is done.
    pub enum TaskStatus {
        /// The task is open.
        Todo = "todo",
        /// The task is completed.
        Done = "done",
    }
}

/// What completing a task in the app does instead: opens a page or shows a hint.
#[derive(Clone, Default, rt::Record)]
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

/// What completing a task does on one kind of device. The page takes precedence over the hint.
#[derive(Clone, Default, rt::Record)]
pub struct CustomCompleteItem {
    /// Address of the page that opens.
    pub href: Option<String>,
    /// Hint that is shown.
    pub tip: Option<I18nText>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Type of a custom field; decides which settings it has, and which of a value's fields holds the
    /// value.
    pub enum CustomFieldType {
        /// A number, in `number_value`.
        Number = "number",
        /// People, in `member_value`.
        Member = "member",
        /// A date, in `datetime_value`.
        Datetime = "datetime",
        /// One option, in `single_select_value`.
        SingleSelect = "single_select",
        /// Options, in `multi_select_value`.
        MultiSelect = "multi_select",
        /// A text, in `text_value`.
        Text = "text",
    }
}

/// The value of one custom field of a task.
#[derive(Clone, Default, rt::Record)]
pub struct CustomFieldValue {
    /// Id of the custom field.
    pub guid: Option<String>,
    /// Type of the custom field.
    pub r#type: Option<CustomFieldType>,
    /// The number in decimal notation; empty when there is none.
    pub number_value: Option<String>,
    /// The date, as its midnight in UTC; absent when there is none.
    #[wire(DIGITS)]
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
#[derive(Clone, Default, rt::Record)]
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
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the custom field was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// Settings of a text; there are none at present.
    pub text_setting: Option<TextSetting>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
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
#[derive(Clone, Default, rt::Record)]
pub struct NumberSetting {
    /// How numbers are shown.
    pub format: Option<NumberFormat>,
    /// Symbol that is shown with each number, if `format` is `custom`; must then be set. At most 4
    /// characters.
    #[wire(Length(0, 4))]
    pub custom_symbol: Option<String>,
    /// On which side of the number the symbol stands.
    pub custom_symbol_position: Option<NumberSymbolPosition>,
    /// What separates the digits before the decimal point.
    pub separator: Option<NumberSeparator>,
    /// Decimals to which new values are rounded; of a percentage, those of the number of percent.
    /// Existing values stay as they are. From 0 to 6.
    #[wire(Min(0.0), Max(6.0))]
    pub decimal_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How the app shows numbers.
    pub enum NumberFormat {
        /// As plain numbers.
        Normal = "normal",
        /// As percentages: 0.2 as 20%.
        Percentage = "percentage",
        /// As amounts in Chinese yuan.
        Cny = "cny",
        /// As amounts in US dollars.
        Usd = "usd",
        /// With a symbol of one's own.
        Custom = "custom",
    }
}

rt::text_enum! {
    /// On which side of a number its symbol stands.
    pub enum NumberSymbolPosition {
        /// Left of the number.
        Left = "left",
        /// Right of the number.
        Right = "right",
    }
}

rt::text_enum! {
    /// What separates the digits before the decimal point.
    pub enum NumberSeparator {
        /// Nothing.
        None = "none",
        /// A separator for thousands.
        Thousand = "thousand",
    }
}

/// How people are entered in a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct MemberSetting {
    /// Whether several people can be entered. Values that hold several stay until they are changed.
    pub multi: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How the app shows dates of a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct DatetimeSetting {
    /// How dates are shown.
    pub format: Option<DateFormat>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How the app shows dates.
    pub enum DateFormat {
        /// Year, month, day with dashes: 2023-08-24.
        YearMonthDayDashes = "yyyy-mm-dd",
        /// Year, month, day with slashes: 2023/08/24.
        YearMonthDaySlashes = "yyyy/mm/dd",
        /// Month, day, year: 08/24/2023.
        MonthDayYear = "mm/dd/yyyy",
        /// Day, month, year: 24/08/2023.
        DayMonthYear = "dd/mm/yyyy",
    }
}

/// The options of a choice.
#[derive(Clone, Default, rt::Record)]
pub struct SelectSetting {
    /// The options; the visible ones in the order in which the app shows them.
    pub options: Option<Vec<CustomFieldOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// One option of a choice.
#[derive(Clone, Default, rt::Record)]
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

/// Settings of a text; there are none at present.
#[derive(Clone, Default, rt::Record)]
pub struct TextSetting {
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A new value for one custom field, of the kind that fits the custom field's type.
#[derive(Clone, rt::Record)]
pub struct InputCustomFieldValue {
    /// Id of the custom field.
    #[wire(REQUIRED)]
    pub guid: String,
    /// What a custom field of a task is set to; each kind fits one type of custom field.
    #[wire(part = "number_value", Length(0, 20), Pattern("^[+-]?[0-9]*[.]?[0-9]*$"))]
    #[wire(part = "member_value", Items(0, 50), Unique)]
    #[wire(part = "datetime_value", DIGITS, CLEARABLE, Min(0.0))]
    #[wire(part = "single_select_value", Length(0, 100))]
    #[wire(part = "multi_select_value", Items(0, 50), Unique)]
    #[wire(part = "text_value", Length(0, 3000))]
    pub content: CustomFieldContent,
}

impl InputCustomFieldValue {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(guid: impl Into<String>, content: CustomFieldContent) -> Self {
        Self { guid: guid.into(), content }
    }
}

/// What a custom field of a task is set to; each kind fits one type of custom field.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldContent {
    /// Decimal notation without exponent, spaces or percent sign, such as `-12.45`; a percentage as a
    /// fraction, such as `0.2`. Rounded to the decimals of the custom field. Empty removes the value.
    /// At most 20 characters. Matches `^[+-]?[0-9]*[.]?[0-9]*$`.
    Number(String),
    /// No one twice, and one at most unless the custom field allows several. Empty removes the value.
    /// At most 50 elements. No element twice.
    Members(Vec<InputMember>),
    /// Midnight in UTC of the date; finer parts are cut off. At least 0.
    Date(rt::Clearable<rt::Millis>),
    /// Guid of an option of this custom field that is not hidden. Empty removes the value. At most 100
    /// characters.
    Option(String),
    /// Guids of options of this custom field that are not hidden. Empty removes the value. At most 50
    /// elements. No element twice.
    Options(Vec<String>),
    /// The text. Empty removes the value. At most 3000 characters.
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
#[derive(Clone, Default, rt::Record)]
pub struct TaskDependency {
    /// On which side of the task the other one stands.
    pub r#type: Option<TaskDependencyType>,
    /// The other task.
    pub task_guid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A task to put before or after another one.
#[derive(Clone, rt::Record)]
pub struct InputTaskDependency {
    /// On which side of the task the other one is to stand.
    #[wire(REQUIRED)]
    pub r#type: TaskDependencyType,
    /// The other task.
    #[wire(REQUIRED)]
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

rt::text_enum! {
    /// On which side of a task another one stands.
    pub enum TaskDependencyType {
        /// The other task comes before.
        Prev = "prev",
        /// The other task comes after.
        Next = "next",
    }
}

/// What concerns one assignee of a task.
#[derive(Clone, Default, rt::Record)]
pub struct TaskAssignee {
    /// Id of the assignee.
    pub id: Option<String>,
    /// When this assignee completed the task, if all assignees must.
    #[wire(DIGITS)]
    pub completed_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A task in short.
#[derive(Clone, Default, rt::Record)]
pub struct TaskSummary {
    /// Id of the task.
    pub guid: Option<String>,
    /// Title of the task.
    pub summary: Option<String>,
    /// When the task was completed; 0 while it is open.
    #[wire(DIGITS)]
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

/// A period of time. Either end can be left open.
#[derive(Clone, Default, rt::Record)]
pub struct TimeRange {
    /// Its beginning in ISO 8601, such as `2026-03-21T16:15:30+08:00`. At most 32 characters.
    #[wire(Length(0, 32))]
    pub start_time: Option<String>,
    /// Its end in ISO 8601; later than the beginning. At most 32 characters.
    #[wire(Length(0, 32))]
    pub end_time: Option<String>,
}

/// More about something that was found.
#[derive(Clone, Default, rt::Record)]
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

/// A section: a group of tasks that users maintain by hand.
#[derive(Clone, Default, rt::Record)]
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
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the section was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// A kind of list that has sections.
    pub enum SectionedList {
        /// A tasklist.
        Tasklist = "tasklist",
        /// The caller's own list of tasks.
        MyTasks = "my_tasks",
    }
}

/// A section in short.
#[derive(Clone, Default, rt::Record)]
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

/// A tasklist in short.
#[derive(Clone, Default, rt::Record)]
pub struct TasklistSummary {
    /// Id of the tasklist.
    pub guid: Option<String>,
    /// Name of the tasklist.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A tasklist: tasks of one project, and the people who work on them.
#[derive(Clone, Default, rt::Record)]
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
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the tasklist was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A comment.
#[derive(Clone, Default, rt::Record)]
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
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the comment was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// What kind of thing the comment is about.
    pub resource_type: Option<ResourceType>,
    /// The thing that the comment is about, such as the guid of a task.
    pub resource_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A subscription: chats that are told about what happens in a tasklist.
#[derive(Clone, Default, rt::Record)]
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

rt::int_enum! {
    /// Something that happens in a tasklist.
    pub enum ActivityKey {
        /// A task was added to the tasklist.
        TaskAdded = 100,
        /// A task was removed from the tasklist.
        TaskRemoved = 101,
        /// A task was completed.
        TaskCompleted = 103,
        /// A task was reopened.
        TaskReopened = 104,
        /// A task was given an assignee.
        AssigneeAdded = 109,
        /// The assignee of a task was changed.
        AssigneeChanged = 110,
        /// An assignee was removed from a task.
        AssigneeRemoved = 111,
        /// A file was attached to a task.
        AttachmentAdded = 119,
        /// A comment was made on a task.
        CommentAdded = 121,
        /// A comment on a task was replied to.
        CommentReplied = 122,
        /// A task was given a new start time.
        StartSet = 129,
        /// A task was given a new due time.
        DueSet = 130,
        /// A task was given a new start and due time at once.
        StartAndDueSet = 131,
        /// Start and due time of a task were removed at once.
        StartAndDueRemoved = 132,
    }
}
