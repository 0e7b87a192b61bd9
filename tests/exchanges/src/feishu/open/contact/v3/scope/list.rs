// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/contact/v3/scope/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::contact::v3::{DepartmentIdType, ListScope};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListScope,
    >(
        "first_page",
        || Operation::into_request(
            ListScope::new()
                .user_id_type(UserIdType::UserId)
                .department_id_type(DepartmentIdType::Custom)
                .page_token(
                    "AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=",
                )
                .page_size(50),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"user_id\",\"department_id_type\":\"department_id\",\"page_token\":\"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=\",\"page_size\":50},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"department_ids\":[\"75217143312g9842\"],\"group_ids\":[\"4bgga762\"],\"has_more\":true,\"page_token\":\"AQD9/Rn9eij9Pm39ED40/e4EuQbBea/ybCE7/PQ1yzQXAVoq7bxTVC%2BI1oJqeoRY\",\"user_ids\":[\"9b2fabg6\"]},\"msg\":\"success\"}",
    ),
];
