// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/bot_message/create`.

use feishu_api::{Map, Operation, UserIdType};
use feishu_api::helpdesk::v1::{
    BotMessageContent, CreateBotMessage, Post, PostMessage, PostSegment, ReceiveType,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateBotMessage,
    >(
        "rich_text_to_user",
        || Operation::into_request(
            CreateBotMessage::new(
                    BotMessageContent::Post(
                        PostMessage::new(
                            Map::from([
                                (
                                    "zh_cn".into(),
                                    Post {
                                        title: Some("some title".into()),
                                        content: vec![
                                            vec![
                                                PostSegment {
                                                    text: Some("some content".into()),
                                                    ..PostSegment::new("text")
                                                },
                                            ],
                                        ],
                                    },
                                ),
                            ]),
                        ),
                    ),
                    "ou_7346484524",
                )
                .user_id_type(UserIdType::OpenId)
                .receive_type(ReceiveType::Chat),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"msg_type\":\"post\",\"content\":\"{\\\"post\\\":{\\\"zh_cn\\\":{\\\"title\\\":\\\"some title\\\",\\\"content\\\":[[{\\\"tag\\\":\\\"text\\\",\\\"text\\\":\\\"some content\\\"}]]}}}\",\"receiver_id\":\"ou_7346484524\",\"receive_type\":\"chat\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_7054301238434\"}}",
    ),
];
