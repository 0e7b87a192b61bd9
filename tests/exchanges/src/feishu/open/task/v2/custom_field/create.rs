// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/custom_field/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{
    CreateCustomField, NewCustomFieldOption, NewCustomFieldType, NewNumberSetting,
    NewSelectSetting, NumberFormat, NumberSeparator, NumberSymbolPosition,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateCustomField,
    >(
        "all_settings",
        || Operation::into_request(
            CreateCustomField::new(
                    "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
                    "优先级",
                    NewCustomFieldType::Number {
                        number_setting: NewNumberSetting {
                            format: Some(NumberFormat::Normal),
                            custom_symbol: Some("自定义符号".into()),
                            custom_symbol_position: Some(NumberSymbolPosition::Left),
                            separator: Some(NumberSeparator::Thousand),
                            decimal_count: Some(2),
                        },
                    },
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"resource_type\":\"tasklist\",\"resource_id\":\"ec5ed63d-a4a9-44de-a935-7ba243471c0a\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"custom_field\":{\"guid\":\"34d4b29f-3d58-4bc5-b752-6be80fb687c8\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2},\"member_setting\":{\"multi\":true},\"datetime_setting\":{\"format\":\"yyyy/mm/dd\"},\"single_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"multi_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"created_at\":\"1688196600000\",\"updated_at\":\"1688196600000\",\"text_setting\":{}}}}",
    ),
    Exchange::data::<
        CreateCustomField,
    >(
        "number_with_currency",
        || Operation::into_request(
            CreateCustomField::new(
                    "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
                    "价格",
                    NewCustomFieldType::Number {
                        number_setting: NewNumberSetting {
                            format: Some(NumberFormat::Cny),
                            separator: Some(NumberSeparator::Thousand),
                            decimal_count: Some(2),
                            ..NewNumberSetting::default()
                        },
                    },
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"resource_type\":\"tasklist\",\"resource_id\":\"ec5ed63d-a4a9-44de-a935-7ba243471c0a\",\"name\":\"价格\",\"type\":\"number\",\"number_setting\":{\"format\":\"cny\",\"separator\":\"thousand\",\"decimal_count\":2}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"custom_field\":{\"guid\":\"34d4b29f-3d58-4bc5-b752-6be80fb687c8\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2},\"member_setting\":{\"multi\":true},\"datetime_setting\":{\"format\":\"yyyy/mm/dd\"},\"single_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"multi_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"created_at\":\"1688196600000\",\"updated_at\":\"1688196600000\",\"text_setting\":{}}}}",
    ),
    Exchange::data::<
        CreateCustomField,
    >(
        "single_select_with_options",
        || Operation::into_request(
            CreateCustomField::new(
                    "ec5ed63d-a4a9-44de-a935-7ba243471c0a",
                    "优先级",
                    NewCustomFieldType::SingleSelect {
                        single_select_setting: NewSelectSetting {
                            options: Some(
                                vec![
                                    NewCustomFieldOption {
                                        color_index: Some(1),
                                        ..NewCustomFieldOption::new("高")
                                    },
                                    NewCustomFieldOption {
                                        color_index: Some(11),
                                        ..NewCustomFieldOption::new("中")
                                    },
                                    NewCustomFieldOption {
                                        color_index: Some(16),
                                        ..NewCustomFieldOption::new("低")
                                    },
                                ],
                            ),
                        },
                    },
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"resource_type\":\"tasklist\",\"resource_id\":\"ec5ed63d-a4a9-44de-a935-7ba243471c0a\",\"name\":\"优先级\",\"type\":\"single_select\",\"single_select_setting\":{\"options\":[{\"name\":\"高\",\"color_index\":1},{\"name\":\"中\",\"color_index\":11},{\"name\":\"低\",\"color_index\":16}]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"custom_field\":{\"guid\":\"34d4b29f-3d58-4bc5-b752-6be80fb687c8\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2},\"member_setting\":{\"multi\":true},\"datetime_setting\":{\"format\":\"yyyy/mm/dd\"},\"single_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"multi_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"created_at\":\"1688196600000\",\"updated_at\":\"1688196600000\",\"text_setting\":{}}}}",
    ),
];
