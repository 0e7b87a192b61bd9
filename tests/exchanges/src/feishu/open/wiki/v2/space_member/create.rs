// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/space_member/create`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{CreateSpaceMember, MemberIdType, MemberRole};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateSpaceMember,
    >(
        "create",
        || Operation::into_request(
            CreateSpaceMember::new(
                    "1565676577122621",
                    MemberIdType::OpenId,
                    "ou_449b53ad6aee526f7ed311b216aabcef",
                    MemberRole::Admin,
                )
                .need_notification(true),
        ),
        "{\"path\":{\"space_id\":\"1565676577122621\"},\"query\":{\"need_notification\":true},\"headers\":{},\"body\":{\"member_type\":\"openid\",\"member_id\":\"ou_449b53ad6aee526f7ed311b216aabcef\",\"member_role\":\"admin\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"member\":{\"member_type\":\"openid\",\"member_id\":\"ou_449b53ad6aee526f7ed311b216aabcef\",\"member_role\":\"admin\",\"type\":\"user\"}}}",
    ),
];
