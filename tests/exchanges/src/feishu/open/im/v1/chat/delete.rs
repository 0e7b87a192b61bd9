// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat/delete`.

use feishu_api::Operation;
use feishu_api::im::v1::DeleteChat;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteChat,
    >(
        "disband",
        || Operation::into_request(
            DeleteChat::new("oc_a0553eda9014c201e6969b478895c230"),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
