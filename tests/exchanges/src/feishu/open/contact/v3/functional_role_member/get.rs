// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/functional_role_member/get`.

use feishu_api::Operation;
use feishu_api::contact::v3::{DepartmentIdType, GetRoleMember, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetRoleMember,
    >(
        "part",
        || Operation::into_request(
            GetRoleMember::new("7vrj3vk70xk7v5r", UserId::UserId("od-123456".into()))
                .department_id_type(DepartmentIdType::Open),
        ),
        "{\"path\":{\"role_id\":\"7vrj3vk70xk7v5r\",\"member_id\":\"od-123456\"},\"query\":{\"user_id_type\":\"user_id\",\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"member\":{\"user_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"scope_type\":\"All\",\"department_ids\":[\"od-4e6ac4d14bcd5071a37a39de902c7141\"]}}}",
    ),
];
