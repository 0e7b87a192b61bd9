// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_level/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::DeleteJobLevel;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteJobLevel,
    >(
        "by_id",
        || Operation::into_request(DeleteJobLevel::new("mga5oa8ayjlp9rb")),
        "{\"path\":{\"job_level_id\":\"mga5oa8ayjlp9rb\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
