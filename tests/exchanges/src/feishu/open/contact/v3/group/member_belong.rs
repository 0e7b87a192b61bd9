// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/group/member_belong`.

use feishu_api::Operation;
use feishu_api::contact::v3::{GroupType, ListGroupsOfUser, UserId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListGroupsOfUser,
    >(
        "first_page",
        || Operation::into_request(
            ListGroupsOfUser::new(UserId::UserId("u287xj12".into()))
                .group_type(GroupType::Assigned)
                .page_size(500)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
                ),
        ),
        "{\"path\":{},\"query\":{\"member_id\":\"u287xj12\",\"member_id_type\":\"user_id\",\"group_type\":1,\"page_size\":500,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"group_list\":[\"og-1455998e138698e1386\"],\"page_token\":\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=\",\"has_more\":false}}",
    ),
];
