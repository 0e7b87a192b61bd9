// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_title/get`.

use feishu_api::Operation;
use feishu_api::contact::v3::GetJobTitle;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetJobTitle,
    >(
        "all_fields",
        || Operation::into_request(GetJobTitle::new("dd39369b19b9")),
        "{\"path\":{\"job_title_id\":\"dd39369b19b9\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"job_title\":{\"job_title_id\":\"b5565c46b749\",\"name\":\"高级工程师\",\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"专家\"}],\"status\":true}}}",
    ),
];
