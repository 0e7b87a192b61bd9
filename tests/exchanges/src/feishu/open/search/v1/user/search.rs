// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/search/v1/user/search`.

use feishu_api::Operation;
use feishu_api::search::v1::SearchUsers;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SearchUsers,
    >(
        "by_name",
        || Operation::into_request(SearchUsers::new("the_query")),
        "{\"path\":{},\"query\":{\"query\":\"the_query\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"has_more\":true,\"page_token\":\"20\",\"users\":[{\"avatar\":{\"avatar_72\":\"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~72x72.png\",\"avatar_240\":\"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~240x240.png\",\"avatar_640\":\"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~640x640.png\",\"avatar_origin\":\"https://example.com/static-resource/v1/d1ca00148ad2c2cf1111~noop.png\"},\"department_ids\":[\"od-c02cc3b682a71cdb3a4f14fc4cdb1234\"],\"name\":\"zhangsan\",\"open_id\":\"ou_7d8a6e6df7621556ce0d21922b674321\",\"user_id\":\"02a11111\"}]}}",
    ),
];
