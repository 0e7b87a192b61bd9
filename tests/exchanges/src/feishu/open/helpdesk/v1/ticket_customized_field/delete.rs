// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket_customized_field/delete`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::DeleteTicketCustomizedField;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteTicketCustomizedField,
    >(
        "delete_field",
        || Operation::into_request(
            DeleteTicketCustomizedField::new("6948728206392295444"),
        ),
        "{\"path\":{\"ticket_customized_field_id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
