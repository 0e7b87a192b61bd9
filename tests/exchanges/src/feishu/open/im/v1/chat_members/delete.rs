// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_members/delete`.

use feishu_api::Operation;
use feishu_api::im::v1::{DeleteChatMembers, MemberIds};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteChatMembers,
    >(
        "users",
        || Operation::into_request(
            DeleteChatMembers::new(
                "oc_a0553eda9014c201e6969b478895c230",
                MemberIds::UserId(vec!["4d7a3c6g".into()]),
            ),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{\"member_id_type\":\"user_id\"},\"headers\":{},\"body\":{\"id_list\":[\"4d7a3c6g\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"invalid_id_list\":[\"4d7a3c6g\"]}}",
    ),
];
