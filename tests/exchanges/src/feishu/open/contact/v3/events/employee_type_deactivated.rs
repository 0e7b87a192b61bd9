// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/contact/v3/events/employee_type_deactivated`.

use feishu_api::contact::v3::EmployeeTypeDeactivated;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        EmployeeTypeDeactivated,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"contact.employee_type_enum.deactivated_v3\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"old_enum\":{\"enum_id\":\"exGeIjow7zIqWMy+ONkFxA==\",\"enum_value\":\"2\",\"content\":\"专家\",\"enum_type\":2,\"enum_status\":1,\"i18n_content\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]},\"new_enum\":{\"enum_id\":\"exGeIjow7zIqWMy+ONkFxA==\",\"enum_value\":\"2\",\"content\":\"专家\",\"enum_type\":2,\"enum_status\":1,\"i18n_content\":[{\"locale\":\"zh_cn\",\"value\":\"多语言内容\"}]}}}",
    ),
];
