// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/employee_type_enum/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::DeleteEmployeeType;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteEmployeeType,
    >(
        "by_id",
        || Operation::into_request(DeleteEmployeeType::new("exGeIjow7zIqWMy+ONkFxA==")),
        "{\"path\":{\"enum_id\":\"exGeIjow7zIqWMy+ONkFxA==\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
