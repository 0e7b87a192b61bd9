// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/employee_type_enum/update`.

use feishu_api::Operation;
use feishu_api::contact::v3::{EnumStatus, I18nContent, Locale, UpdateEmployeeType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateEmployeeType,
    >(
        "rename",
        || Operation::into_request(
            UpdateEmployeeType::new(
                    "exGeIjow7zIqWMy+ONkFxA==",
                    "专家",
                    EnumStatus::Active,
                )
                .i18n_content([
                    I18nContent {
                        locale: Some(Locale::Chinese),
                        value: Some("专家（中文）".into()),
                        ..I18nContent::default()
                    },
                ]),
        ),
        "{\"path\":{\"enum_id\":\"exGeIjow7zIqWMy+ONkFxA==\"},\"query\":{},\"headers\":{},\"body\":{\"content\":\"专家\",\"enum_type\":2,\"enum_status\":1,\"i18n_content\":[{\"locale\":\"zh_cn\",\"value\":\"专家（中文）\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"employee_type_enum\":{\"enum_id\":\"exGeIjow7zIqWMy+ONkFxA==\",\"enum_value\":\"2\",\"content\":\"专家\",\"enum_type\":2,\"enum_status\":1,\"i18n_content\":[{\"locale\":\"zh_cn\",\"value\":\"专家（中文）\"}]}}}",
    ),
];
