// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/auth/v3/app_ticket/resend`.

use feishu_api::Operation;
use feishu_api::auth::v3::ResendAppTicket;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ResendAppTicket,
    >(
        "push_ticket_again",
        || Operation::into_request(ResendAppTicket::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"app_id\":\"cli_slkdjalasdkjasd\",\"app_secret\":\"dskLLdkasdjlasdKK\"}}",
        "{\"code\":0,\"msg\":\"success\"}",
    ),
];
