// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/section/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{ListSection, SectionSource};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListSection,
    >(
        "next_page_of_tasklist",
        || Operation::into_request(
            ListSection::new(SectionSource::Tasklist {
                    resource_id: "caef228f-2342-23c1-c36d-91186414dc64".into(),
                })
                .page_size(50)
                .page_token("aWQ9NzEwMjMzMjMxMDE=")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"resource_type\":\"tasklist\",\"resource_id\":\"caef228f-2342-23c1-c36d-91186414dc64\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"e6e37dcc-f75a-5936-f589-12fb4b5c80c2\",\"name\":\"审核过的任务\",\"is_default\":true}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
    ),
];
