// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block/batch_update`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::{
    BatchUpdateDocumentBlock, BlockChange, BlockUpdate, Color, MentionDoc, MentionedType,
    MergeTableCells, TextBackground, TextElement, TextElementStyle, TextRun,
    UpdateTextElements,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchUpdateDocumentBlock,
    >(
        "batch_update",
        || Operation::into_request(
            BatchUpdateDocumentBlock::new(
                    "doxcnePuYufKa49ISjhD8Iabcef",
                    [
                        BlockUpdate::new(
                            "doxcnk0i44OMOaouw8AdXuXrp6b",
                            BlockChange::MergeTableCells(
                                MergeTableCells::new(0, 1, 0, 2),
                            ),
                        ),
                        BlockUpdate::new(
                            "doxcn0K8iGSMW4Mqgs9qlyTP50d",
                            BlockChange::UpdateTextElements(
                                UpdateTextElements::new(
                                    vec![
                                        TextElement {
                                            text_run: Some(TextRun {
                                                content: Some("Hello".into()),
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
                                                content: Some("World ".into()),
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
                                                token: Some("doxcnAJ9VRRJqVMYZ1MyKnayXWe".into()),
                                                obj_type: Some(MentionedType::Docx),
                                                url: Some(
                                                    "https%3A%2F%2Ftest.feishu.cn%2Fdocx%2FdoxcnAJ9VRRJqVMYZ1MyKnayXWe"
                                                        .into(),
                                                ),
                                                ..MentionDoc::default()
                                            }),
                                            ..TextElement::default()
                                        },
                                    ],
                                ),
                            ),
                        ),
                    ],
                )
                .document_revision_id(-1)
                .client_token("0e2633a3-aa1a-4171-af9e-0768ff863566")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\"},\"query\":{\"document_revision_id\":-1,\"client_token\":\"0e2633a3-aa1a-4171-af9e-0768ff863566\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"requests\":[{\"block_id\":\"doxcnk0i44OMOaouw8AdXuXrp6b\",\"merge_table_cells\":{\"column_end_index\":2,\"column_start_index\":0,\"row_end_index\":1,\"row_start_index\":0}},{\"block_id\":\"doxcn0K8iGSMW4Mqgs9qlyTP50d\",\"update_text_elements\":{\"elements\":[{\"text_run\":{\"content\":\"Hello\",\"text_element_style\":{\"background_color\":2,\"bold\":true,\"italic\":true,\"strikethrough\":true,\"text_color\":2,\"underline\":true}}},{\"text_run\":{\"content\":\"World \",\"text_element_style\":{\"italic\":true}}},{\"mention_doc\":{\"obj_type\":22,\"token\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"url\":\"https%3A%2F%2Ftest.feishu.cn%2Fdocx%2FdoxcnAJ9VRRJqVMYZ1MyKnayXWe\"}}]}}]}}",
        "{\"code\":0,\"data\":{\"blocks\":[{\"block_id\":\"doxcn0K8iGSMW4Mqgs9qlyTP50d\",\"block_type\":2,\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"text\":{\"elements\":[{\"text_run\":{\"content\":\"Hello\",\"text_element_style\":{\"background_color\":2,\"bold\":true,\"inline_code\":false,\"italic\":true,\"strikethrough\":true,\"text_color\":2,\"underline\":true}}},{\"text_run\":{\"content\":\"World \",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":true,\"strikethrough\":false,\"underline\":false}}},{\"mention_doc\":{\"obj_type\":22,\"title\":\"Demo\",\"token\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"url\":\"https%3A%2F%2Ftest.feishu.cn%2Fdocx%2FdoxcnAJ9VRRJqVMYZ1MyKnayXWe\"}}],\"style\":{\"done\":false,\"folded\":false,\"wrap\":false}}},{\"block_id\":\"doxcnk0i44OMOaouw8AdXuXrp6b\",\"block_type\":31,\"children\":[\"doxcnO2UeYco4mu80sr6oRCiRpf\",\"doxcnaAGMYMk6kcGeYXNfc1Rluc\",\"doxcnCKuqMQOM0gAOYfysUgZD2d\",\"doxcnMKg8Uk8wiAMIW8omQ06uoc\"],\"parent_id\":\"doxcnAJ9VRRJqVMYZ1MyKnayXWe\",\"table\":{\"cells\":[\"doxcnO2UeYco4mu80sr6oRCiRpf\",\"doxcnaAGMYMk6kcGeYXNfc1Rluc\",\"doxcnCKuqMQOM0gAOYfysUgZD2d\",\"doxcnMKg8Uk8wiAMIW8omQ06uoc\"],\"property\":{\"column_size\":2,\"column_width\":[100,100],\"merge_info\":[{\"col_span\":2,\"row_span\":1},{\"col_span\":1,\"row_span\":1},{\"col_span\":1,\"row_span\":1},{\"col_span\":1,\"row_span\":1}],\"row_size\":2}}}],\"client_token\":\"e472907a-9ddc-4453-af28-22a6530b76b9\",\"document_revision_id\":387},\"msg\":\"\"}",
    ),
];
