// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_role_member/create`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{CreateAppRoleMember, MemberIdType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAppRoleMember,
    >(
        "basic",
        || Operation::into_request(
            CreateAppRoleMember::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "roljRpwIUt",
                    "ou_7dab8a3d3cdcc9da365777c7ad535d62",
                )
                .member_id_type(MemberIdType::OpenId),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"role_id\":\"roljRpwIUt\"},\"query\":{\"member_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"member_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
