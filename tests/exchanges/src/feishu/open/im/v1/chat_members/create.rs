// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_members/create`.

use feishu_api::Operation;
use feishu_api::im::v1::{CreateChatMembers, MemberIds, SucceedType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateChatMembers,
    >(
        "users",
        || Operation::into_request(
            CreateChatMembers::new(
                    "oc_a0553eda9014c201e6969b478895c230",
                    MemberIds::UserId(vec!["4d7a3c6g".into()]),
                )
                .succeed_type(SucceedType::SkipResigned),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{\"member_id_type\":\"user_id\",\"succeed_type\":0},\"headers\":{},\"body\":{\"id_list\":[\"4d7a3c6g\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"invalid_id_list\":[\"4d7a3c6g\"],\"not_existed_id_list\":[\"4d7a3c6g\"],\"pending_approval_id_list\":[\"4d7a3c6g\"]}}",
    ),
];
