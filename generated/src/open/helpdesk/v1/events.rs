// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Events of open/helpdesk/v1.

pub mod notification_approved;
pub mod ticket_created;
pub mod ticket_message_created;
pub mod ticket_updated;
