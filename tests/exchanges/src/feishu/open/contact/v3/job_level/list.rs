// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_level/list`.

use feishu_api::Operation;
use feishu_api::contact::v3::ListJobLevels;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListJobLevels,
    >(
        "by_name",
        || Operation::into_request(
            ListJobLevels::new()
                .page_size(10)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR",
                )
                .name("高级专家"),
        ),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR\",\"name\":\"高级专家\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"name\":\"高级专家\",\"description\":\"公司内部中高级职称，有一定专业技术能力的人员\",\"order\":200,\"status\":true,\"job_level_id\":\"mga5oa8ayjlp9rb\",\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}],\"i18n_description\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]}],\"page_token\":\"3\",\"has_more\":true}}",
    ),
];
