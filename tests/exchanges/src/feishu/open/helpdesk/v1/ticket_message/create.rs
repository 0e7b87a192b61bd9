// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/ticket_message/create`.

use feishu_api::{Map, Operation};
use feishu_api::helpdesk::v1::{
    CreateTicketMessage, Post, PostMessage, PostSegment, TicketMessageContent,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateTicketMessage,
    >(
        "rich_text",
        || Operation::into_request(
            CreateTicketMessage::new(
                "6948728206392295444",
                TicketMessageContent::Post(
                    PostMessage::new(
                        Map::from([
                            (
                                "zh_cn".into(),
                                Post {
                                    title: Some("this is title".into()),
                                    content: vec![
                                        vec![
                                            PostSegment {
                                                text: Some("第一行\u{a0}:".into()),
                                                un_escape: Some(true),
                                                ..PostSegment::new("text")
                                            },
                                            PostSegment {
                                                text: Some("超链接".into()),
                                                href: Some("http://www.feishu.cn".into()),
                                                ..PostSegment::new("a")
                                            },
                                        ],
                                        vec![
                                            PostSegment {
                                                text: Some("第二行 :".into()),
                                                ..PostSegment::new("text")
                                            },
                                            PostSegment {
                                                text: Some("文本测试".into()),
                                                ..PostSegment::new("text")
                                            },
                                        ],
                                    ],
                                },
                            ),
                        ]),
                    ),
                ),
            ),
        ),
        "{\"path\":{\"ticket_id\":\"6948728206392295444\"},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"post\",\"content\":{\"post\":{\"zh_cn\":{\"title\":\"this is title\",\"content\":[[{\"tag\":\"text\",\"un_escape\":true,\"text\":\"第一行\u{a0}:\"},{\"tag\":\"a\",\"text\":\"超链接\",\"href\":\"http://www.feishu.cn\"}],[{\"tag\":\"text\",\"text\":\"第二行 :\"},{\"tag\":\"text\",\"text\":\"文本测试\"}]]}}}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_8baa3656c7b41900d29bf9104bf5310b\"}}",
    ),
];
