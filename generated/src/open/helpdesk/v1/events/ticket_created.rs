// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/events/ticket_created`: 工单创建

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::{
    CustomizedFieldDisplayItem, EventTicketUser, TicketChannel, TicketResolution,
    TicketScore, TicketStage, TicketState,
};

/// A ticket was created.
///
/// The app receives it for the helpdesks that it subscribed to with
/// `open/helpdesk/v1/event/subscribe`.
///
/// A ticket that goes from the bot to an agent is not a new ticket: its stage changes, which
/// `helpdesk.ticket.updated_v1` tells.
///
/// - Type: `helpdesk.ticket.created_v1`, version 2.0
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [工单创建](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created)
/// - Schema: `schemas/open/helpdesk/v1/events/ticket_created.json`
#[doc(alias = "工单创建")]
#[doc(alias = "helpdesk.ticket.created_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct TicketCreated {
    /// The new ticket, as `open/helpdesk/v1/ticket/get` takes it.
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

rt::event! {
    TicketCreated = "helpdesk.ticket.created_v1"
}
