// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_members/is_in_chat`.

use feishu_api::Operation;
use feishu_api::im::v1::IsInChatChatMembers;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        IsInChatChatMembers,
    >(
        "member",
        || Operation::into_request(
            IsInChatChatMembers::new("oc_a0553eda9014c201e6969b478895c230"),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"is_in_chat\":false}}",
    ),
];
