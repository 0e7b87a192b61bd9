// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/custom_field/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{CustomFieldSource, ListCustomField};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListCustomField,
    >(
        "next_page_of_tasklist",
        || Operation::into_request(
            ListCustomField::new()
                .page_size(50)
                .page_token("aWQ9NzEwMjMzMjMxMDE=")
                .user_id_type(UserIdType::OpenId)
                .resource_type(CustomFieldSource::Tasklist {
                    resource_id: "5ffbe0ca-6600-41e0-a634-2b38cbcf13b8".into(),
                }),
        ),
        "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"user_id_type\":\"open_id\",\"resource_type\":\"tasklist\",\"resource_id\":\"5ffbe0ca-6600-41e0-a634-2b38cbcf13b8\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"34d4b29f-3d58-4bc5-b752-6be80fb687c8\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2},\"member_setting\":{\"multi\":true},\"datetime_setting\":{\"format\":\"yyyy/mm/dd\"},\"single_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"multi_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"created_at\":\"1688196600000\",\"updated_at\":\"1688196600000\",\"text_setting\":{}}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":false}}",
    ),
];
