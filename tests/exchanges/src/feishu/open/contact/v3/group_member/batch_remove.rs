// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group_member/batch_remove`.

use feishu_api::Operation;
use feishu_api::contact::v3::{BatchRemoveGroupMembers, InputGroupMember, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchRemoveGroupMembers,
    >(
        "one_user",
        || Operation::into_request(
            BatchRemoveGroupMembers::new(
                "test_group",
                [InputGroupMember::new(UserId::UserId("u287xj12".into()))],
            ),
        ),
        "{\"path\":{\"group_id\":\"test_group\"},\"query\":{},\"headers\":{},\"body\":{\"members\":[{\"member_id\":\"u287xj12\",\"member_type\":\"user\",\"member_id_type\":\"user_id\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
