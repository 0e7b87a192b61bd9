// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_family/get`.

use feishu_api::Operation;
use feishu_api::contact::v3::GetJobFamily;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetJobFamily,
    >(
        "all_fields",
        || Operation::into_request(GetJobFamily::new("mga5oa8ayjlp9rb")),
        "{\"path\":{\"job_family_id\":\"mga5oa8ayjlp9rb\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"job_family\":{\"name\":\"产品\",\"description\":\"负责产品策略制定的相关工作\",\"parent_job_family_id\":\"mga5oa8ayjlpzjq\",\"status\":true,\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"job_family_id\":\"mga5oa8ayjlpkzy\"}}}",
    ),
];
