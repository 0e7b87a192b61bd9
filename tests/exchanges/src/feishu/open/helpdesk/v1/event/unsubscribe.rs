// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/event/unsubscribe`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{HelpdeskEvent, UnsubscribeEvent};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UnsubscribeEvent,
    >(
        "ticket_messages",
        || Operation::into_request(
            UnsubscribeEvent::new([
                HelpdeskEvent::new(
                    "helpdesk.ticket_message",
                    "ticket_message.created_v1",
                ),
            ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"events\":[{\"type\":\"helpdesk.ticket_message\",\"subtype\":\"ticket_message.created_v1\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
