// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message_reaction/delete`.

use feishu_api::Operation;
use feishu_api::im::v1::DeleteMessageReaction;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteMessageReaction,
    >(
        "reaction",
        || Operation::into_request(
            DeleteMessageReaction::new(
                "om_8964d1b4*********2b31383276113",
                "ZCaCIjUBVVWSrm5L-3ZTw****",
            ),
        ),
        "{\"path\":{\"message_id\":\"om_8964d1b4*********2b31383276113\",\"reaction_id\":\"ZCaCIjUBVVWSrm5L-3ZTw****\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"reaction_id\":\"ZCaCIjUBVVWSrm5L-3ZTw****\",\"operator\":{\"operator_id\":\"ou_ff0b7ba35fb****\",\"operator_type\":\"user\"},\"action_time\":\"1663054162546\",\"reaction_type\":{\"emoji_type\":\"SMILE\"}}}",
    ),
];
