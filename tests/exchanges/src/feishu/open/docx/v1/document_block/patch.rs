// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block/patch`.

use feishu_api::{Millis, Operation, UserIdType};
use feishu_api::docx::v1::{
    Color, MentionDoc, MentionUser, MentionedType, PatchChange, PatchDocumentBlock,
    Reminder, TextBackground, TextElement, TextElementStyle, TextRun, UpdateTextElements,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchDocumentBlock,
    >(
        "patch",
        || Operation::into_request(
            PatchDocumentBlock::new(
                    "doxcnePuYufKa49ISjhD8Iabcef",
                    "doxcnO6UW6wAw2qIcYf4hZabcef",
                    PatchChange::UpdateTextElements(
                        UpdateTextElements::new(
                            vec![
                                TextElement {
                                    mention_user: Some(MentionUser {
                                        user_id: Some("ou_b828441a457cf078b7abdd4ceda99ea8".into()),
                                        ..MentionUser::default()
                                    }),
                                    ..TextElement::default()
                                },
                                TextElement {
                                    text_run: Some(TextRun {
                                        content: Some("测试".into()),
                                        text_element_style: Some(TextElementStyle {
                                            bold: Some(true),
                                            italic: Some(true),
                                            strikethrough: Some(true),
                                            underline: Some(true),
                                            background_color: Some(TextBackground::LightOrange),
                                            text_color: Some(Color::Orange),
                                            ..TextElementStyle::default()
                                        }),
                                        ..TextRun::default()
                                    }),
                                    ..TextElement::default()
                                },
                                TextElement {
                                    text_run: Some(TextRun {
                                        content: Some("文本".into()),
                                        text_element_style: Some(TextElementStyle {
                                            italic: Some(true),
                                            ..TextElementStyle::default()
                                        }),
                                        ..TextRun::default()
                                    }),
                                    ..TextElement::default()
                                },
                                TextElement {
                                    mention_doc: Some(MentionDoc {
                                        token: Some("doccntTMGsK3nFff3OybhbYdpxf".into()),
                                        obj_type: Some(MentionedType::Doc),
                                        url: Some(
                                            "https://ming.feishu.cn/docs/doccntTMGsK3nFff3OybhbYdpxf"
                                                .into(),
                                        ),
                                        ..MentionDoc::default()
                                    }),
                                    ..TextElement::default()
                                },
                                TextElement {
                                    reminder: Some(Reminder {
                                        create_user_id: Some(
                                            "ou_b828441a457cf078b7abdd4ceda99ea8".into(),
                                        ),
                                        is_notify: Some(true),
                                        expire_time: Some(Millis(1_647_961_200_000)),
                                        notify_time: Some(Millis(1_647_961_200_000)),
                                        ..Reminder::default()
                                    }),
                                    ..TextElement::default()
                                },
                            ],
                        ),
                    ),
                )
                .document_revision_id(-1)
                .client_token("0e2633a3-aa1a-4171-af9e-0768ff863566")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZabcef\"},\"query\":{\"document_revision_id\":-1,\"client_token\":\"0e2633a3-aa1a-4171-af9e-0768ff863566\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"update_text_elements\":{\"elements\":[{\"mention_user\":{\"user_id\":\"ou_b828441a457cf078b7abdd4ceda99ea8\"}},{\"text_run\":{\"content\":\"测试\",\"text_element_style\":{\"background_color\":2,\"bold\":true,\"italic\":true,\"strikethrough\":true,\"text_color\":2,\"underline\":true}}},{\"text_run\":{\"content\":\"文本\",\"text_element_style\":{\"italic\":true}}},{\"mention_doc\":{\"obj_type\":1,\"token\":\"doccntTMGsK3nFff3OybhbYdpxf\",\"url\":\"https://ming.feishu.cn/docs/doccntTMGsK3nFff3OybhbYdpxf\"}},{\"reminder\":{\"create_user_id\":\"ou_b828441a457cf078b7abdd4ceda99ea8\",\"expire_time\":\"1647961200000\",\"is_notify\":true,\"notify_time\":\"1647961200000\"}}]}}}",
        "{\"code\":0,\"data\":{\"block\":{\"block_id\":\"doxcnuOmySC0keKGCiPyzu29F6i\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"mention_user\":{\"user_id\":\"ou_b828441a457cf078b7abdd4ceda99ea8\"}},{\"text_run\":{\"content\":\"测试\",\"text_element_style\":{\"background_color\":2,\"bold\":true,\"italic\":true,\"strikethrough\":true,\"text_color\":2,\"underline\":true}}},{\"text_run\":{\"content\":\"文本\",\"text_element_style\":{\"italic\":true}}},{\"reminder\":{\"create_user_id\":\"ou_b828441a457cf078b7abdd4ceda99ea8\",\"expire_time\":\"1647961200000\",\"is_notify\":true,\"notify_time\":\"1647961200000\"}}],\"style\":{}}},\"client_token\":\"8aac2291-bc9e-4b12-a162-b3cf15bb06bd\",\"document_revision_id\":117},\"msg\":\"\"}",
    ),
];
