// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Helpdesks: tickets, agents, knowledge bases and notifications.
//!
//! Documentation: [服务台](https://open.feishu.cn/document/ukTMukTMukTM/uETM0YjLxEDN24SMxQjN).
//! Schema: `schemas/open/helpdesk/v1/service.json:1`.

pub mod types;
pub mod ticket;

pub use self::types::{
    CustomizedFieldDisplayItem, TicketStage, TicketResolution, TicketChannel,
};

pub use self::ticket::update::{UpdateTicket, UpdateTicketError, TicketStatus};

/// The resources of open/helpdesk/v1.
#[derive(Debug)]
pub struct V1<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V1<'c, C> {
    /// Operations on `ticket`.
    pub fn ticket(&self) -> ticket::TicketResource<'c, C> {
        ticket::TicketResource {
            client: self.client,
        }
    }
}
