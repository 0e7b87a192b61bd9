// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/functional_role/create`.

use feishu_api::Operation;
use feishu_api::contact::v3::CreateRole;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateRole,
    >(
        "by_name",
        || Operation::into_request(CreateRole::new("考勤管理员")),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"role_name\":\"考勤管理员\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"role_id\":\"7vrj3vk70xk7v5r\"}}",
    ),
];
