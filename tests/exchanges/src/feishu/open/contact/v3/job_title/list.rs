// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/job_title/list`.

use feishu_api::Operation;
use feishu_api::contact::v3::ListJobTitles;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListJobTitles,
    >(
        "first_page",
        || Operation::into_request(ListJobTitles::new().page_size(10).page_token("xxx")),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"xxx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"job_title_id\":\"b5565c46b749\",\"name\":\"高级工程师\",\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"专家\"}],\"status\":true}],\"page_token\":\"1r5QdASJi1sp5aJn\",\"has_more\":true}}",
    ),
];
