// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat_moderation/update`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::{Moderation, UpdateChatModeration};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateChatModeration,
    >(
        "chosen_members",
        || Operation::into_request(
            UpdateChatModeration::new(
                    "oc_a0553eda9014c201e6969b478895c230",
                    Moderation::Moderators {
                        moderator_added_list: Some(vec!["4d7a3c6g".into()]),
                        moderator_removed_list: Some(vec!["3d7a3c6g".into()]),
                    },
                )
                .user_id_type(UserIdType::UserId),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{\"user_id_type\":\"user_id\"},\"headers\":{},\"body\":{\"moderation_setting\":\"moderator_list\",\"moderator_added_list\":[\"4d7a3c6g\"],\"moderator_removed_list\":[\"3d7a3c6g\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
