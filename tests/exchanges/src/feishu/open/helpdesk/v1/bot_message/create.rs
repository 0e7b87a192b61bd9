// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/bot_message/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::helpdesk::v1::{BotMessageType, CreateBotMessage, ReceiveType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateBotMessage,
    >(
        "documented",
        || Operation::into_request(
            CreateBotMessage::new(
                    BotMessageType::Post,
                    "{\"post\":{\"zh_cn\":{\"title\":\"some title\",\"content\":[[{\"tag\":\"text\",\"text\":\"some content\"}]]}}}",
                    "ou_7346484524",
                )
                .user_id_type(UserIdType::OpenId)
                .receive_type(ReceiveType::Chat),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"msg_type\":\"post\",\"content\":\"{\\\"post\\\":{\\\"zh_cn\\\":{\\\"title\\\":\\\"some title\\\",\\\"content\\\":[[{\\\"tag\\\":\\\"text\\\",\\\"text\\\":\\\"some content\\\"}]]}}}\",\"receiver_id\":\"ou_7346484524\",\"receive_type\":\"chat\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_7054301238434\"}}",
    ),
];
