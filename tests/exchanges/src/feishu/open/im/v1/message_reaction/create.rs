// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message_reaction/create`.

use feishu_api::Operation;
use feishu_api::im::v1::{CreateMessageReaction, Emoji};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateMessageReaction,
    >(
        "smile",
        || Operation::into_request(
            CreateMessageReaction::new(
                "om_a8f2294ba1a38afaac9d",
                Emoji {
                    emoji_type: Some("SMILE".into()),
                    ..Emoji::default()
                },
            ),
        ),
        "{\"path\":{\"message_id\":\"om_a8f2294ba1a38afaac9d\"},\"query\":{},\"headers\":{},\"body\":{\"reaction_type\":{\"emoji_type\":\"SMILE\"}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"reaction_id\":\"ZCaCIjUBVVWSrm5L-3ZTw****\",\"operator\":{\"operator_id\":\"ou_ff0b7ba35fb****\",\"operator_type\":\"user\"},\"action_time\":\"1663054162546\",\"reaction_type\":{\"emoji_type\":\"SMILE\"}}}",
    ),
];
