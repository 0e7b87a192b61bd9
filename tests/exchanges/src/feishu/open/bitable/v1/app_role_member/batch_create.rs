// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_role_member/batch_create`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{BatchCreateAppRoleMember, MemberId, MemberIdType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchCreateAppRoleMember,
    >(
        "basic",
        || Operation::into_request(
            BatchCreateAppRoleMember::new(
                "bascnnKKvcoUblgmmhZkYqabcef",
                "rolNGhPqks",
                [
                    MemberId {
                        r#type: Some(MemberIdType::OpenId),
                        id: "ou_35990a9d9052051a2fae9b2f1afabcef".into(),
                    },
                ],
            ),
        ),
        "{\"path\":{\"app_token\":\"bascnnKKvcoUblgmmhZkYqabcef\",\"role_id\":\"rolNGhPqks\"},\"query\":{},\"headers\":{},\"body\":{\"member_list\":[{\"type\":\"open_id\",\"id\":\"ou_35990a9d9052051a2fae9b2f1afabcef\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
