// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group_member/add`.

use feishu_api::Operation;
use feishu_api::contact::v3::{AddGroupMember, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        AddGroupMember,
    >(
        "user",
        || Operation::into_request(
            AddGroupMember::new(
                "g281721",
                UserId::OpenId("ou_7dab8a3d3cdcc9da365777c7ad535d62".into()),
            ),
        ),
        "{\"path\":{\"group_id\":\"g281721\"},\"query\":{},\"headers\":{},\"body\":{\"member_type\":\"user\",\"member_id_type\":\"open_id\",\"member_id\":\"ou_7dab8a3d3cdcc9da365777c7ad535d62\"}}",
        "{\"code\":0,\"data\":{},\"msg\":\"success\"}",
    ),
];
