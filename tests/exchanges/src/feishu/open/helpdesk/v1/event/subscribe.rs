// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/event/subscribe`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{HelpdeskEvent, SubscribeEvent};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SubscribeEvent,
    >(
        "ticket_messages",
        || Operation::into_request(
            SubscribeEvent::new([
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
