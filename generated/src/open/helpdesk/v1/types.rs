// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.
//!
//! Schema: `schemas/open/helpdesk/v1/service.json`.

use feishu_api_runtime as rt;

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
    /// Place of the field among those shown. Only returned, never sent.
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
    /// Whether a ticket solved its problem.
    pub enum TicketResolution {
        /// The problem is not solved.
        Unsolved = 1,
        /// The problem is solved.
        Solved = 2,
    }
}

rt::int_enum! {
    /// How a ticket came in. Every other number stands for some other channel.
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
        /// Put aside for now.
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
        /// The user found it average.
        Average = 2,
        /// The user was satisfied.
        Satisfied = 3,
    }
}

/// A person who has to do with a ticket.
#[derive(Clone, Default, rt::Record)]
pub struct TicketUser {
    /// Id of the person.
    pub id: Option<String>,
    /// URL of the avatar.
    pub avatar_url: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Name of the department, where the app may see it.
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
    /// URL of the avatar of who made it.
    pub user_avatar_url: Option<String>,
    /// Name of who made it.
    pub user_name: Option<String>,
    /// Id of who made it.
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

/// A tag of a ticket.
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
    /// Id of the ticket.
    pub ticket_id: Option<String>,
    /// Id of the helpdesk.
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
    /// When the ticket was last changed; -1 if it never was.
    pub updated_at: Option<rt::Millis>,
    /// When the ticket was closed.
    pub closed_at: Option<rt::Millis>,
    /// Why the user was not satisfied.
    pub dissatisfaction_reason: Option<LocalizedText>,
    /// The agents who handled the ticket.
    pub agents: Option<Vec<TicketUser>>,
    /// How the ticket came in.
    pub channel: Option<TicketChannel>,
    /// Whether the problem is solved.
    pub solve: Option<TicketResolution>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUser>,
    /// Who else worked on the ticket.
    pub collaborators: Option<Vec<TicketUser>>,
    /// Values of custom fields; absent if there are none.
    pub customized_fields: Option<Vec<CustomizedFieldDisplayItem>>,
    /// Minutes from the arrival of an agent to the last reply of an agent.
    pub agent_service_duration: Option<f64>,
    /// Seconds from the arrival of an agent to the first reply of an agent.
    pub agent_first_response_duration: Option<i64>,
    /// Seconds from the creation of the ticket to the arrival of an agent.
    pub bot_service_duration: Option<i64>,
    /// Seconds from the arrival of the first agent until the ticket was closed.
    pub agent_resolution_time: Option<i64>,
    /// Seconds that the ticket was worked on: `agent_resolution_time` without the time it was put
    /// aside.
    pub actual_processing_time: Option<i64>,
    /// When an agent joined.
    pub agent_entry_time: Option<rt::Millis>,
    /// When an agent first replied.
    pub agent_first_response_time: Option<rt::Millis>,
    /// When an agent last replied.
    pub agent_last_response_time: Option<rt::Millis>,
    /// The agent in charge.
    pub agent_owner: Option<TicketUser>,
    /// Tags of the ticket; only where a single ticket is read, and only if it has any.
    pub tags: Option<Vec<TicketTag>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a custom field of tickets holds.
    pub enum CustomizedFieldType {
        /// A text of one line.
        SingleLine = "string",
        /// A text of several lines.
        MultiLine = "multiline",
        /// A choice from a list.
        Dropdown = "dropdown",
        /// A choice from lists within lists.
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

/// A custom field that tickets of a helpdesk have.
#[derive(Clone, Default, rt::Record)]
pub struct TicketCustomizedField {
    /// Id of the custom field.
    pub ticket_customized_field_id: Option<String>,
    /// Id of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    pub display_name: Option<String>,
    /// Place of the field in the list of the admin console: a number in digits.
    pub position: Option<String>,
    /// What the field holds.
    pub field_type: Option<CustomizedFieldType>,
    /// What the field is for.
    pub description: Option<String>,
    /// Whether the field is shown.
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
    /// The entries of a drop-down field; not returned where all fields of a helpdesk are read at once.
    pub dropdown_options: Option<DropdownOptions>,
    /// Whether several entries can be chosen; of drop-down fields only.
    pub dropdown_allow_multiple: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// Whether an agent is there to help.
    pub enum AgentStatus {
        /// Ready to help.
        Online = 1,
        /// Has gone offline.
        Offline = 2,
        /// Outside the working hours.
        OffDuty = 3,
        /// No longer an agent of the helpdesk; only to search for.
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

/// When an agent works on certain days.
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

/// An agent as a person.
#[derive(Clone, Default, rt::Record)]
pub struct AgentUser {
    /// Open id of the agent.
    pub id: Option<String>,
    /// URL of the avatar.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Name of the department.
    pub department: Option<String>,
    /// Name of the company.
    pub company_name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A skill as it stands in a schedule.
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

/// When an agent works, and what for.
#[derive(Clone, Default, rt::Record)]
pub struct AgentSchedule {
    /// Whether the agent is there to help.
    pub status: Option<AgentStatus>,
    /// The agent.
    pub agent: Option<AgentUser>,
    /// The working hours.
    pub schedule: Option<Vec<WorkingHours>>,
    /// The skills of the agent.
    pub agent_skills: Option<Vec<AgentSkillSummary>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// How a rule of a skill compares.
    pub enum SkillOperator {
        /// The value is at least the operand.
        AtLeast = 2,
        /// The value is at most the operand.
        AtMost = 3,
        /// The text is one of the operands; for what is typed, such as a city.
        IsAnyOf = 5,
        /// The text is none of the operands; for what is typed, such as a city.
        IsNoneOf = 6,
        /// None of the values is among the operands; for what is chosen from a list.
        HasNoneOf = 7,
        /// One of the values is among the operands; for what is chosen from a list.
        HasAnyOf = 8,
    }
}

rt::int_enum! {
    /// What a rule of a skill is about.
    pub enum SkillRuleCategory {
        /// The knowledge base.
        KnowledgeBase = 1,
        /// The ticket.
        Ticket = 2,
        /// What Feishu knows of the user.
        User = 3,
    }
}

/// A rule that says which tickets a skill is for.
#[derive(Clone, Default, rt::Record)]
pub struct AgentSkillRule {
    /// Id of the rule, as `agent_skill_rule().list()` gives it: 3 city, 9 source of the ticket, 10
    /// language, 11 name or email address, 12 department, 14, 15 and 16 category of the knowledge base
    /// in Chinese, English and Japanese, 17 level of the user.
    pub id: Option<String>,
    /// How the rule compares.
    pub selected_operator: Option<SkillOperator>,
    /// The comparisons that the rule allows.
    pub operator_options: Option<Vec<SkillOperator>>,
    /// What the rule compares with; its form depends on the rule: name of a city; source of the ticket
    /// (0 from an agent's client, 1 from the server); language (`zh_cn`, `en_us`, `ja_jp`); ids of
    /// users, of departments or of categories; number of a level.
    pub operand: Option<rt::Json>,
    /// What the rule is about.
    pub category: Option<SkillRuleCategory>,
    /// Name of the rule. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub display_name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An agent who has a skill.
#[derive(Clone, Default, rt::Record)]
pub struct SkilledAgent {
    /// Open id of the agent.
    pub id: Option<String>,
    /// URL of the avatar.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A skill: which tickets it is for, and which agents have it.
#[derive(Clone, Default, rt::Record)]
pub struct AgentSkill {
    /// Id of the skill. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Which tickets the skill is for; not returned where all skills are listed.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// Open ids of the agents who have the skill.
    pub agent_ids: Option<Vec<String>>,
    /// Whether every agent has the skill. Only returned, never sent.
    #[wire(RESPONSE_ONLY)]
    pub is_default: Option<bool>,
    /// The agents who have the skill; not returned where all skills are listed. Only returned, never
    /// sent.
    #[wire(RESPONSE_ONLY)]
    pub agents: Option<Vec<SkilledAgent>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A category of a knowledge base.
#[derive(Clone, Default, rt::Record)]
pub struct Category {
    /// Id of the category.
    pub category_id: Option<String>,
    /// Former id of the category.
    #[deprecated = "Use `category_id` instead."]
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// Id of the category above.
    pub parent_id: Option<String>,
    /// Id of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Language of the category, such as `zh_cn`.
    pub language: Option<String>,
    /// The categories below; only where all categories are listed.
    pub children: Option<Vec<Category>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What a piece of a rich text is.
    pub enum FaqTextKind {
        /// A text, in `content`.
        Text = "text",
        /// A link, in `text` and `url`.
        Hyperlink = "hyperlink",
        /// An image, in `src`, `key`, `width` and `height`.
        Image = "img",
        /// A new line; `content` is empty. A `text` whose `content` is empty means the same.
        LineBreak = "line break",
    }
}

/// A piece of an answer in rich text.
#[derive(Clone, Default, rt::Record)]
pub struct FaqText {
    /// The text of a `text`; if it is empty, the piece is a new line.
    pub content: Option<String>,
    /// What the piece is.
    pub r#type: Option<FaqTextKind>,
    /// The text of a `hyperlink`.
    pub text: Option<String>,
    /// Where a `hyperlink` leads.
    pub url: Option<String>,
    /// URL of an `img`.
    pub src: Option<String>,
    /// Key of an `img`.
    pub key: Option<String>,
    /// Width of an `img`: a number in digits.
    pub width: Option<String>,
    /// Height of an `img`: a number in digits.
    pub height: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// An entry of a knowledge base: a question and its answer.
#[derive(Clone, Default, rt::Record)]
pub struct Faq {
    /// Id of the entry.
    pub faq_id: Option<String>,
    /// Former id of the entry.
    #[deprecated = "Use `faq_id` instead."]
    pub id: Option<String>,
    /// Id of the helpdesk.
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
    /// When the entry ceases to be valid.
    pub expire_time: Option<rt::Seconds>,
    /// Who last changed the entry.
    pub update_user: Option<TicketUser>,
    /// Who created the entry.
    pub create_user: Option<TicketUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A kind of event that an app can be told of.
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

/// A person who has to do with a push message.
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
    /// Id of the department.
    pub department_id: Option<String>,
    /// Name of the department; need not be sent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A chat that receives a push message.
#[derive(Clone, Default, rt::Record)]
pub struct NotificationChat {
    /// Id of the chat.
    pub chat_id: Option<String>,
    /// Name of the chat; need not be sent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::int_enum! {
    /// When a push message is sent.
    pub enum PushType {
        /// At a certain time. The scope cannot be `NewStaff`.
        Scheduled = 0,
        /// To each new member when they join. The scope must be `Nobody` or `NewStaff`.
        NewStaff = 1,
    }
}

rt::int_enum! {
    /// Who receives a push message from the helpdesk; chats receive it besides.
    pub enum PushScopeType {
        /// All members of the organization; neither users nor departments can be named.
        Everyone = 0,
        /// No member; neither users nor departments can be named, and chats must be.
        Nobody = 1,
        /// Some members; users or departments must be named.
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
        /// Those of certain departments, which must be named.
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
    pub status: Option<i64>,
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
    /// How many users are to receive it.
    pub target_user_count: Option<i64>,
    /// How many users have received it.
    pub sent_user_count: Option<i64>,
    /// How many users have read it.
    pub read_user_count: Option<i64>,
    /// When it is sent.
    #[wire(DIGITS)]
    pub send_at: Option<rt::Millis>,
    /// The message: a card, as JSON in a text.
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
