// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/chat_announcement_block_children/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::{
    Block, BlockType, Color, CreateChatAnnouncementBlockChildren, Text, TextBackground,
    TextElement, TextElementStyle, TextRun, TextStyle,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateChatAnnouncementBlockChildren,
    >(
        "create",
        || Operation::into_request(
            CreateChatAnnouncementBlockChildren::new(
                    "oc_5ad11d72b830411d72b836c20",
                    "doxcnO6UW6wAw2qIcYf4hZpFIth",
                )
                .revision_id(-1)
                .client_token("fe599b60-450f-46ff-b2ef-9f6675625b97")
                .user_id_type(UserIdType::OpenId)
                .children([
                    Block {
                        block_type: Some(BlockType::Text),
                        text: Some(Text {
                            style: Some(TextStyle::default()),
                            elements: Some(
                                vec![
                                    TextElement {
                                        text_run: Some(TextRun {
                                            content: Some(
                                                "当你需要向群内所有成员传达重要信息时，可以使用群公告功能。后续入群的成员也可看到当前群公告。"
                                                    .into(),
                                            ),
                                            text_element_style: Some(TextElementStyle {
                                                background_color: Some(TextBackground::Gray),
                                                text_color: Some(Color::Blue),
                                                ..TextElementStyle::default()
                                            }),
                                            ..TextRun::default()
                                        }),
                                        ..TextElement::default()
                                    },
                                    TextElement {
                                        text_run: Some(TextRun {
                                            content: Some(
                                                "群公告编辑支持实时保存及多人协作，群成员可实时查看最新群公告内容。"
                                                    .into(),
                                            ),
                                            text_element_style: Some(TextElementStyle {
                                                bold: Some(true),
                                                background_color: Some(TextBackground::Gray),
                                                text_color: Some(Color::Blue),
                                                ..TextElementStyle::default()
                                            }),
                                            ..TextRun::default()
                                        }),
                                        ..TextElement::default()
                                    },
                                ],
                            ),
                            ..Text::default()
                        }),
                        ..Block::default()
                    },
                ])
                .index(0),
        ),
        "{\"path\":{\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZpFIth\"},\"query\":{\"revision_id\":-1,\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"index\":0,\"children\":[{\"block_type\":2,\"text\":{\"elements\":[{\"text_run\":{\"content\":\"当你需要向群内所有成员传达重要信息时，可以使用群公告功能。后续入群的成员也可看到当前群公告。\",\"text_element_style\":{\"background_color\":14,\"text_color\":5}}},{\"text_run\":{\"content\":\"群公告编辑支持实时保存及多人协作，群成员可实时查看最新群公告内容。\",\"text_element_style\":{\"background_color\":14,\"bold\":true,\"text_color\":5}}}],\"style\":{}}}]}}",
        "{\"code\":0,\"data\":{\"children\":[{\"block_id\":\"doxcnXgNGAtaAraIRVeCfmbx4Eo\",\"block_type\":2,\"parent_id\":\"oc_5ad11d72b830411d72b836c20\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"当你需要向群内所有成员传达重要信息时，可以使用群公告功能。后续入群的成员也可看到当前群公告。\",\"text_element_style\":{\"background_color\":14,\"text_color\":5}}},{\"text_run\":{\"content\":\"群公告编辑支持实时保存及多人协作，群成员可实时查看最新群公告内容。\",\"text_element_style\":{\"background_color\":14,\"bold\":true,\"text_color\":5}}}],\"style\":{}}}],\"client_token\":\"ea403093-3af1-4e9d-8f5d-53c5a4e4c36e\",\"revision_id\":2},\"msg\":\"\"}",
    ),
];
