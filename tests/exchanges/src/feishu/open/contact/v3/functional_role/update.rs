// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/functional_role/update`.

use feishu_api::Operation;
use feishu_api::contact::v3::UpdateRole;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateRole,
    >(
        "rename",
        || Operation::into_request(
            UpdateRole::new("7vrj3vk70xk7v5r", "考勤管理员"),
        ),
        "{\"path\":{\"role_id\":\"7vrj3vk70xk7v5r\"},\"query\":{},\"headers\":{},\"body\":{\"role_name\":\"考勤管理员\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
