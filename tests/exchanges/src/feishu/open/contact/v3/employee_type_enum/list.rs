// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/employee_type_enum/list`.

use feishu_api::Operation;
use feishu_api::contact::v3::ListEmployeeTypes;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListEmployeeTypes,
    >(
        "first_page",
        || Operation::into_request(
            ListEmployeeTypes::new().page_token("3").page_size(10),
        ),
        "{\"path\":{},\"query\":{\"page_token\":\"3\",\"page_size\":10},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"enum_id\":\"exGeIjow7zIqWMy+ONkFxA==\",\"enum_value\":\"2\",\"content\":\"专家\",\"enum_type\":2,\"enum_status\":1,\"i18n_content\":[{\"locale\":\"zh_cn\",\"value\":\"专家（中文）\"}]}],\"has_more\":true,\"page_token\":\"3\"}}",
    ),
];
