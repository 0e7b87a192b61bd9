// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message_reaction/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::ListMessageReaction;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListMessageReaction,
    >(
        "laughs",
        || Operation::into_request(
            ListMessageReaction::new("om_8964d1b4*2b31383276113")
                .reaction_type("LAUGH")
                .page_token(
                    "YhljsPiGfUgnVAg9urvRFd-BvSqRL20wMZNAWfa9xXkud6UKCybPuUgQ1vM26dj6",
                )
                .page_size(10)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"message_id\":\"om_8964d1b4*2b31383276113\"},\"query\":{\"reaction_type\":\"LAUGH\",\"page_token\":\"YhljsPiGfUgnVAg9urvRFd-BvSqRL20wMZNAWfa9xXkud6UKCybPuUgQ1vM26dj6\",\"page_size\":10,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"reaction_id\":\"ZCaCIjUBVVWSrm5L-3ZTw****\",\"operator\":{\"operator_id\":\"ou_ff0b7ba35fb****\",\"operator_type\":\"user\"},\"action_time\":\"1626086391570\",\"reaction_type\":{\"emoji_type\":\"SMILE\"}}],\"has_more\":true,\"page_token\":\"YhljsPiGfUgnVAg9urvRFd-BvSqRL****\"}}",
    ),
];
