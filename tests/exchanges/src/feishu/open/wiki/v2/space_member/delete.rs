// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_member/delete`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{DeleteSpaceMember, MemberIdType, MemberRole, MemberType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteSpaceMember,
    >(
        "delete",
        || Operation::into_request(
            DeleteSpaceMember::new(
                    "7008061636015554580",
                    "g64fb7g7",
                    MemberIdType::UserId,
                    MemberRole::Admin,
                )
                .r#type(MemberType::User),
        ),
        "{\"path\":{\"space_id\":\"7008061636015554580\",\"member_id\":\"g64fb7g7\"},\"query\":{},\"headers\":{},\"body\":{\"member_type\":\"userid\",\"member_role\":\"admin\",\"type\":\"user\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"member\":{\"member_type\":\"userid\",\"member_id\":\"1565676577122621\",\"member_role\":\"admin\",\"type\":\"user\"}}}",
    ),
];
