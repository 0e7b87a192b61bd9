// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/events/ticket_updated`: 工单状态变更

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::{
    CustomizedFieldDisplayItem, EventTicketUser, TicketChannel, TicketResolution,
    TicketScore, TicketStage, TicketState,
};

/// State or stage of a ticket changed.
///
/// The app receives it for the helpdesks that it subscribed to with
/// `open/helpdesk/v1/event/subscribe`.
///
/// - Type: `helpdesk.ticket.updated_v1`, version 2.0
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [工单状态变更](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated)
/// - Schema: `schemas/open/helpdesk/v1/events/ticket_updated.json`
#[doc(alias = "工单状态变更")]
#[doc(alias = "helpdesk.ticket.updated_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct TicketUpdated {
    /// The ticket after the change.
    pub object: Option<EventTicket>,
    /// What changed, as it was before.
    pub old_object: Option<TicketChange>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    TicketUpdated = "helpdesk.ticket.updated_v1"
}

/// A ticket, as events tell of it.
#[derive(Clone, Default, rt::Record)]
pub struct EventTicket {
    /// The changed ticket, as `open/helpdesk/v1/ticket/get` takes it.
    pub ticket_id: Option<String>,
    /// Where help was asked for.
    pub helpdesk_id: Option<String>,
    /// Who asked for help.
    pub guest: Option<EventTicketUser>,
    /// Who answers: the bot or an agent.
    pub stage: Option<TicketStage>,
    /// State of the ticket.
    pub status: Option<TicketState>,
    /// How satisfied the user was.
    pub score: Option<TicketScore>,
    /// When the ticket was created.
    pub created_at: Option<rt::Millis>,
    /// When the ticket was changed last; -1 if it was not.
    pub updated_at: Option<rt::Millis>,
    /// When the ticket was closed.
    pub closed_at: Option<rt::Millis>,
    /// Where the ticket came from.
    pub channel: Option<TicketChannel>,
    /// Whether the problem was solved.
    pub solve: Option<TicketResolution>,
    /// The ticket's custom fields. Events do not have them: `open/helpdesk/v1/ticket/get` gives them.
    pub customized_fields: Option<Vec<CustomizedFieldDisplayItem>>,
    /// The chat between user and agents.
    pub chat_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Fields of a ticket before a change; only those that changed.
#[derive(Clone, Default, rt::Record)]
pub struct TicketChange {
    /// Who answered: the bot or an agent.
    pub stage: Option<TicketStage>,
    /// State of the ticket.
    pub status: Option<TicketState>,
    /// When the ticket was changed before.
    pub updated_at: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
