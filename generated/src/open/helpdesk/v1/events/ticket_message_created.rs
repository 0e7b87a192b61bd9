// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/helpdesk/v1/events/ticket_message_created`: 工单消息事件

use feishu_api_runtime as rt;

use crate::open::helpdesk::v1::types::Ticket;
use crate::open::types::UserIds;

/// A message was sent in a ticket.
///
/// The app receives it for the helpdesks that it subscribed to with
/// `open/helpdesk/v1/event/subscribe`.
///
/// - Type: `helpdesk.ticket_message.created_v1`, version 2.0
/// - Apps: self-built
/// - Scope: `helpdesk:all:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [工单消息事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created)
/// - Schema: `schemas/open/helpdesk/v1/events/ticket_message_created.json`
#[doc(alias = "工单消息事件")]
#[doc(alias = "helpdesk.ticket_message.created_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct TicketMessageCreated {
    /// Identifies it among the messages of all tickets.
    pub ticket_message_id: Option<String>,
    /// The message in the chat.
    pub message_id: Option<String>,
    /// Kind of the message; `text` is the only one.
    pub msg_type: Option<String>,
    /// Position of the message.
    pub position: Option<String>,
    /// Who sent it.
    pub sender_id: Option<UserIds>,
    /// What the sender is.
    pub sender_type: Option<TicketSenderKind>,
    /// What it says.
    pub text: Option<String>,
    /// What it was sent about.
    pub ticket: Option<Ticket>,
    /// Id of the event within the helpdesk.
    pub event_id: Option<String>,
    /// Where it was sent.
    pub chat_id: Option<String>,
    /// What it says, by kind.
    pub content: Option<EventMessageContent>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    TicketMessageCreated = "helpdesk.ticket_message.created_v1"
}

rt::int_enum! {
    /// What the sender of a message in a ticket is.
    pub enum TicketSenderKind {
        /// The helpdesk's bot.
        Bot = 1,
        /// The user who asked for help.
        Guest = 2,
        /// An agent.
        Agent = 3,
    }
}

/// What somebody wrote, by kind.
#[derive(Clone, Default, rt::Record)]
pub struct EventMessageContent {
    /// The text.
    pub content: Option<String>,
    /// Its kind.
    pub msg_type: Option<EventMessageKind>,
    /// Images within rich text.
    pub image_keys: Option<Vec<String>>,
    /// What is sent, where it is an image alone.
    pub image_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What somebody wrote: text or an image.
    pub enum EventMessageKind {
        /// Plain text.
        Text = "text",
        /// Rich text.
        Post = "post",
        /// An image.
        Image = "image",
    }
}
