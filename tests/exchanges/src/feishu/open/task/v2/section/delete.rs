// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/section/delete`.

use feishu_api::Operation;
use feishu_api::task::v2::DeleteSection;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteSection,
    >(
        "delete_section",
        || Operation::into_request(
            DeleteSection::new("9842501a-9f47-4ff5-a622-d319eeecb97f"),
        ),
        "{\"path\":{\"section_guid\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
