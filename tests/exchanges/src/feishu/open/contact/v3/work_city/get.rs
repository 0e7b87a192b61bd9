// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/work_city/get`.

use feishu_api::Operation;
use feishu_api::contact::v3::GetWorkCity;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetWorkCity,
    >(
        "all_fields",
        || Operation::into_request(GetWorkCity::new("dd39369b19b9")),
        "{\"path\":{\"work_city_id\":\"dd39369b19b9\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"work_city\":{\"work_city_id\":\"0dd1ec95f021\",\"name\":\"北京\",\"i18n_name\":[{\"locale\":\"zh_cn\",\"value\":\"北京\"}],\"status\":true}}}",
    ),
];
