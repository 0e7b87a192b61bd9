// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/functional_role/delete`.

use feishu_api::Operation;
use feishu_api::contact::v3::DeleteRole;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteRole,
    >(
        "by_id",
        || Operation::into_request(DeleteRole::new("7vrj3vk70xk7v5r")),
        "{\"path\":{\"role_id\":\"7vrj3vk70xk7v5r\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
