// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_family/list`.

use feishu_api::Operation;
use feishu_api::contact::v3::ListJobFamilies;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListJobFamilies,
    >(
        "by_name",
        || Operation::into_request(
            ListJobFamilies::new().page_size(10).page_token("3").name("产品"),
        ),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"3\",\"name\":\"产品\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"name\":\"产品\",\"description\":\"负责产品策略制定的相关工作\",\"parent_job_family_id\":\"mga5oa8ayjlpzjq\",\"status\":true,\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"job_family_id\":\"mga5oa8ayjlpkzy\"}],\"page_token\":\"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR\",\"has_more\":true}}",
    ),
];
