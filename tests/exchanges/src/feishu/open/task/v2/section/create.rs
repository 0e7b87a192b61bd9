// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/section/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{CreateSection, NewSectionPosition, SectionTarget};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateSection,
    >(
        "section_of_tasklist",
        || Operation::into_request(
            CreateSection::new(
                    "已经审核过的任务",
                    SectionTarget::Tasklist {
                        resource_id: "cc371766-6584-cf50-a222-c22cd9055004".into(),
                    },
                )
                .user_id_type(UserIdType::OpenId)
                .position(
                    NewSectionPosition::Before(
                        "e6e37dcc-f75a-5936-f589-12fb4b5c80c2".into(),
                    ),
                ),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"name\":\"已经审核过的任务\",\"resource_type\":\"tasklist\",\"resource_id\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"insert_before\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"section\":{\"guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\",\"name\":\"已经评审过的任务\",\"resource_type\":\"tasklist\",\"is_default\":true,\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"活动分工任务列表\"},\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
    ),
];
