// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block_children/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::{
    Block, BlockType, Color, CreateDocumentBlockChildren, Text, TextBackground,
    TextElement, TextElementStyle, TextRun, TextStyle,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateDocumentBlockChildren,
    >(
        "create",
        || Operation::into_request(
            CreateDocumentBlockChildren::new(
                    "doxcnePuYufKa49ISjhD8Iabcef",
                    "doxcnO6UW6wAw2qIcYf4hZabcef",
                )
                .document_revision_id(-1)
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
                                                "多人实时协同，插入一切元素。不仅是在线文档，更是"
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
                                            content: Some("强大的创作和互动工具".into()),
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
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZabcef\"},\"query\":{\"document_revision_id\":-1,\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"index\":0,\"children\":[{\"block_type\":2,\"text\":{\"elements\":[{\"text_run\":{\"content\":\"多人实时协同，插入一切元素。不仅是在线文档，更是\",\"text_element_style\":{\"background_color\":14,\"text_color\":5}}},{\"text_run\":{\"content\":\"强大的创作和互动工具\",\"text_element_style\":{\"background_color\":14,\"bold\":true,\"text_color\":5}}}],\"style\":{}}}]}}",
        "{\"code\":0,\"data\":{\"children\":[{\"block_id\":\"doxcnXgNGAtaAraIRVeCfmbx4Eo\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"多人实时协同，插入一切元素。不仅是在线文档，更是\",\"text_element_style\":{\"background_color\":14,\"text_color\":5}}},{\"text_run\":{\"content\":\"强大的创作和互动工具\",\"text_element_style\":{\"background_color\":14,\"bold\":true,\"text_color\":5}}}],\"style\":{}}}],\"client_token\":\"ea403093-3af1-4e9d-8f5d-53c5a4e4c36e\",\"document_revision_id\":148},\"msg\":\"\"}",
    ),
];
