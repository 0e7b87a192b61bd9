// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group_member/remove`.

use feishu_api::Operation;
use feishu_api::contact::v3::{RemoveGroupMember, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RemoveGroupMember,
    >(
        "user",
        || Operation::into_request(
            RemoveGroupMember::new("g198123", UserId::UserId("xj82871k".into())),
        ),
        "{\"path\":{\"group_id\":\"g198123\"},\"query\":{},\"headers\":{},\"body\":{\"member_type\":\"user\",\"member_id\":\"xj82871k\",\"member_id_type\":\"user_id\"}}",
        "{\"code\":0,\"data\":{},\"msg\":\"success\"}",
    ),
];
