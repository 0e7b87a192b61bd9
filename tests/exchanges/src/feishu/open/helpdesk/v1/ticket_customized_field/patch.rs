// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket_customized_field/patch`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::PatchTicketCustomizedField;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchTicketCustomizedField,
    >(
        "change_name_and_position",
        || Operation::into_request(
            PatchTicketCustomizedField::new("6948728206392295444")
                .display_name("test dropdown")
                .position("3")
                .description("下拉示例")
                .visible(true)
                .required(false),
        ),
        "{\"path\":{\"ticket_customized_field_id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{\"display_name\":\"test dropdown\",\"position\":\"3\",\"description\":\"下拉示例\",\"visible\":true,\"required\":false}}",
        "{\"code\":0,\"msg\":\"success\"}",
    ),
];
