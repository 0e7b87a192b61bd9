// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group_member/simplelist`.

use feishu_api::Operation;
use feishu_api::contact::v3::{GroupMemberIdType, ListGroupMembers, MemberType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListGroupMembers,
    >(
        "users",
        || Operation::into_request(
            ListGroupMembers::new("g128187")
                .page_size(50)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
                )
                .member_id_type(GroupMemberIdType::OpenId)
                .member_type(MemberType::User),
        ),
        "{\"path\":{\"group_id\":\"g128187\"},\"query\":{\"page_size\":50,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=\",\"member_id_type\":\"open_id\",\"member_type\":\"user\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"memberlist\":[{\"member_id\":\"u287xj12\",\"member_type\":\"user\",\"member_id_type\":\"user_id\"}],\"page_token\":\"TDRRV9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiJDGexPw=\",\"has_more\":true}}",
    ),
];
