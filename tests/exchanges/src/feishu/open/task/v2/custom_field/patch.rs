// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/custom_field/patch`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{
    CustomFieldSetting, InputCustomField, NumberFormat, NumberSeparator, NumberSetting,
    NumberSymbolPosition, PatchCustomField, PatchCustomFieldField,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchCustomField,
    >(
        "rename_and_change_settings",
        || Operation::into_request(
            PatchCustomField::new("5ffbe0ca-6600-41e0-a634-2b38cbcf13b8")
                .user_id_type(UserIdType::OpenId)
                .custom_field(InputCustomField {
                    name: Some("优先级".into()),
                    setting: Some(
                        CustomFieldSetting::Number(NumberSetting {
                            format: Some(NumberFormat::Normal),
                            custom_symbol: Some("€".into()),
                            custom_symbol_position: Some(NumberSymbolPosition::Left),
                            separator: Some(NumberSeparator::Thousand),
                            decimal_count: Some(2),
                            ..NumberSetting::default()
                        }),
                    ),
                })
                .update_fields([PatchCustomFieldField::Name]),
        ),
        "{\"path\":{\"custom_field_guid\":\"5ffbe0ca-6600-41e0-a634-2b38cbcf13b8\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"custom_field\":{\"name\":\"优先级\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"€\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2}},\"update_fields\":[\"name\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"custom_field\":{\"guid\":\"34d4b29f-3d58-4bc5-b752-6be80fb687c8\",\"name\":\"优先级\",\"type\":\"number\",\"number_setting\":{\"format\":\"normal\",\"custom_symbol\":\"自定义符号\",\"custom_symbol_position\":\"left\",\"separator\":\"thousand\",\"decimal_count\":2},\"member_setting\":{\"multi\":true},\"datetime_setting\":{\"format\":\"yyyy/mm/dd\"},\"single_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"multi_select_setting\":{\"options\":[{\"guid\":\"4216f79b-3fda-4dc6-a0c4-a16022e47152\",\"name\":\"高优\",\"color_index\":1,\"is_hidden\":false}]},\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"created_at\":\"1688196600000\",\"updated_at\":\"1688196600000\",\"text_setting\":{}}}}",
    ),
];
