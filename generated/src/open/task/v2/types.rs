// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/task/v2/service.json`.
//! Schema: `schemas/open/task/v2/custom_field.types.json`.
//! Schema: `schemas/open/task/v2/task.types.json`.
//! Schema: `schemas/open/task/v2/tasklist.types.json`.

use feishu_api_runtime as rt;

/// A member of a task or tasklist: a user, a chat or an app.
#[derive(Clone, Default, rt::Record)]
pub struct Member {
    /// Id of the member: the id of a user in the form given by `user_id_type`, of a chat `oc_…`, or of
    /// an app `cli_…`.
    pub id: Option<String>,
    /// Type of the member.
    pub r#type: Option<MemberType>,
    /// Role of the member.
    pub role: Option<MemberRole>,
    /// Name of the member.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Whether a member is a person, an app or a chat.
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
        /// Is notified about changes of the task, and may read it.
        Follower = "follower",
        /// Created the task or tasklist.
        Creator = "creator",
        /// Owns the tasklist; there is exactly one owner.
        Owner = "owner",
        /// May edit.
        Editor = "editor",
        /// May read.
        Viewer = "viewer",
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

/// A resource that something belongs to.
#[derive(Clone, Default, rt::Record)]
pub struct Resource {
    /// Type of the resource.
    pub r#type: Option<ResourceType>,
    /// Id of the resource, such as the guid of a task.
    pub id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What lists, sections and fields can belong to.
    pub enum ResourceType {
        /// A task, which has attachments and comments.
        Task = "task",
        /// A tasklist, which has sections and custom fields.
        Tasklist = "tasklist",
        /// A user's "my tasks" list, which contains sections.
        MyTasks = "my_tasks",
    }
}

/// A link.
#[derive(Clone, Default, rt::Record)]
pub struct Href {
    /// URL; must start with `https://` or `http://`. At most 1024 characters. Matches
    /// `^(https?://|$)`.
    #[wire(Length(0, 1024), Pattern("^(https?://|$)"))]
    pub url: Option<String>,
    /// Text of the link. At most 512 characters.
    #[wire(Length(0, 512))]
    pub title: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A text in several languages; only the needed languages have to be given.
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

/// A person to select in a custom field.
#[derive(Clone, rt::Record)]
#[constant("type" = "user")]
pub struct InputMember {
    /// Id of the user, in the form given by `user_id_type`. At most 100 characters.
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

rt::text_enum! {
    /// Type of a custom field. It decides which settings the field has, and which member of a value is
    /// used.
    pub enum CustomFieldType {
        /// A number, in `number_value`.
        Number = "number",
        /// People, in `member_value`.
        Member = "member",
        /// A date, in `datetime_value`.
        Datetime = "datetime",
        /// One option, in `single_select_value`.
        SingleSelect = "single_select",
        /// Several options, in `multi_select_value`.
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
    /// The number in decimal notation; empty if there is none.
    pub number_value: Option<String>,
    /// The date, as midnight UTC; absent if there is none.
    #[wire(DIGITS)]
    pub datetime_value: Option<rt::Millis>,
    /// The people; empty if there are none.
    pub member_value: Option<Vec<Member>>,
    /// Guid of the selected option; empty if there is none.
    pub single_select_value: Option<String>,
    /// Guids of the selected options; empty if there are none.
    pub multi_select_value: Option<Vec<String>>,
    /// Name of the custom field.
    pub name: Option<String>,
    /// The text; empty if there is none.
    pub text_value: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Value of a custom field of a task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CustomFieldValueContent<'a> {
    /// A number.
    Number {
        /// The number in decimal notation; empty if there is none.
        number_value: &'a str,
    },
    /// A date.
    Datetime {
        /// The date, as midnight UTC; absent if there is none.
        datetime_value: Option<rt::Millis>,
    },
    /// People.
    Member {
        /// The people; empty if there are none.
        member_value: &'a [Member],
    },
    /// One option.
    SingleSelect {
        /// Guid of the selected option; empty if there is none.
        single_select_value: &'a str,
    },
    /// Any number of options.
    MultiSelect {
        /// Guids of the selected options; empty if there are none.
        multi_select_value: &'a [String],
    },
    /// A text.
    Text {
        /// The text; empty if there is none.
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

/// A custom field: its name, type and settings. Only the settings for its type are present.
#[derive(Clone, Default, rt::Record)]
pub struct CustomField {
    /// Id of the custom field.
    #[wire(ALWAYS)]
    pub guid: Option<String>,
    /// Name of the custom field.
    pub name: Option<String>,
    /// Type of the custom field; it cannot be changed.
    pub r#type: Option<CustomFieldType>,
    /// How numbers are displayed and rounded.
    pub number_setting: Option<NumberSetting>,
    /// Whether several people can be selected.
    pub member_setting: Option<MemberSetting>,
    /// How dates are displayed.
    pub datetime_setting: Option<DatetimeSetting>,
    /// Options of a single-select field.
    pub single_select_setting: Option<SelectSetting>,
    /// Options of a multi-select field.
    pub multi_select_setting: Option<SelectSetting>,
    /// Who created the custom field.
    pub creator: Option<Member>,
    /// When the custom field was created.
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the custom field was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// Settings of a text field; there are none at present.
    pub text_setting: Option<TextSetting>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CustomField {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

/// Settings of a custom field, depending on its type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CustomFieldSettings<'a> {
    /// Numbers.
    Number {
        /// How numbers are displayed and rounded.
        number_setting: Option<&'a NumberSetting>,
    },
    /// People.
    Member {
        /// Whether several people can be selected.
        member_setting: Option<&'a MemberSetting>,
    },
    /// Dates.
    Datetime {
        /// How dates are displayed.
        datetime_setting: Option<&'a DatetimeSetting>,
    },
    /// A single-select field.
    SingleSelect {
        /// Options of a single-select field.
        single_select_setting: Option<&'a SelectSetting>,
    },
    /// A multi-select field.
    MultiSelect {
        /// Options of a multi-select field.
        multi_select_setting: Option<&'a SelectSetting>,
    },
    /// Texts.
    Text {
        /// Settings of a text field; there are none at present.
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

/// How numbers of a custom field are rounded, and displayed in the app. Only `decimal_count`
/// affects the values themselves.
#[derive(Clone, Default, rt::Record)]
pub struct NumberSetting {
    /// How numbers are displayed.
    pub format: Option<NumberFormat>,
    /// Symbol displayed with each number. Only used, and required, if `format` is `custom`. At most 4
    /// characters.
    #[wire(Length(0, 4))]
    pub custom_symbol: Option<String>,
    /// On which side of the number the symbol stands.
    pub custom_symbol_position: Option<NumberSymbolPosition>,
    /// Separator of the digits before the decimal point.
    pub separator: Option<NumberSeparator>,
    /// Number of decimal places to which new values are rounded. For percentages, it counts the
    /// decimal places of the percentage: with 2, 0.24563 is displayed as 24.56%. Existing values stay
    /// as they are. From 0 to 6.
    #[wire(Min(0.0), Max(6.0))]
    pub decimal_count: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How the app displays numbers.
    pub enum NumberFormat {
        /// As plain numbers.
        Normal = "normal",
        /// As percentages: 0.2 is displayed as 20%.
        Percentage = "percentage",
        /// As amounts in Chinese yuan.
        Cny = "cny",
        /// As amounts in US dollars.
        Usd = "usd",
        /// With a custom symbol.
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
    /// Separator of the digits before the decimal point.
    pub enum NumberSeparator {
        /// Nothing.
        None = "none",
        /// A separator for thousands.
        Thousand = "thousand",
    }
}

/// How people are selected in a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct MemberSetting {
    /// Whether several people can be selected. If this is turned off, values that already have several
    /// people stay until they are changed.
    pub multi: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// How the app displays dates of a custom field.
#[derive(Clone, Default, rt::Record)]
pub struct DatetimeSetting {
    /// How dates are displayed.
    pub format: Option<DateFormat>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// How the app displays dates.
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

/// Options of a select field.
#[derive(Clone, Default, rt::Record)]
pub struct SelectSetting {
    /// The options; visible options are in the order in which the app shows them.
    pub options: Option<Vec<CustomFieldOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An option of a select field.
#[derive(Clone, Default, rt::Record)]
pub struct CustomFieldOption {
    /// Id of the option.
    #[wire(ALWAYS)]
    pub guid: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Color of the option: a number from 0 to 54.
    pub color_index: Option<i64>,
    /// Whether the option is hidden: it is not shown in the app and cannot be used as a value.
    pub is_hidden: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CustomFieldOption {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

/// Settings of a text field; there are none at present.
#[derive(Clone, Default, rt::Record)]
pub struct TextSetting {
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A new value for a custom field; it must match the field's type.
#[derive(Clone, rt::Record)]
pub struct InputCustomFieldValue {
    /// Id of the custom field.
    #[wire(REQUIRED)]
    pub guid: String,
    /// New value of a custom field of a task; each variant is for one type of custom field.
    #[wire(part = "number_value", Length(0, 20), Pattern("^[+-]?[0-9]*[.]?[0-9]*$"))]
    #[wire(part = "member_value", Items(0, 50), UniqueBy("id"))]
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

/// New value of a custom field of a task; each variant is for one type of custom field.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFieldContent {
    /// The number in decimal notation without exponent, spaces or percent sign, such as `-12.45`;
    /// percentages as fractions, such as `0.2`. It is rounded to the decimal places of the custom
    /// field. An empty string removes the value. At most 20 characters. Matches
    /// `^[+-]?[0-9]*[.]?[0-9]*$`.
    Number(String),
    /// The people, without duplicates; at most one unless the custom field allows several. An empty
    /// list removes the value. At most 50 elements. No two elements with the same `id`.
    Members(Vec<InputMember>),
    /// The date, as midnight UTC; more precise values are truncated. At least 0.
    Date(rt::Clearable<rt::Millis>),
    /// Guid of a visible option of the custom field. An empty string removes the value. At most 100
    /// characters.
    Option(String),
    /// Guids of visible options of the custom field, without duplicates. An empty list removes the
    /// value. At most 50 elements. No element twice.
    Options(Vec<String>),
    /// The text. An empty string removes the value. At most 3000 characters.
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

/// Something to be done, with who does it and by when.
#[derive(Clone, Default, rt::Record)]
pub struct Task {
    /// Globally unique id of the task.
    #[wire(ALWAYS)]
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
    /// The system that the task comes from. It is set when the task is created and cannot be changed.
    pub origin: Option<Origin>,
    /// Data that the creating app attached to the task.
    pub extra: Option<String>,
    /// The tasklists that contain the task; only those that the caller may read.
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    /// How the task repeats: a subset of the `RRULE` of RFC 5545.
    pub repeat_rule: Option<String>,
    /// Guid of the parent task, if this is a subtask.
    pub parent_task_guid: Option<String>,
    /// Who must complete the task.
    pub mode: Option<TaskMode>,
    /// Where the task was created.
    pub source: Option<TaskSource>,
    /// Custom action when a user completes the task in the app.
    pub custom_complete: Option<CustomComplete>,
    /// Short id shown in the app: `t` followed by digits.
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
    /// Values of custom fields; only those that the caller may read.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// Dependencies: tasks that come before or after this one.
    pub dependencies: Option<Vec<TaskDependency>>,
    /// Information about each assignee, such as when they completed the task.
    pub assignee_related: Option<Vec<TaskAssignee>>,
    /// Daily reminders.
    pub positive_reminders: Option<Vec<Reminder>>,
    /// Status of the AI agent that works on the task: a number from 1 to 4.
    pub agent_task_status: Option<i64>,
    /// Progress of the AI agent, such as `1/4`.
    pub agent_task_progress: Option<String>,
    /// Texts delivered by the AI agent.
    pub text_deliveries: Option<Vec<String>>,
    /// Files delivered by the AI agent.
    pub attachment_deliveries: Option<Vec<Attachment>>,
    /// Guid of the next task of a repeating task.
    pub next_task_guid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Task {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

/// When a task is due: a date or a point in time.
#[derive(Clone, Default, rt::Record)]
pub struct Due {
    /// The point in time, to the second; for a date, midnight UTC of that day. More precise values are
    /// truncated. 0 removes the time. At least 0.
    #[wire(REQUIRED, DIGITS, Min(0.0))]
    pub timestamp: Option<rt::Millis>,
    /// Whether this is a date, which is the same in every time zone. It must be the same for start and
    /// due time. The platform assumes `false` when it is not given.
    pub is_all_day: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// When a task starts: a date or a point in time.
#[derive(Clone, Default, rt::Record)]
pub struct Start {
    /// The point in time, to the second; for a date, midnight UTC of that day. More precise values are
    /// truncated. 0 removes the time. At least 0.
    #[wire(DIGITS, Min(0.0))]
    pub timestamp: Option<rt::Millis>,
    /// Whether this is a date, which is the same in every time zone. It must be the same for start and
    /// due time. The platform assumes `false` when it is not given.
    pub is_all_day: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A reminder of a task.
#[derive(Clone, Default, rt::Record)]
pub struct Reminder {
    /// Id of the reminder.
    pub id: Option<String>,
    /// Number of minutes before the due time; negative if the reminder comes after it, which can be
    /// set in the app.
    pub relative_fire_minute: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A reminder to set.
#[derive(Clone, rt::Record)]
pub struct InputReminder {
    /// Number of minutes before the due time; 0 means at the due time. At least 0.
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
    /// Number of minutes before the due time; 0 means at the due time.
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

/// A block of a document.
#[derive(Clone, rt::Record)]
pub struct DocxSource {
    /// Token of the document. The caller must be able to edit it. 27 to 27 characters. Matches
    /// `^[a-zA-Z0-9]{27}$`.
    #[wire(REQUIRED, Length(27, 27), Pattern("^[a-zA-Z0-9]{27}$"))]
    pub token: String,
    /// Id of the block, which must be in the document and must not be linked to another task. 27 to 27
    /// characters. Matches `^[a-zA-Z0-9]{27}$`.
    #[wire(REQUIRED, Length(27, 27), Pattern("^[a-zA-Z0-9]{27}$"))]
    pub block_id: String,
}

impl DocxSource {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(token: impl Into<String>, block_id: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            block_id: block_id.into(),
        }
    }
}

/// A member to add to a task, or to remove from it.
#[derive(Clone, rt::Record)]
pub struct InputTaskMember {
    /// Id of the member: the id of a user in the form given by `user_id_type`, or of an app `cli_…`.
    /// At most 100 characters.
    #[wire(REQUIRED, Length(0, 100))]
    pub id: String,
    /// Type of the member: a user or an app. The platform assumes `"user"` when it is not given.
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
    /// Role of a task's member.
    pub enum TaskRole {
        /// Is responsible for the task, and may read and edit it.
        Assignee = "assignee",
        /// Is notified about changes of the task, and may read it.
        Follower = "follower",
    }
}

/// A file attached to a task.
#[derive(Clone, Default, rt::Record)]
pub struct Attachment {
    /// Id of the attachment.
    #[wire(ALWAYS)]
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
    /// Temporary URL for downloading the file: valid for 3 minutes and 3 downloads. Only returned when
    /// attachments are read.
    pub url: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Attachment {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

/// The system that a task comes from.
#[derive(Clone, Default, rt::Record)]
pub struct Origin {
    /// Name of the system, shown in the app.
    pub platform_i18n_name: Option<I18nText>,
    /// Link to the item in that system.
    pub href: Option<Href>,
    /// Resources that the task was created from, such as a chat message. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub refer_resources: Option<Vec<ReferredResource>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A resource that a task was created from.
#[derive(Clone, Default, rt::Record)]
pub struct ReferredResource {
    /// Id of what is referred to.
    pub resource_id: Option<String>,
    /// Type of the resource, such as `message`; possibly a number written as a string.
    pub r#type: Option<String>,
    /// The message, if the resource is one.
    pub source_message: Option<SourceMessage>,
    /// Why the message is not available; empty if it is.
    pub unavailable_reason: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A message that a task was created from.
#[derive(Clone, Default, rt::Record)]
pub struct SourceMessage {
    /// The message that the task was made from.
    pub message_id: Option<String>,
    /// Text of the message; for merged forwarded messages, the texts of all of them.
    pub content: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A tasklist that contains a task, and the section.
#[derive(Clone, Default, rt::Record)]
pub struct TaskInTasklistInfo {
    /// The tasklist that holds the task. At most 100 characters.
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

/// Custom action when a user completes a task in the app: a page is opened or a hint is shown, and
/// the task stays open.
#[derive(Clone, Default, rt::Record)]
pub struct CustomComplete {
    /// What completing the task does on Windows and macOS.
    pub pc: Option<CustomCompleteItem>,
    /// What completing the task does on iOS.
    pub ios: Option<CustomCompleteItem>,
    /// What completing the task does on Android.
    pub android: Option<CustomCompleteItem>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Custom action on one type of device. If both are given, the page takes precedence over the
/// hint.
#[derive(Clone, Default, rt::Record)]
pub struct CustomCompleteItem {
    /// URL of the page to open.
    pub href: Option<String>,
    /// Hint to show.
    pub tip: Option<I18nText>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A dependency: a task that comes before or after another one.
#[derive(Clone, Default, rt::Record)]
pub struct TaskDependency {
    /// Type of the dependency.
    pub r#type: Option<TaskDependencyType>,
    /// The other task.
    pub task_guid: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A dependency to add.
#[derive(Clone, rt::Record)]
pub struct InputTaskDependency {
    /// Type of the dependency.
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
    /// Which of two tasks waits for the other.
    pub enum TaskDependencyType {
        /// The other task comes before this one.
        Prev = "prev",
        /// The other task comes after this one.
        Next = "next",
    }
}

/// Information about one assignee of a task.
#[derive(Clone, Default, rt::Record)]
pub struct TaskAssignee {
    /// Id of the assignee.
    pub id: Option<String>,
    /// When this assignee completed the task; only if all assignees must complete it.
    #[wire(DIGITS)]
    pub completed_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What lists show of a task.
#[derive(Clone, Default, rt::Record)]
pub struct TaskSummary {
    /// Id of the task.
    #[wire(ALWAYS)]
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

impl TaskSummary {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

/// A period of time. Either end can be omitted.
#[derive(Clone, Default, rt::Record)]
pub struct TimeRange {
    /// Start of the period in ISO 8601, such as `2026-03-21T16:15:30+08:00`. At most 32 characters.
    #[wire(Length(0, 32))]
    pub start_time: Option<String>,
    /// End of the period in ISO 8601; later than its start. At most 32 characters.
    #[wire(Length(0, 32))]
    pub end_time: Option<String>,
}

/// Details of a search result.
#[derive(Clone, Default, rt::Record)]
pub struct SearchMeta {
    /// Link that opens the result in the app.
    pub app_link: Option<String>,
    /// URL of its avatar.
    pub avatar: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// What someone said about a task.
#[derive(Clone, Default, rt::Record)]
pub struct Comment {
    /// Id of the comment.
    #[wire(ALWAYS)]
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
    /// Type of resource that the comment is about.
    pub resource_type: Option<ResourceType>,
    /// Id of the resource that the comment is about, such as the guid of a task.
    pub resource_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Comment {
    /// `id`, which every documented reply has, or an error if this one lacks it.
    pub fn id(&self) -> Result<&str, rt::Error> {
        rt::always(self.id.as_deref(), "id", &self.unknown_fields)
    }
}

/// A member to add to a tasklist.
#[derive(Clone, Default, rt::Record)]
pub struct InputTasklistMember {
    /// Id of the member: the id of a user in the form given by `user_id_type`, of a chat `oc_…`, or of
    /// an app `cli_…`. At most 100 characters.
    #[wire(Length(0, 100))]
    pub id: Option<String>,
    /// Type of the member. A chat stands for all its members. The platform assumes `"user"` when it is
    /// not given.
    pub r#type: Option<MemberType>,
    /// Role of the member. The platform assumes `"viewer"` when it is not given.
    pub role: Option<TasklistRole>,
    /// Name of the member.
    pub name: Option<String>,
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
    /// Name of the chat.
    pub name: Option<String>,
}

/// A section: a group of tasks maintained by users.
#[derive(Clone, Default, rt::Record)]
pub struct Section {
    /// Id of the section.
    #[wire(ALWAYS)]
    pub guid: Option<String>,
    /// Name of the section.
    pub name: Option<String>,
    /// Type of list that contains the section: a tasklist or a "my tasks" list.
    pub resource_type: Option<ResourceType>,
    /// Whether it is the default section, which cannot be deleted.
    pub is_default: Option<bool>,
    /// Who created the section.
    pub creator: Option<Member>,
    /// The tasklist that contains the section, if any.
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

impl Section {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// A type of list that has sections.
    pub enum SectionedList {
        /// A tasklist.
        Tasklist = "tasklist",
        /// The caller's "my tasks" list.
        MyTasks = "my_tasks",
    }
}

/// What other objects show of a section.
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

/// What other objects show of a tasklist.
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
    #[wire(ALWAYS)]
    pub guid: Option<String>,
    /// Name of the tasklist.
    pub name: Option<String>,
    /// Who created the tasklist. Creating it does not in itself give any rights.
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
    /// When the tasklist was archived.
    #[wire(DIGITS)]
    pub archive_msec: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Tasklist {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

/// A subscription: chats that are notified about activities in a tasklist.
#[derive(Clone, Default, rt::Record)]
pub struct TasklistActivitySubscription {
    /// Id of the subscription.
    #[wire(ALWAYS)]
    pub guid: Option<String>,
    /// Name of the subscription.
    pub name: Option<String>,
    /// The chats that are notified.
    pub subscribers: Option<Vec<Member>>,
    /// The activities that the chats are notified about.
    pub include_keys: Option<Vec<ActivityKey>>,
    /// Whether the subscription is disabled.
    pub disabled: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl TasklistActivitySubscription {
    /// `guid`, which every documented reply has, or an error if this one lacks it.
    pub fn guid(&self) -> Result<&str, rt::Error> {
        rt::always(self.guid.as_deref(), "guid", &self.unknown_fields)
    }
}

rt::int_enum! {
    /// An activity in a tasklist.
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
        /// A task was commented on.
        CommentAdded = 121,
        /// A comment on a task was replied to.
        CommentReplied = 122,
        /// A task was given a new start time.
        StartSet = 129,
        /// A task was given a new due time.
        DueSet = 130,
        /// Start and due time of a task were set together.
        StartAndDueSet = 131,
        /// Start and due time of a task were removed together.
        StartAndDueRemoved = 132,
    }
}
