// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/helpdesk/v1/service.json`.
//! Schema: `schemas/open/helpdesk/v1/agent.types.json`.
//! Schema: `schemas/open/helpdesk/v1/knowledge_base.types.json`.
//! Schema: `schemas/open/helpdesk/v1/notification.types.json`.
//! Schema: `schemas/open/helpdesk/v1/ticket.types.json`.

use feishu_api_runtime as rt;

use crate::open::types::UserIds;

/// A user of a ticket, as events tell of them.
#[derive(Clone, Default, rt::Record)]
pub struct EventTicketUser {
    /// Under which apps and tenants know the user.
    pub id: Option<UserIds>,
    /// The user's name.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A type of event that an app can subscribe to.
#[derive(Clone, rt::Record)]
pub struct HelpdeskEvent {
    /// What the event is about, such as `helpdesk.ticket_message`.
    #[wire(REQUIRED)]
    pub r#type: String,
    /// What happened, such as `ticket_message.created_v1`.
    #[wire(REQUIRED)]
    pub subtype: String,
}

impl HelpdeskEvent {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(r#type: impl Into<String>, subtype: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            subtype: subtype.into(),
        }
    }
}

rt::int_enum! {
    /// Whether an agent is available.
    pub enum AgentStatus {
        /// Available.
        Online = 1,
        /// Went offline manually.
        Offline = 2,
        /// Outside the working hours.
        OffDuty = 3,
        /// Removed from the helpdesk; can only be used as a search condition.
        Removed = 4,
    }
}

rt::int_enum! {
    /// Days of the week.
    pub enum Weekday {
        /// Every Monday.
        Monday = 1,
        /// Every Tuesday.
        Tuesday = 2,
        /// Every Wednesday.
        Wednesday = 3,
        /// Every Thursday.
        Thursday = 4,
        /// Every Friday.
        Friday = 5,
        /// Every Saturday.
        Saturday = 6,
        /// Every Sunday.
        Sunday = 7,
        /// Every day.
        EveryDay = 9,
        /// Monday to Friday.
        Workdays = 10,
        /// Saturday and Sunday.
        Weekend = 11,
    }
}

/// Working hours on certain days.
#[derive(Clone, Default, rt::Record)]
pub struct WorkingHours {
    /// When work begins, as `HH:MM`, from `00:00`.
    pub start_time: Option<String>,
    /// When work ends, as `HH:MM`; `24:00` is the end of the day.
    pub end_time: Option<String>,
    /// The days.
    pub weekday: Option<Weekday>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A person who is an agent.
#[derive(Clone, Default, rt::Record)]
pub struct AgentUser {
    /// Open id of the agent.
    pub id: Option<String>,
    /// Where the agent's picture is found.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Name of the department.
    pub department: Option<String>,
    /// The company that the agent works for.
    pub company_name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A skill as part of a schedule.
#[derive(Clone, Default, rt::Record)]
pub struct AgentSkillSummary {
    /// Id of the skill.
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Whether every agent has the skill.
    pub is_default: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The working hours and skills of an agent.
#[derive(Clone, Default, rt::Record)]
pub struct AgentSchedule {
    /// Whether the agent is available.
    pub status: Option<AgentStatus>,
    /// Whose hours and skills these are.
    pub agent: Option<AgentUser>,
    /// The working hours.
    pub schedule: Option<Vec<WorkingHours>>,
    /// What the agent is able to answer.
    pub agent_skills: Option<Vec<AgentSkillSummary>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// How a skill rule compares values.
    pub enum SkillOperator {
        /// The value is greater than or equal to the operand.
        AtLeast = 2,
        /// The value is less than or equal to the operand.
        AtMost = 3,
        /// The value lies in the range of the operand.
        InRange = 4,
        /// The text is one of the operands; for values that are typed in, such as a city.
        IsAnyOf = 5,
        /// The text is none of the operands; for values that are typed in, such as a city.
        IsNoneOf = 6,
        /// None of the values is among the operands; for values that are chosen from a list.
        HasNoneOf = 7,
        /// At least one of the values is among the operands; for values that are chosen from a list.
        HasAnyOf = 8,
        /// The text contains one of the operands.
        ContainsAnyOf = 9,
        /// The text contains none of the operands.
        ContainsNoneOf = 10,
        /// The text contains all of the operands.
        ContainsAllOf = 11,
        /// All operands are among the values; for values that are chosen from a list.
        HasAllOf = 12,
    }
}

rt::int_enum! {
    /// What a skill rule applies to.
    pub enum SkillRuleCategory {
        /// The knowledge base.
        KnowledgeBase = 1,
        /// The ticket.
        Ticket = 2,
        /// Data of the user in Feishu.
        User = 3,
        /// The form that the user filled in before asking.
        InquiryForm = 4,
    }
}

/// A rule that decides which tickets a skill applies to.
#[derive(Clone, Default, rt::Record)]
pub struct AgentSkillRule {
    /// Id of the rule, as returned by `agent_skill_rule().list()`: 3 city, 9 source of the ticket, 10
    /// language, 11 name or email address, 12 department, 14, 15 and 16 category of the knowledge base
    /// in Chinese, English and Japanese, 17 level of the user.
    #[wire(ALWAYS)]
    pub id: Option<String>,
    /// Operator of the rule.
    pub selected_operator: Option<SkillOperator>,
    /// The operators that the rule allows.
    pub operator_options: Option<Vec<SkillOperator>>,
    /// Operand of the rule; its form depends on the rule: name of a city; source of the ticket (0
    /// client, 1 server); language (`zh_cn`, `en_us`, `ja_jp`); ids of users, departments or
    /// categories; number of a level.
    pub operand: Option<rt::Json>,
    /// What the rule applies to.
    pub category: Option<SkillRuleCategory>,
    /// Name of the rule. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub display_name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl AgentSkillRule {
    /// `id`, which every documented reply has, or an error if this one lacks it.
    pub fn id(&self) -> Result<&str, rt::Error> {
        rt::always(self.id.as_deref(), "id", &self.unknown_fields)
    }
}

/// An agent who has a skill.
#[derive(Clone, Default, rt::Record)]
pub struct SkilledAgent {
    /// Open id of the agent.
    pub id: Option<String>,
    /// Where the agent's picture is found.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A skill: which tickets it applies to, and which agents have it.
#[derive(Clone, Default, rt::Record)]
pub struct AgentSkill {
    /// Id of the skill. Only returned, never sent.
    #[wire(RESPONSE_ONLY, ALWAYS)]
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Which tickets the skill applies to; not returned when all skills are listed.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// Open ids of the agents who have the skill.
    pub agent_ids: Option<Vec<String>>,
    /// Whether every agent has the skill. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub is_default: Option<bool>,
    /// The agents who have the skill; not returned when all skills are listed. Only returned, never
    /// sent.
    #[wire(RESPONSE_ONLY)]
    pub agents: Option<Vec<SkilledAgent>>,
    /// Id by which the skill is read and changed.
    pub agent_skill_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl AgentSkill {
    /// `id`, which every documented reply has, or an error if this one lacks it.
    pub fn id(&self) -> Result<&str, rt::Error> {
        rt::always(self.id.as_deref(), "id", &self.unknown_fields)
    }
}

/// A category of a knowledge base.
#[derive(Clone, Default, rt::Record)]
pub struct Category {
    /// Id by which the category is read and changed.
    pub category_id: Option<String>,
    /// Older name of `category_id`, kept for compatibility.
    #[deprecated = "Use `category_id` instead."]
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// Id of the parent category.
    pub parent_id: Option<String>,
    /// The helpdesk that the category belongs to.
    pub helpdesk_id: Option<String>,
    /// Language of the category, such as `zh_cn`.
    pub language: Option<String>,
    /// The subcategories; only returned when all categories are listed.
    pub children: Option<Vec<Category>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// Type of a segment of rich text.
    pub enum FaqTextKind {
        /// A text, in `content`.
        Text = "text",
        /// A link, in `text` and `url`.
        Hyperlink = "hyperlink",
        /// An image, in `src`, `key`, `width` and `height`.
        Image = "img",
        /// A line break; `content` is empty. A `text` segment with empty `content` means the same.
        LineBreak = "line break",
    }
}

/// A segment of a rich-text answer.
#[derive(Clone, Default, rt::Record)]
pub struct FaqText {
    /// The text of a `text` segment; if it is empty, the segment is a line break.
    pub content: Option<String>,
    /// Type of the segment.
    pub r#type: Option<FaqTextKind>,
    /// The text of a `hyperlink`.
    pub text: Option<String>,
    /// URL of a `hyperlink`.
    pub url: Option<String>,
    /// URL of an `img`.
    pub src: Option<String>,
    /// Key of an `img`.
    pub key: Option<String>,
    /// Width of an `img`: a number written as a string.
    pub width: Option<String>,
    /// Height of an `img`: a number written as a string.
    pub height: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An entry of a knowledge base: a question and its answer.
#[derive(Clone, Default, rt::Record)]
pub struct Faq {
    /// Id of the entry.
    #[wire(ALWAYS)]
    pub faq_id: Option<String>,
    /// Older name of `faq_id`, kept for compatibility.
    #[deprecated = "Use `faq_id` instead."]
    pub id: Option<String>,
    /// The helpdesk that the entry belongs to.
    pub helpdesk_id: Option<String>,
    /// The question.
    pub question: Option<String>,
    /// The answer as plain text.
    pub answer: Option<String>,
    /// The answer as rich text.
    pub answer_richtext: Option<Vec<FaqText>>,
    /// When the entry was created.
    pub create_time: Option<rt::Seconds>,
    /// When the entry was last changed.
    pub update_time: Option<rt::Seconds>,
    /// The categories of the entry.
    pub categories: Option<Vec<Category>>,
    /// Similar questions.
    pub tags: Option<Vec<String>>,
    /// When the entry expires.
    pub expire_time: Option<rt::Seconds>,
    /// Who last changed the entry.
    pub update_user: Option<TicketUser>,
    /// Who created the entry.
    pub create_user: Option<TicketUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Faq {
    /// `faq_id`, which every documented reply has, or an error if this one lacks it.
    pub fn faq_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.faq_id.as_deref(), "faq_id", &self.unknown_fields)
    }
}

/// A person involved in a push message.
#[derive(Clone, Default, rt::Record)]
pub struct NotificationUser {
    /// Id of the person.
    pub user_id: Option<String>,
    /// URL of the avatar; need not be sent.
    pub avatar_url: Option<String>,
    /// Name of the person; need not be sent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A department that receives a push message.
#[derive(Clone, Default, rt::Record)]
pub struct NotificationDepartment {
    /// The department that the message goes to.
    pub department_id: Option<String>,
    /// Name of the department; need not be sent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A chat that receives a push message.
#[derive(Clone, Default, rt::Record)]
pub struct NotificationChat {
    /// The chat that the message goes to.
    pub chat_id: Option<String>,
    /// Name of the chat; need not be sent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Status of a push message.
    pub enum NotificationStatus {
        /// A draft.
        Draft = 0,
        /// Waiting to be approved.
        AwaitingApproval = 1,
        /// Approval was refused.
        Rejected = 2,
        /// Being sent.
        Sending = 3,
        /// Sent.
        Sent = 4,
        /// Approved; the time to send it has to be set.
        AwaitingSendTime = 5,
        /// Sending was cancelled.
        Cancelled = 6,
        /// Being sent to each new member.
        SendingToNewStaff = 7,
        /// Waiting for the time to send it.
        Scheduled = 8,
    }
}

rt::int_enum! {
    /// When a push message is sent.
    pub enum PushType {
        /// At a set time. The scope cannot be `NewStaff`.
        Scheduled = 0,
        /// To each new member when they join. The scope must be `Nobody` or `NewStaff`.
        NewStaff = 1,
    }
}

rt::int_enum! {
    /// Which users receive a push message directly; chats are listed separately.
    pub enum PushScopeType {
        /// All members of the organization; users and departments must not be listed.
        Everyone = 0,
        /// No members; users and departments must not be listed, and chats must be.
        Nobody = 1,
        /// Some members; users or departments must be listed.
        Selected = 2,
        /// New members.
        NewStaff = 3,
    }
}

rt::int_enum! {
    /// Which new members receive a push message.
    pub enum NewStaffScopeType {
        /// All new members.
        Everyone = 0,
        /// New members of certain departments, which must be listed.
        Departments = 1,
    }
}

/// A push message to many users.
#[derive(Clone, Default, rt::Record)]
pub struct Notification {
    /// Id of the push message.
    pub id: Option<String>,
    /// Name of the push message.
    pub job_name: Option<String>,
    /// Status of the push message.
    pub status: Option<NotificationStatus>,
    /// Who created the push message.
    pub create_user: Option<NotificationUser>,
    /// When the push message was created.
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// Who last changed the push message.
    pub update_user: Option<NotificationUser>,
    /// When the push message was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// Number of users who are to receive it.
    pub target_user_count: Option<i64>,
    /// Number of users who have received it.
    pub sent_user_count: Option<i64>,
    /// Number of users who have read it.
    pub read_user_count: Option<i64>,
    /// When it is sent.
    #[wire(DIGITS)]
    pub send_at: Option<rt::Millis>,
    /// Content of the message: a card, as JSON written as a string.
    pub push_content: Option<String>,
    /// When it is sent.
    pub push_type: Option<PushType>,
    /// Who receives it.
    pub push_scope_type: Option<PushScopeType>,
    /// Which new members receive it.
    pub new_staff_scope_type: Option<NewStaffScopeType>,
    /// The departments whose new members receive it.
    pub new_staff_scope_department_list: Option<Vec<NotificationDepartment>>,
    /// The users who receive it.
    pub user_list: Option<Vec<NotificationUser>>,
    /// The departments whose members receive it.
    pub department_list: Option<Vec<NotificationDepartment>>,
    /// The chats that receive it.
    pub chat_list: Option<Vec<NotificationChat>>,
    /// Reserved for extensions.
    pub ext: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The value of one custom field of a ticket.
#[derive(Clone, Default, rt::Record)]
pub struct CustomizedFieldDisplayItem {
    /// Id of the custom field.
    pub id: Option<String>,
    /// The value. For a drop-down field it is the display name of the chosen entry.
    pub value: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub display_name: Option<String>,
    /// Position of the field. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub position: Option<i64>,
    /// Whether the field must be filled in. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub required: Option<bool>,
    /// Whether the value can be changed. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub editable: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Who handles a ticket.
    pub enum TicketStage {
        /// The bot handles the ticket.
        Bot = 1,
        /// An agent handles the ticket.
        Human = 2,
    }
}

rt::int_enum! {
    /// Whether the problem of a ticket is solved.
    pub enum TicketResolution {
        /// The problem is not solved.
        Unsolved = 1,
        /// The problem is solved.
        Solved = 2,
    }
}

rt::int_enum! {
    /// The channel through which a ticket was created. Other numbers stand for other channels.
    pub enum TicketChannel {
        /// By scanning a QR code.
        QrCode = 2,
        /// Through the Open API.
        OpenApi = 9,
        /// Through search.
        Search = 13,
        /// Through a shared link.
        Share = 14,
    }
}

rt::int_enum! {
    /// The status of a ticket as it is read and searched for: those of `TicketStatus`, which can be
    /// set, and one more.
    pub enum TicketState {
        /// Created, and waiting for a first response.
        AwaitingResponse = 1,
        /// Being worked on.
        Processing = 2,
        /// Waiting in the queue for an agent.
        Queued = 3,
        /// On hold.
        OnHold = 4,
        /// Waiting for the user to respond.
        AwaitingUserResponse = 5,
        /// Closed by the bot.
        ClosedByBot = 50,
        /// Closed by an agent.
        ClosedByAgent = 51,
        /// Closed by the user.
        ClosedByUser = 52,
    }
}

rt::int_enum! {
    /// How the user rated the handling of a ticket.
    pub enum TicketScore {
        /// The user was not satisfied.
        Dissatisfied = 1,
        /// The user was neither satisfied nor dissatisfied.
        Average = 2,
        /// The user was satisfied.
        Satisfied = 3,
    }
}

/// A person involved in a ticket.
#[derive(Clone, Default, rt::Record)]
pub struct TicketUser {
    /// Id of the person.
    pub id: Option<String>,
    /// Where the user's picture is found.
    pub avatar_url: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Name of the department; only returned if the app may see it.
    pub department: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country code.
    pub country: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A remark on a ticket.
#[derive(Clone, Default, rt::Record)]
pub struct TicketComment {
    /// The remark.
    pub content: Option<String>,
    /// When the remark was made.
    pub created_at: Option<rt::Millis>,
    /// Id of the remark.
    pub id: Option<i64>,
    /// URL of the author's avatar.
    pub user_avatar_url: Option<String>,
    /// Name of the author.
    pub user_name: Option<String>,
    /// Id of the author.
    pub user_id: Option<i64>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A text in several languages.
#[derive(Clone, Default, rt::Record)]
pub struct LocalizedText {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
    /// The text in Japanese.
    pub ja_jp: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A word that tickets are sorted by.
#[derive(Clone, Default, rt::Record)]
pub struct TicketTag {
    /// Id of the tag.
    pub id: Option<String>,
    /// Name of the tag.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A ticket: one request for help and how it was handled.
#[derive(Clone, Default, rt::Record)]
pub struct Ticket {
    /// Id by which the ticket is read and changed.
    #[wire(ALWAYS)]
    pub ticket_id: Option<String>,
    /// The helpdesk that the ticket was opened at.
    pub helpdesk_id: Option<String>,
    /// The user who asked for help.
    pub guest: Option<TicketUser>,
    /// The remark on the ticket.
    pub comments: Option<TicketComment>,
    /// Who handles the ticket: the bot or an agent.
    pub ticket_type: Option<TicketStage>,
    /// Status of the ticket.
    pub status: Option<TicketState>,
    /// How the user rated the handling.
    pub score: Option<TicketScore>,
    /// When the ticket was created.
    pub created_at: Option<rt::Millis>,
    /// When the ticket was last changed; -1 if it was never changed.
    pub updated_at: Option<rt::Millis>,
    /// When the ticket was closed.
    pub closed_at: Option<rt::Millis>,
    /// Why the user was not satisfied.
    pub dissatisfaction_reason: Option<LocalizedText>,
    /// The agents who handled the ticket.
    pub agents: Option<Vec<TicketUser>>,
    /// The channel through which the ticket was created.
    pub channel: Option<TicketChannel>,
    /// Whether the problem is solved.
    pub solve: Option<TicketResolution>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUser>,
    /// Who else worked on the ticket.
    pub collaborators: Option<Vec<TicketUser>>,
    /// Values of custom fields; absent if there are none.
    pub customized_fields: Option<Vec<CustomizedFieldDisplayItem>>,
    /// Minutes from when an agent joined to the last reply of an agent.
    pub agent_service_duration: Option<f64>,
    /// Seconds from when an agent joined to the first reply of an agent.
    pub agent_first_response_duration: Option<i64>,
    /// Seconds from when the ticket was created to when an agent joined.
    pub bot_service_duration: Option<i64>,
    /// Seconds from when the first agent joined to when the ticket was closed.
    pub agent_resolution_time: Option<i64>,
    /// Seconds that the ticket was worked on: `agent_resolution_time` minus the time it was on hold.
    pub actual_processing_time: Option<i64>,
    /// When an agent joined.
    pub agent_entry_time: Option<rt::Millis>,
    /// When an agent first replied.
    pub agent_first_response_time: Option<rt::Millis>,
    /// When an agent last replied.
    pub agent_last_response_time: Option<rt::Millis>,
    /// The agent in charge.
    pub agent_owner: Option<TicketUser>,
    /// Tags of the ticket; only returned when a single ticket is read, and only if it has any.
    pub tags: Option<Vec<TicketTag>>,
    /// Information about the origin of the ticket, given when the conversation was opened.
    pub customized_info: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl Ticket {
    /// `ticket_id`, which every documented reply has, or an error if this one lacks it.
    pub fn ticket_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.ticket_id.as_deref(), "ticket_id", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// Type of a custom field of tickets.
    pub enum CustomizedFieldType {
        /// A text of one line.
        SingleLine = "string",
        /// A text of several lines.
        MultiLine = "multiline",
        /// A drop-down list.
        Dropdown = "dropdown",
        /// Nested drop-down lists.
        NestedDropdown = "dropdown_nested",
    }
}

/// The entries of a drop-down field.
#[derive(Clone, Default, rt::Record)]
pub struct DropdownOptions {
    /// The entries of the first level.
    pub children: Option<Vec<DropdownOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An entry of a drop-down field.
#[derive(Clone, Default, rt::Record)]
pub struct DropdownOption {
    /// Id of the entry.
    #[wire(REQUIRED)]
    pub tag: Option<String>,
    /// Name under which the entry is shown.
    #[wire(REQUIRED)]
    pub display_name: Option<String>,
    /// The entries of the next level, in nested drop-down fields; there are three levels at most.
    pub children: Option<Vec<DropdownOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A custom field of tickets of a helpdesk.
#[derive(Clone, Default, rt::Record)]
pub struct TicketCustomizedField {
    /// Id of the custom field.
    #[wire(ALWAYS)]
    pub ticket_customized_field_id: Option<String>,
    /// The helpdesk that the field belongs to.
    pub helpdesk_id: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    pub display_name: Option<String>,
    /// Position of the field in the list of the admin console: a number written as a string.
    pub position: Option<String>,
    /// What the field holds: text, or a choice from a list.
    pub field_type: Option<CustomizedFieldType>,
    /// Description of the field.
    pub description: Option<String>,
    /// Whether the field is visible.
    pub visible: Option<bool>,
    /// Whether the value can be changed.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// When the field was created.
    #[wire(DIGITS)]
    pub created_at: Option<rt::Millis>,
    /// When the field was last changed.
    #[wire(DIGITS)]
    pub updated_at: Option<rt::Millis>,
    /// Who created the field.
    pub created_by: Option<TicketUser>,
    /// Who last changed the field.
    pub updated_by: Option<TicketUser>,
    /// The entries of a drop-down field; not returned when all fields of a helpdesk are read at once.
    pub dropdown_options: Option<DropdownOptions>,
    /// Whether several entries can be chosen; only for fields of type `dropdown`.
    pub dropdown_allow_multiple: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl TicketCustomizedField {
    /// `ticket_customized_field_id`, which every documented reply has, or an error if this one lacks it.
    pub fn ticket_customized_field_id(&self) -> Result<&str, rt::Error> {
        rt::always(
            self.ticket_customized_field_id.as_deref(),
            "ticket_customized_field_id",
            &self.unknown_fields,
        )
    }
}

/// A message of plain text.
#[derive(Clone, rt::Record)]
pub struct TextMessage {
    /// The text.
    #[wire(REQUIRED)]
    pub text: String,
}

impl TextMessage {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// A message of rich text.
#[derive(Clone, rt::Record)]
pub struct PostMessage {
    /// The text by language: `zh_cn`, `en_us`, `ja_jp`…
    #[wire(REQUIRED)]
    pub post: rt::Map<Post>,
}

impl PostMessage {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(post: rt::Map<Post>) -> Self {
        Self { post }
    }
}

/// A rich text in one language.
#[derive(Clone, rt::Record)]
pub struct Post {
    /// Title of the text.
    pub title: Option<String>,
    /// Paragraphs, each with its segments.
    #[wire(REQUIRED)]
    pub content: Vec<Vec<PostSegment>>,
}

impl Post {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(content: Vec<Vec<PostSegment>>) -> Self {
        Self { title: None, content }
    }
}

/// A segment of a paragraph.
#[derive(Clone, rt::Record)]
pub struct PostSegment {
    /// What the segment is: `text`, `a` for a link, `at` for a mention, `img` for an image.
    #[wire(REQUIRED)]
    pub tag: String,
    /// Text of a `text` or of a link.
    pub text: Option<String>,
    /// Whether escapes in the text are resolved.
    pub un_escape: Option<bool>,
    /// URL of a link.
    pub href: Option<String>,
    /// Open id of the user whom an `at` mentions.
    pub user_id: Option<String>,
    /// Key of the image of an `img`.
    pub image_key: Option<String>,
}

impl PostSegment {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            text: None,
            un_escape: None,
            href: None,
            user_id: None,
            image_key: None,
        }
    }
}
