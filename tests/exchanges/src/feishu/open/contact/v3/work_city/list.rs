// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/work_city/list`.

use feishu_api::Operation;
use feishu_api::contact::v3::ListWorkCities;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListWorkCities,
    >(
        "first_page",
        || Operation::into_request(
            ListWorkCities::new().page_size(10).page_token("xxx"),
        ),
        "{\"path\":{},\"query\":{\"page_size\":10,\"page_token\":\"xxx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"work_city_id\":\"0dd1ec95f021\",\"name\":\"北京\",\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"北京\"}],\"status\":true}],\"page_token\":\"1r5QdASJi1sp5aJn\",\"has_more\":true}}",
    ),
];
