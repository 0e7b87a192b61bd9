// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_members/me_join`.

use feishu_api::Operation;
use feishu_api::im::v1::MeJoinChatMembers;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        MeJoinChatMembers,
    >(
        "join",
        || Operation::into_request(
            MeJoinChatMembers::new("oc_a0553eda9014c201e6969b478895c230"),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{},\"msg\":\"ok\"}",
    ),
];
