// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket/update`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::{
    CustomizedFieldDisplayItem, TicketChannel, TicketResolution, TicketStage,
    TicketStatus, UpdateTicket,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateTicket,
    >(
        "change_status_tags_and_fields",
        || Operation::into_request(
            UpdateTicket::new("6945345902185807891")
                .status(TicketStatus::AwaitingResponse)
                .tag_names(["abc"])
                .comment("good")
                .customized_fields([
                    CustomizedFieldDisplayItem {
                        id: Some("123".into()),
                        value: Some("value".into()),
                        key_name: Some("key".into()),
                        ..CustomizedFieldDisplayItem::default()
                    },
                ])
                .ticket_type(TicketStage::Bot)
                .solved(TicketResolution::Unsolved)
                .channel(TicketChannel::Unknown(1)),
        ),
        "{\"path\":{\"ticket_id\":\"6945345902185807891\"},\"query\":{},\"headers\":{},\"body\":{\"status\":1,\"tag_names\":[\"abc\"],\"comment\":\"good\",\"customized_fields\":[{\"id\":\"123\",\"value\":\"value\",\"key_name\":\"key\"}],\"ticket_type\":1,\"solved\":1,\"channel\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
