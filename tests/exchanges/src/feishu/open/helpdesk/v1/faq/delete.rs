// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/faq/delete`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::DeleteFaq;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteFaq,
    >(
        "delete_entry",
        || Operation::into_request(DeleteFaq::new("12345")),
        "{\"path\":{\"id\":\"12345\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
