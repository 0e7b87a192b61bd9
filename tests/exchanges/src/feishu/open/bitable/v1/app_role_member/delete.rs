// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_role_member/delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{DeleteAppRoleMember, MemberIdType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAppRoleMember,
    >(
        "basic",
        || Operation::into_request(
            DeleteAppRoleMember::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "roljRpwIUt",
                    "ou_7dab8a3d3cdcc9da365777c7ad53uew2",
                )
                .member_id_type(MemberIdType::OpenId),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"role_id\":\"roljRpwIUt\",\"member_id\":\"ou_7dab8a3d3cdcc9da365777c7ad53uew2\"},\"query\":{\"member_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
