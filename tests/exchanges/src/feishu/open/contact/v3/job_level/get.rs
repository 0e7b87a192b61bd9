// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_level/get`.

use feishu_api::Operation;
use feishu_api::contact::v3::GetJobLevel;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetJobLevel,
    >(
        "all_fields",
        || Operation::into_request(GetJobLevel::new("mga5oa8ayjlp9rb")),
        "{\"path\":{\"job_level_id\":\"mga5oa8ayjlp9rb\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"job_level\":{\"name\":\"高级专家\",\"description\":\"公司内部中高级职称，有一定专业技术能力的人员\",\"order\":200,\"status\":true,\"job_level_id\":\"mga5oa8ayjlp9rb\",\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]}}}",
    ),
];
