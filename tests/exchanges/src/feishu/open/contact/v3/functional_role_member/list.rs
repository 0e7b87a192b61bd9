// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/functional_role_member/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::{DepartmentIdType, ListRoleMembers};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListRoleMembers,
    >(
        "first_page",
        || Operation::into_request(
            ListRoleMembers::new("7vrj3vk70xk7v5r")
                .page_size(50)
                .page_token("dawdewd")
                .user_id_type(UserIdType::OpenId)
                .department_id_type(DepartmentIdType::Open),
        ),
        "{\"path\":{\"role_id\":\"7vrj3vk70xk7v5r\"},\"query\":{\"page_size\":50,\"page_token\":\"dawdewd\",\"user_id_type\":\"open_id\",\"department_id_type\":\"open_department_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"members\":[{\"user_id\":\"od-4e6ac4d14bcd5071a37a39de902c7141\",\"scope_type\":\"All\",\"department_ids\":[\"od-4e6ac4d14bcd5071a37a39de902c7141\"]}],\"page_token\":\"2132323\",\"has_more\":false}}",
    ),
];
