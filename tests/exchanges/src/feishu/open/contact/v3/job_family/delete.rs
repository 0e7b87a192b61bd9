// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_family/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::DeleteJobFamily;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteJobFamily,
    >(
        "by_id",
        || Operation::into_request(DeleteJobFamily::new("mga5oa8ayjlp9rb")),
        "{\"path\":{\"job_family_id\":\"mga5oa8ayjlp9rb\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
