// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message_reaction/batch_query`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::{BatchQueryMessageReaction, ReactionQuery};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchQueryMessageReaction,
    >(
        "laughs",
        || Operation::into_request(
            BatchQueryMessageReaction::new([
                    ReactionQuery {
                        message_id: Some("om_8964d1b4*********2b31383276113".into()),
                        page_token: Some("YhljsPiGfUgnVAg9urvRFd-BvSqRL20".into()),
                    },
                ])
                .user_id_type(UserIdType::OpenId)
                .page_size_per_message(10)
                .reaction_type("LAUGH"),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"queries\":[{\"message_id\":\"om_8964d1b4*********2b31383276113\",\"page_token\":\"YhljsPiGfUgnVAg9urvRFd-BvSqRL20\"}],\"page_size_per_message\":10,\"reaction_type\":\"LAUGH\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"success_msg_reaction_details\":[{\"message_id\":\"om_a8f2294b************a1a38afaac9d\",\"has_more\":true,\"page_token\":\"NzYxNDA2NjMyNzA3Mzg1Mjk0NDoy\",\"message_reaction_items\":[{\"reaction_id\":\"ZCaCIjUBVVWSrm5L-3ZTw****\",\"operator\":{\"operator_id\":\"ou_ff0b7ba35fb********67dfc8b885136\",\"operator_type\":\"user\"},\"action_time\":\"1626086391570\",\"emoji_type\":\"SMILE\"}]}],\"success_msg_reaction_counts\":[{\"message_id\":\"om_8964d1b4*********2b31383276113\",\"reaction_count\":[{\"reaction_type\":\"LAUGH\",\"count\":\"20\"}]}],\"fail_msg_reaction_details\":[{\"message_id\":\"om_8964d1b4*********2b31383276113\",\"fail_reason\":\"invalid\"}]}}",
    ),
];
