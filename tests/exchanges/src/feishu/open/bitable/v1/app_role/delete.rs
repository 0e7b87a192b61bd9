// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_role/delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::DeleteAppRole;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAppRole,
    >(
        "basic",
        || Operation::into_request(
            DeleteAppRole::new("appbcbWCzen6D8dezhoCH2RpMAh", "roljRpwIUt"),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"role_id\":\"roljRpwIUt\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
