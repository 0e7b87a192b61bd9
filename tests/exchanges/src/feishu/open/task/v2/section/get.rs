// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/section/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::GetSection;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetSection,
    >(
        "read_section",
        || Operation::into_request(
            GetSection::new("9842501a-9f47-4ff5-a622-d319eeecb97f")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"section_guid\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"section\":{\"guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\",\"name\":\"已经评审过的任务\",\"resource_type\":\"tasklist\",\"is_default\":true,\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"活动分工任务列表\"},\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
    ),
];
