// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.

use feishu_api_runtime as rt;

/// The value of one custom field of a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
pub struct CustomizedFieldDisplayItem {
    /// Id of the custom field.
    pub id: Option<String>,
    /// The value. For a drop-down field it is the display name of the chosen entry.
    pub value: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    ///
    /// Only returned, never sent.
    pub display_name: Option<String>,
    /// Place of the field among those shown.
    ///
    /// Only returned, never sent.
    pub position: Option<i64>,
    /// Whether the field must be filled in.
    ///
    /// Only returned, never sent.
    pub required: Option<bool>,
    /// Whether the value can be changed.
    ///
    /// Only returned, never sent.
    pub editable: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for CustomizedFieldDisplayItem {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("value"),
            rt::Field::new("key_name"),
            rt::Field::new("display_name").flags(rt::Field::RESPONSE_ONLY),
            rt::Field::new("position").flags(rt::Field::RESPONSE_ONLY),
            rt::Field::new("required").flags(rt::Field::RESPONSE_ONLY),
            rt::Field::new("editable").flags(rt::Field::RESPONSE_ONLY),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.value,
            2 => &self.key_name,
            3 => &self.display_name,
            4 => &self.position,
            5 => &self.required,
            6 => &self.editable,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for CustomizedFieldDisplayItem {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.value,
            2 => &mut self.key_name,
            3 => &mut self.display_name,
            4 => &mut self.position,
            5 => &mut self.required,
            6 => &mut self.editable,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for CustomizedFieldDisplayItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CustomizedFieldDisplayItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Who handles a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketStage {
    /// The bot handles the ticket.
    Bot,
    /// An agent handles the ticket.
    Human,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketStage {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Bot => 1,
            Self::Human => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketStage {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Bot,
            2 => Self::Human,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketStage {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for TicketStage {
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

/// Whether a ticket solved its problem.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketResolution {
    /// The problem is not solved.
    Unsolved,
    /// The problem is solved.
    Solved,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketResolution {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Unsolved => 1,
            Self::Solved => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketResolution {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Unsolved,
            2 => Self::Solved,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketResolution {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for TicketResolution {
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

/// How a ticket came in. Every other number stands for some other channel.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketChannel {
    /// By scanning a QR code.
    QrCode,
    /// Through the Open API.
    OpenApi,
    /// Through search.
    Search,
    /// Through a shared link.
    Share,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketChannel {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::QrCode => 2,
            Self::OpenApi => 9,
            Self::Search => 13,
            Self::Share => 14,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketChannel {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            2 => Self::QrCode,
            9 => Self::OpenApi,
            13 => Self::Search,
            14 => Self::Share,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketChannel {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for TicketChannel {
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

/// The status of a ticket as it is read and searched for: those of `TicketStatus`, which can be
/// set, and one more.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketState {
    /// Created, and waiting for a first response.
    AwaitingResponse,
    /// Being worked on.
    Processing,
    /// Waiting in the queue for an agent.
    Queued,
    /// Put aside for now.
    OnHold,
    /// Waiting for the user to respond.
    AwaitingUserResponse,
    /// Closed by the bot.
    ClosedByBot,
    /// Closed by an agent.
    ClosedByAgent,
    /// Closed by the user.
    ClosedByUser,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketState {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::AwaitingResponse => 1,
            Self::Processing => 2,
            Self::Queued => 3,
            Self::OnHold => 4,
            Self::AwaitingUserResponse => 5,
            Self::ClosedByBot => 50,
            Self::ClosedByAgent => 51,
            Self::ClosedByUser => 52,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketState {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::AwaitingResponse,
            2 => Self::Processing,
            3 => Self::Queued,
            4 => Self::OnHold,
            5 => Self::AwaitingUserResponse,
            50 => Self::ClosedByBot,
            51 => Self::ClosedByAgent,
            52 => Self::ClosedByUser,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketState {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for TicketState {
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

/// How the user rated the handling of a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketScore {
    /// The user was not satisfied.
    Dissatisfied,
    /// The user found it average.
    Average,
    /// The user was satisfied.
    Satisfied,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketScore {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Dissatisfied => 1,
            Self::Average => 2,
            Self::Satisfied => 3,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketScore {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Dissatisfied,
            2 => Self::Average,
            3 => Self::Satisfied,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketScore {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for TicketScore {
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

/// A person who has to do with a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for TicketUser {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("avatar_url"),
            rt::Field::new("name"),
            rt::Field::new("email"),
            rt::Field::new("department"),
            rt::Field::new("city"),
            rt::Field::new("country"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.avatar_url,
            2 => &self.name,
            3 => &self.email,
            4 => &self.department,
            5 => &self.city,
            6 => &self.country,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TicketUser {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.avatar_url,
            2 => &mut self.name,
            3 => &mut self.email,
            4 => &mut self.department,
            5 => &mut self.city,
            6 => &mut self.country,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TicketUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TicketUser {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A remark on a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for TicketComment {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("content"),
            rt::Field::new("created_at"),
            rt::Field::new("id"),
            rt::Field::new("user_avatar_url"),
            rt::Field::new("user_name"),
            rt::Field::new("user_id"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.content,
            1 => &self.created_at,
            2 => &self.id,
            3 => &self.user_avatar_url,
            4 => &self.user_name,
            5 => &self.user_id,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TicketComment {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.content,
            1 => &mut self.created_at,
            2 => &mut self.id,
            3 => &mut self.user_avatar_url,
            4 => &mut self.user_name,
            5 => &mut self.user_id,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TicketComment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TicketComment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A text in several languages.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for LocalizedText {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("zh_cn"),
            rt::Field::new("en_us"),
            rt::Field::new("ja_jp"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.zh_cn,
            1 => &self.en_us,
            2 => &self.ja_jp,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for LocalizedText {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.zh_cn,
            1 => &mut self.en_us,
            2 => &mut self.ja_jp,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for LocalizedText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for LocalizedText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A tag of a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
pub struct TicketTag {
    /// Id of the tag.
    pub id: Option<String>,
    /// Name of the tag.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for TicketTag {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("id"), rt::Field::new("name")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TicketTag {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TicketTag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TicketTag {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A ticket: one request for help and how it was handled.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for Ticket {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("ticket_id"),
            rt::Field::new("helpdesk_id"),
            rt::Field::new("guest"),
            rt::Field::new("comments"),
            rt::Field::new("ticket_type"),
            rt::Field::new("status"),
            rt::Field::new("score"),
            rt::Field::new("created_at"),
            rt::Field::new("updated_at"),
            rt::Field::new("closed_at"),
            rt::Field::new("dissatisfaction_reason"),
            rt::Field::new("agents"),
            rt::Field::new("channel"),
            rt::Field::new("solve"),
            rt::Field::new("closed_by"),
            rt::Field::new("collaborators"),
            rt::Field::new("customized_fields"),
            rt::Field::new("agent_service_duration"),
            rt::Field::new("agent_first_response_duration"),
            rt::Field::new("bot_service_duration"),
            rt::Field::new("agent_resolution_time"),
            rt::Field::new("actual_processing_time"),
            rt::Field::new("agent_entry_time"),
            rt::Field::new("agent_first_response_time"),
            rt::Field::new("agent_last_response_time"),
            rt::Field::new("agent_owner"),
            rt::Field::new("tags"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.ticket_id,
            1 => &self.helpdesk_id,
            2 => &self.guest,
            3 => &self.comments,
            4 => &self.ticket_type,
            5 => &self.status,
            6 => &self.score,
            7 => &self.created_at,
            8 => &self.updated_at,
            9 => &self.closed_at,
            10 => &self.dissatisfaction_reason,
            11 => &self.agents,
            12 => &self.channel,
            13 => &self.solve,
            14 => &self.closed_by,
            15 => &self.collaborators,
            16 => &self.customized_fields,
            17 => &self.agent_service_duration,
            18 => &self.agent_first_response_duration,
            19 => &self.bot_service_duration,
            20 => &self.agent_resolution_time,
            21 => &self.actual_processing_time,
            22 => &self.agent_entry_time,
            23 => &self.agent_first_response_time,
            24 => &self.agent_last_response_time,
            25 => &self.agent_owner,
            26 => &self.tags,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Ticket {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.ticket_id,
            1 => &mut self.helpdesk_id,
            2 => &mut self.guest,
            3 => &mut self.comments,
            4 => &mut self.ticket_type,
            5 => &mut self.status,
            6 => &mut self.score,
            7 => &mut self.created_at,
            8 => &mut self.updated_at,
            9 => &mut self.closed_at,
            10 => &mut self.dissatisfaction_reason,
            11 => &mut self.agents,
            12 => &mut self.channel,
            13 => &mut self.solve,
            14 => &mut self.closed_by,
            15 => &mut self.collaborators,
            16 => &mut self.customized_fields,
            17 => &mut self.agent_service_duration,
            18 => &mut self.agent_first_response_duration,
            19 => &mut self.bot_service_duration,
            20 => &mut self.agent_resolution_time,
            21 => &mut self.actual_processing_time,
            22 => &mut self.agent_entry_time,
            23 => &mut self.agent_first_response_time,
            24 => &mut self.agent_last_response_time,
            25 => &mut self.agent_owner,
            26 => &mut self.tags,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Ticket {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Ticket {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What a custom field of tickets holds.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CustomizedFieldType {
    /// A text of one line.
    SingleLine,
    /// A text of several lines.
    MultiLine,
    /// A choice from a list.
    Dropdown,
    /// A choice from lists within lists.
    NestedDropdown,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl CustomizedFieldType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleLine => "string",
            Self::MultiLine => "multiline",
            Self::Dropdown => "dropdown",
            Self::NestedDropdown => "dropdown_nested",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CustomizedFieldType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "string" => Self::SingleLine,
            "multiline" => Self::MultiLine,
            "dropdown" => Self::Dropdown,
            "dropdown_nested" => Self::NestedDropdown,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for CustomizedFieldType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for CustomizedFieldType {
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

/// The entries of a drop-down field.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
pub struct DropdownOptions {
    /// The entries of the first level.
    pub children: Option<Vec<DropdownOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for DropdownOptions {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("children")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.children,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for DropdownOptions {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.children,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for DropdownOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for DropdownOptions {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// An entry of a drop-down field.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
pub struct DropdownOption {
    /// Id of the entry.
    pub tag: Option<String>,
    /// Name under which the entry is shown.
    pub display_name: Option<String>,
    /// The entries of the next level, in nested drop-down fields; there are three levels at most.
    pub children: Option<Vec<DropdownOption>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for DropdownOption {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("tag").flags(rt::Field::REQUIRED),
            rt::Field::new("display_name").flags(rt::Field::REQUIRED),
            rt::Field::new("children"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.tag,
            1 => &self.display_name,
            2 => &self.children,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for DropdownOption {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.tag,
            1 => &mut self.display_name,
            2 => &mut self.children,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for DropdownOption {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for DropdownOption {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A custom field that tickets of a helpdesk have.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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
    pub created_at: Option<rt::Millis>,
    /// When the field was last changed.
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

impl rt::Fields for TicketCustomizedField {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("ticket_customized_field_id"),
            rt::Field::new("helpdesk_id"),
            rt::Field::new("key_name"),
            rt::Field::new("display_name"),
            rt::Field::new("position"),
            rt::Field::new("field_type"),
            rt::Field::new("description"),
            rt::Field::new("visible"),
            rt::Field::new("editable"),
            rt::Field::new("required"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
            rt::Field::new("created_by"),
            rt::Field::new("updated_by"),
            rt::Field::new("dropdown_options"),
            rt::Field::new("dropdown_allow_multiple"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.ticket_customized_field_id,
            1 => &self.helpdesk_id,
            2 => &self.key_name,
            3 => &self.display_name,
            4 => &self.position,
            5 => &self.field_type,
            6 => &self.description,
            7 => &self.visible,
            8 => &self.editable,
            9 => &self.required,
            10 => &self.created_at,
            11 => &self.updated_at,
            12 => &self.created_by,
            13 => &self.updated_by,
            14 => &self.dropdown_options,
            15 => &self.dropdown_allow_multiple,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for TicketCustomizedField {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.ticket_customized_field_id,
            1 => &mut self.helpdesk_id,
            2 => &mut self.key_name,
            3 => &mut self.display_name,
            4 => &mut self.position,
            5 => &mut self.field_type,
            6 => &mut self.description,
            7 => &mut self.visible,
            8 => &mut self.editable,
            9 => &mut self.required,
            10 => &mut self.created_at,
            11 => &mut self.updated_at,
            12 => &mut self.created_by,
            13 => &mut self.updated_by,
            14 => &mut self.dropdown_options,
            15 => &mut self.dropdown_allow_multiple,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for TicketCustomizedField {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for TicketCustomizedField {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Whether an agent is there to help.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AgentStatus {
    /// Ready to help.
    Online,
    /// Has gone offline.
    Offline,
    /// Outside the working hours.
    OffDuty,
    /// No longer an agent of the helpdesk; only to search for.
    Removed,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl AgentStatus {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Online => 1,
            Self::Offline => 2,
            Self::OffDuty => 3,
            Self::Removed => 4,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for AgentStatus {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Online,
            2 => Self::Offline,
            3 => Self::OffDuty,
            4 => Self::Removed,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for AgentStatus {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for AgentStatus {
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

/// Days of the week.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weekday {
    /// Every Monday.
    Monday,
    /// Every Tuesday.
    Tuesday,
    /// Every Wednesday.
    Wednesday,
    /// Every Thursday.
    Thursday,
    /// Every Friday.
    Friday,
    /// Every Saturday.
    Saturday,
    /// Every Sunday.
    Sunday,
    /// Every day.
    EveryDay,
    /// Monday to Friday.
    Workdays,
    /// Saturday and Sunday.
    Weekend,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl Weekday {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Monday => 1,
            Self::Tuesday => 2,
            Self::Wednesday => 3,
            Self::Thursday => 4,
            Self::Friday => 5,
            Self::Saturday => 6,
            Self::Sunday => 7,
            Self::EveryDay => 9,
            Self::Workdays => 10,
            Self::Weekend => 11,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for Weekday {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Monday,
            2 => Self::Tuesday,
            3 => Self::Wednesday,
            4 => Self::Thursday,
            5 => Self::Friday,
            6 => Self::Saturday,
            7 => Self::Sunday,
            9 => Self::EveryDay,
            10 => Self::Workdays,
            11 => Self::Weekend,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for Weekday {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for Weekday {
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

/// When an agent works on certain days.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for WorkingHours {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("start_time"),
            rt::Field::new("end_time"),
            rt::Field::new("weekday"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.start_time,
            1 => &self.end_time,
            2 => &self.weekday,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for WorkingHours {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.start_time,
            1 => &mut self.end_time,
            2 => &mut self.weekday,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for WorkingHours {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for WorkingHours {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// An agent as a person.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for AgentUser {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("avatar_url"),
            rt::Field::new("name"),
            rt::Field::new("email"),
            rt::Field::new("department"),
            rt::Field::new("company_name"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.avatar_url,
            2 => &self.name,
            3 => &self.email,
            4 => &self.department,
            5 => &self.company_name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for AgentUser {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.avatar_url,
            2 => &mut self.name,
            3 => &mut self.email,
            4 => &mut self.department,
            5 => &mut self.company_name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for AgentUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AgentUser {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A skill as it stands in a schedule.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for AgentSkillSummary {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("name"),
            rt::Field::new("is_default"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.is_default,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for AgentSkillSummary {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.is_default,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for AgentSkillSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AgentSkillSummary {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// When an agent works, and what for.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for AgentSchedule {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("status"),
            rt::Field::new("agent"),
            rt::Field::new("schedule"),
            rt::Field::new("agent_skills"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.status,
            1 => &self.agent,
            2 => &self.schedule,
            3 => &self.agent_skills,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for AgentSchedule {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.status,
            1 => &mut self.agent,
            2 => &mut self.schedule,
            3 => &mut self.agent_skills,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for AgentSchedule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AgentSchedule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// How a rule of a skill compares.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SkillOperator {
    /// The value is at least the operand.
    AtLeast,
    /// The value is at most the operand.
    AtMost,
    /// The text is one of the operands; for what is typed, such as a city.
    IsAnyOf,
    /// The text is none of the operands; for what is typed, such as a city.
    IsNoneOf,
    /// None of the values is among the operands; for what is chosen from a list.
    HasNoneOf,
    /// One of the values is among the operands; for what is chosen from a list.
    HasAnyOf,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl SkillOperator {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::AtLeast => 2,
            Self::AtMost => 3,
            Self::IsAnyOf => 5,
            Self::IsNoneOf => 6,
            Self::HasNoneOf => 7,
            Self::HasAnyOf => 8,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for SkillOperator {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            2 => Self::AtLeast,
            3 => Self::AtMost,
            5 => Self::IsAnyOf,
            6 => Self::IsNoneOf,
            7 => Self::HasNoneOf,
            8 => Self::HasAnyOf,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for SkillOperator {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for SkillOperator {
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

/// What a rule of a skill is about.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SkillRuleCategory {
    /// The knowledge base.
    KnowledgeBase,
    /// The ticket.
    Ticket,
    /// What Feishu knows of the user.
    User,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl SkillRuleCategory {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::KnowledgeBase => 1,
            Self::Ticket => 2,
            Self::User => 3,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for SkillRuleCategory {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::KnowledgeBase,
            2 => Self::Ticket,
            3 => Self::User,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for SkillRuleCategory {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for SkillRuleCategory {
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

/// A rule that says which tickets a skill is for.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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
    /// Name of the rule.
    ///
    /// Only returned, never sent.
    pub display_name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for AgentSkillRule {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("selected_operator"),
            rt::Field::new("operator_options"),
            rt::Field::new("operand"),
            rt::Field::new("category"),
            rt::Field::new("display_name").flags(rt::Field::RESPONSE_ONLY),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.selected_operator,
            2 => &self.operator_options,
            3 => &self.operand,
            4 => &self.category,
            5 => &self.display_name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for AgentSkillRule {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.selected_operator,
            2 => &mut self.operator_options,
            3 => &mut self.operand,
            4 => &mut self.category,
            5 => &mut self.display_name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for AgentSkillRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AgentSkillRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// An agent who has a skill.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for SkilledAgent {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("avatar_url"),
            rt::Field::new("name"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.avatar_url,
            2 => &self.name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for SkilledAgent {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.avatar_url,
            2 => &mut self.name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for SkilledAgent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for SkilledAgent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A skill: which tickets it is for, and which agents have it.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
pub struct AgentSkill {
    /// Id of the skill.
    ///
    /// Only returned, never sent.
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Which tickets the skill is for; not returned where all skills are listed.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// Open ids of the agents who have the skill.
    pub agent_ids: Option<Vec<String>>,
    /// Whether every agent has the skill.
    ///
    /// Only returned, never sent.
    pub is_default: Option<bool>,
    /// The agents who have the skill; not returned where all skills are listed.
    ///
    /// Only returned, never sent.
    pub agents: Option<Vec<SkilledAgent>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for AgentSkill {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id").flags(rt::Field::RESPONSE_ONLY),
            rt::Field::new("name"),
            rt::Field::new("rules"),
            rt::Field::new("agent_ids"),
            rt::Field::new("is_default").flags(rt::Field::RESPONSE_ONLY),
            rt::Field::new("agents").flags(rt::Field::RESPONSE_ONLY),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.rules,
            3 => &self.agent_ids,
            4 => &self.is_default,
            5 => &self.agents,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for AgentSkill {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.rules,
            3 => &mut self.agent_ids,
            4 => &mut self.is_default,
            5 => &mut self.agents,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for AgentSkill {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for AgentSkill {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A category of a knowledge base.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for Category {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("category_id"),
            rt::Field::new("id"),
            rt::Field::new("name"),
            rt::Field::new("parent_id"),
            rt::Field::new("helpdesk_id"),
            rt::Field::new("language"),
            rt::Field::new("children"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.category_id,
            1 => &self.id,
            2 => &self.name,
            3 => &self.parent_id,
            4 => &self.helpdesk_id,
            5 => &self.language,
            6 => &self.children,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Category {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.category_id,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.parent_id,
            4 => &mut self.helpdesk_id,
            5 => &mut self.language,
            6 => &mut self.children,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Category {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Category {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// What a piece of a rich text is.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaqTextKind {
    /// A text, in `content`.
    Text,
    /// A link, in `text` and `url`.
    Hyperlink,
    /// An image, in `src`, `key`, `width` and `height`.
    Image,
    /// A new line; `content` is empty. A `text` whose `content` is empty means the same.
    LineBreak,
    /// A value that is not documented, as it stands on the wire.
    Unknown(String),
}

impl FaqTextKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Hyperlink => "hyperlink",
            Self::Image => "img",
            Self::LineBreak => "line break",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FaqTextKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "hyperlink" => Self::Hyperlink,
            "img" => Self::Image,
            "line break" => Self::LineBreak,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl rt::Value for FaqTextKind {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Text(self.as_str())
    }
}

impl rt::Read for FaqTextKind {
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

/// A piece of an answer in rich text.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for FaqText {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("content"),
            rt::Field::new("type"),
            rt::Field::new("text"),
            rt::Field::new("url"),
            rt::Field::new("src"),
            rt::Field::new("key"),
            rt::Field::new("width"),
            rt::Field::new("height"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.content,
            1 => &self.r#type,
            2 => &self.text,
            3 => &self.url,
            4 => &self.src,
            5 => &self.key,
            6 => &self.width,
            7 => &self.height,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for FaqText {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.content,
            1 => &mut self.r#type,
            2 => &mut self.text,
            3 => &mut self.url,
            4 => &mut self.src,
            5 => &mut self.key,
            6 => &mut self.width,
            7 => &mut self.height,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for FaqText {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for FaqText {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// An entry of a knowledge base: a question and its answer.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for Faq {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("faq_id"),
            rt::Field::new("id"),
            rt::Field::new("helpdesk_id"),
            rt::Field::new("question"),
            rt::Field::new("answer"),
            rt::Field::new("answer_richtext"),
            rt::Field::new("create_time"),
            rt::Field::new("update_time"),
            rt::Field::new("categories"),
            rt::Field::new("tags"),
            rt::Field::new("expire_time"),
            rt::Field::new("update_user"),
            rt::Field::new("create_user"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.faq_id,
            1 => &self.id,
            2 => &self.helpdesk_id,
            3 => &self.question,
            4 => &self.answer,
            5 => &self.answer_richtext,
            6 => &self.create_time,
            7 => &self.update_time,
            8 => &self.categories,
            9 => &self.tags,
            10 => &self.expire_time,
            11 => &self.update_user,
            12 => &self.create_user,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Faq {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.faq_id,
            1 => &mut self.id,
            2 => &mut self.helpdesk_id,
            3 => &mut self.question,
            4 => &mut self.answer,
            5 => &mut self.answer_richtext,
            6 => &mut self.create_time,
            7 => &mut self.update_time,
            8 => &mut self.categories,
            9 => &mut self.tags,
            10 => &mut self.expire_time,
            11 => &mut self.update_user,
            12 => &mut self.create_user,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Faq {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Faq {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A kind of event that an app can be told of.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone)]
pub struct HelpdeskEvent {
    /// What the event is about, such as `helpdesk.ticket_message`.
    pub r#type: String,
    /// What happened, such as `ticket_message.created_v1`.
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

impl rt::Fields for HelpdeskEvent {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("type").flags(rt::Field::REQUIRED),
            rt::Field::new("subtype").flags(rt::Field::REQUIRED),
        ],
        keeps_unknown: false,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.r#type,
            _ => &self.subtype,
        }
    }
}

impl std::fmt::Debug for HelpdeskEvent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for HelpdeskEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A person who has to do with a push message.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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

impl rt::Fields for NotificationUser {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("user_id"),
            rt::Field::new("avatar_url"),
            rt::Field::new("name"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.user_id,
            1 => &self.avatar_url,
            2 => &self.name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for NotificationUser {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.avatar_url,
            2 => &mut self.name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for NotificationUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for NotificationUser {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A department that receives a push message.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
pub struct NotificationDepartment {
    /// Id of the department.
    pub department_id: Option<String>,
    /// Name of the department; need not be sent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for NotificationDepartment {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("department_id"), rt::Field::new("name")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.department_id,
            1 => &self.name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for NotificationDepartment {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.department_id,
            1 => &mut self.name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for NotificationDepartment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for NotificationDepartment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// A chat that receives a push message.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
pub struct NotificationChat {
    /// Id of the chat.
    pub chat_id: Option<String>,
    /// Name of the chat; need not be sent.
    pub name: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl rt::Fields for NotificationChat {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[rt::Field::new("chat_id"), rt::Field::new("name")],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.chat_id,
            1 => &self.name,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for NotificationChat {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.name,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for NotificationChat {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for NotificationChat {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// When a push message is sent.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PushType {
    /// At a certain time. The scope cannot be `NewStaff`.
    Scheduled,
    /// To each new member when they join. The scope must be `Nobody` or `NewStaff`.
    NewStaff,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl PushType {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Scheduled => 0,
            Self::NewStaff => 1,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for PushType {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Scheduled,
            1 => Self::NewStaff,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for PushType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for PushType {
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

/// Who receives a push message from the helpdesk; chats receive it besides.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PushScopeType {
    /// All members of the organization; neither users nor departments can be named.
    Everyone,
    /// No member; neither users nor departments can be named, and chats must be.
    Nobody,
    /// Some members; users or departments must be named.
    Selected,
    /// New members.
    NewStaff,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl PushScopeType {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Everyone => 0,
            Self::Nobody => 1,
            Self::Selected => 2,
            Self::NewStaff => 3,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for PushScopeType {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Everyone,
            1 => Self::Nobody,
            2 => Self::Selected,
            3 => Self::NewStaff,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for PushScopeType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for PushScopeType {
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

/// Which new members receive a push message.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NewStaffScopeType {
    /// All new members.
    Everyone,
    /// Those of certain departments, which must be named.
    Departments,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl NewStaffScopeType {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Everyone => 0,
            Self::Departments => 1,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for NewStaffScopeType {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            0 => Self::Everyone,
            1 => Self::Departments,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for NewStaffScopeType {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

impl rt::Read for NewStaffScopeType {
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

/// A push message to many users.
///
/// Declared in `schemas/open/helpdesk/v1/service.json`.
#[derive(Clone, Default)]
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
    pub created_at: Option<rt::Millis>,
    /// Who last changed the push message.
    pub update_user: Option<NotificationUser>,
    /// When the push message was last changed.
    pub updated_at: Option<rt::Millis>,
    /// How many users are to receive it.
    pub target_user_count: Option<i64>,
    /// How many users have received it.
    pub sent_user_count: Option<i64>,
    /// How many users have read it.
    pub read_user_count: Option<i64>,
    /// When it is sent.
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

impl rt::Fields for Notification {
    const TABLE: &'static rt::Table = &rt::Table {
        fields: &[
            rt::Field::new("id"),
            rt::Field::new("job_name"),
            rt::Field::new("status"),
            rt::Field::new("create_user"),
            rt::Field::new("created_at").flags(rt::Field::DIGITS),
            rt::Field::new("update_user"),
            rt::Field::new("updated_at").flags(rt::Field::DIGITS),
            rt::Field::new("target_user_count"),
            rt::Field::new("sent_user_count"),
            rt::Field::new("read_user_count"),
            rt::Field::new("send_at").flags(rt::Field::DIGITS),
            rt::Field::new("push_content"),
            rt::Field::new("push_type"),
            rt::Field::new("push_scope_type"),
            rt::Field::new("new_staff_scope_type"),
            rt::Field::new("new_staff_scope_department_list"),
            rt::Field::new("user_list"),
            rt::Field::new("department_list"),
            rt::Field::new("chat_list"),
            rt::Field::new("ext"),
        ],
        keeps_unknown: true,
        rules: &[],
    };
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.job_name,
            2 => &self.status,
            3 => &self.create_user,
            4 => &self.created_at,
            5 => &self.update_user,
            6 => &self.updated_at,
            7 => &self.target_user_count,
            8 => &self.sent_user_count,
            9 => &self.read_user_count,
            10 => &self.send_at,
            11 => &self.push_content,
            12 => &self.push_type,
            13 => &self.push_scope_type,
            14 => &self.new_staff_scope_type,
            15 => &self.new_staff_scope_department_list,
            16 => &self.user_list,
            17 => &self.department_list,
            18 => &self.chat_list,
            19 => &self.ext,
            _ => &self.unknown_fields,
        }
    }
}

impl rt::FieldsMut for Notification {
    #[inline]
    fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Read {
        match index {
            0 => &mut self.id,
            1 => &mut self.job_name,
            2 => &mut self.status,
            3 => &mut self.create_user,
            4 => &mut self.created_at,
            5 => &mut self.update_user,
            6 => &mut self.updated_at,
            7 => &mut self.target_user_count,
            8 => &mut self.sent_user_count,
            9 => &mut self.read_user_count,
            10 => &mut self.send_at,
            11 => &mut self.push_content,
            12 => &mut self.push_type,
            13 => &mut self.push_scope_type,
            14 => &mut self.new_staff_scope_type,
            15 => &mut self.new_staff_scope_department_list,
            16 => &mut self.user_list,
            17 => &mut self.department_list,
            18 => &mut self.chat_list,
            19 => &mut self.ext,
            _ => &mut self.unknown_fields,
        }
    }
}

impl std::fmt::Debug for Notification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for Notification {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}
