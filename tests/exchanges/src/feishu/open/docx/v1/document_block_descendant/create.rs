// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/docx/v1/document_block_descendant/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::docx::v1::{
    Block, BlockType, CreateDocumentBlockDescendant, NoContent, Table, TableProperty,
    Text, TextElement, TextRun,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateDocumentBlockDescendant,
    >(
        "create",
        || Operation::into_request(
            CreateDocumentBlockDescendant::new(
                    "doxcnePuYufKa49ISjhD8Iabcef",
                    "doxcnO6UW6wAw2qIcYf4hZabcef",
                    ["headingid_1", "table_id_1"],
                    [
                        Block {
                            block_id: Some("headingid_1".into()),
                            children: Some(vec![]),
                            block_type: Some(BlockType::Heading1),
                            heading1: Some(Text {
                                elements: Some(
                                    vec![
                                        TextElement {
                                            text_run: Some(TextRun {
                                                content: Some("简单表格".into()),
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
                        Block {
                            block_id: Some("table_id_1".into()),
                            children: Some(
                                vec!["table_cell1".into(), "table_cell2".into()],
                            ),
                            block_type: Some(BlockType::Table),
                            table: Some(Table {
                                property: Some(TableProperty {
                                    row_size: Some(1),
                                    column_size: Some(2),
                                    ..TableProperty::default()
                                }),
                                ..Table::default()
                            }),
                            ..Block::default()
                        },
                        Block {
                            block_id: Some("table_cell1".into()),
                            children: Some(
                                vec![
                                    "table_cell1_child1".into(),
                                    "table_cell1_child2".into(),
                                ],
                            ),
                            block_type: Some(BlockType::TableCell),
                            table_cell: Some(NoContent::default()),
                            ..Block::default()
                        },
                        Block {
                            block_id: Some("table_cell2".into()),
                            children: Some(vec!["table_cell2_child".into()]),
                            block_type: Some(BlockType::TableCell),
                            table_cell: Some(NoContent::default()),
                            ..Block::default()
                        },
                        Block {
                            block_id: Some("table_cell1_child1".into()),
                            children: Some(vec![]),
                            block_type: Some(BlockType::Ordered),
                            ordered: Some(Text {
                                elements: Some(
                                    vec![
                                        TextElement {
                                            text_run: Some(TextRun {
                                                content: Some("list 1.1".into()),
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
                        Block {
                            block_id: Some("table_cell1_child2".into()),
                            children: Some(vec![]),
                            block_type: Some(BlockType::Ordered),
                            ordered: Some(Text {
                                elements: Some(
                                    vec![
                                        TextElement {
                                            text_run: Some(TextRun {
                                                content: Some("list 1.2".into()),
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
                        Block {
                            block_id: Some("table_cell2_child".into()),
                            children: Some(vec![]),
                            block_type: Some(BlockType::Text),
                            text: Some(Text {
                                elements: Some(
                                    vec![
                                        TextElement {
                                            text_run: Some(TextRun {
                                                content: Some(String::new()),
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
                    ],
                )
                .document_revision_id(-1)
                .client_token("8aac2291-bc9e-4b12-a162-b3cf15bb06bd")
                .user_id_type(UserIdType::OpenId)
                .index(0),
        ),
        "{\"path\":{\"document_id\":\"doxcnePuYufKa49ISjhD8Iabcef\",\"block_id\":\"doxcnO6UW6wAw2qIcYf4hZabcef\"},\"query\":{\"document_revision_id\":-1,\"client_token\":\"8aac2291-bc9e-4b12-a162-b3cf15bb06bd\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"index\":0,\"children_id\":[\"headingid_1\",\"table_id_1\"],\"descendants\":[{\"block_id\":\"headingid_1\",\"block_type\":3,\"heading1\":{\"elements\":[{\"text_run\":{\"content\":\"简单表格\"}}]},\"children\":[]},{\"block_id\":\"table_id_1\",\"block_type\":31,\"table\":{\"property\":{\"row_size\":1,\"column_size\":2}},\"children\":[\"table_cell1\",\"table_cell2\"]},{\"block_id\":\"table_cell1\",\"block_type\":32,\"table_cell\":{},\"children\":[\"table_cell1_child1\",\"table_cell1_child2\"]},{\"block_id\":\"table_cell2\",\"block_type\":32,\"table_cell\":{},\"children\":[\"table_cell2_child\"]},{\"block_id\":\"table_cell1_child1\",\"block_type\":13,\"ordered\":{\"elements\":[{\"text_run\":{\"content\":\"list 1.1\"}}]},\"children\":[]},{\"block_id\":\"table_cell1_child2\",\"block_type\":13,\"ordered\":{\"elements\":[{\"text_run\":{\"content\":\"list 1.2\"}}]},\"children\":[]},{\"block_id\":\"table_cell2_child\",\"block_type\":2,\"text\":{\"elements\":[{\"text_run\":{\"content\":\"\"}}]},\"children\":[]}]}}",
        "{\"code\":0,\"data\":{\"block_id_relations\":[{\"block_id\":\"doxcnYO8gV2Y9j3WBgYbau56T1e\",\"temporary_block_id\":\"table_cell2_child\"},{\"block_id\":\"doxcn8B9TT6vA8tIZyJ2R3LWVSh\",\"temporary_block_id\":\"heading1_1\"},{\"block_id\":\"doxcnQ9oNRPWjJkMIwx9NcQqLub\",\"temporary_block_id\":\"table_id_1\"},{\"block_id\":\"doxcnrWk8gGdxKcNXi2IPDkbhkh\",\"temporary_block_id\":\"table_cell1\"},{\"block_id\":\"doxcnQfknNLbaAvUFRn8QY7iHde\",\"temporary_block_id\":\"table_cell2\"},{\"block_id\":\"doxcnxwrnwJDZLxDm9StPACNw2c\",\"temporary_block_id\":\"table_cell1_child1\"},{\"block_id\":\"doxcnoAh2KHArsQQgllUuZ0WuTe\",\"temporary_block_id\":\"table_cell1_child2\"}],\"children\":[{\"block_id\":\"doxcn8B9TT6vA8tIZyJ2R3LWVSh\",\"block_type\":3,\"heading1\":{\"elements\":[{\"text_run\":{\"content\":\"简单表格\",\"text_element_style\":{\"bold\":false,\"inline_code\":false,\"italic\":false,\"strikethrough\":false,\"underline\":false}}}],\"style\":{\"align\":1,\"folded\":false}},\"parent_id\":\"DrjDdxrdXorZ9lxkOfvcTJwabcef\"},{\"block_id\":\"doxcnQ9oNRPWjJkMIwx9NcQqLub\",\"block_type\":31,\"children\":[\"doxcnrWk8gGdxKcNXi2IPDkbhkh\",\"doxcnQfknNLbaAvUFRn8QY7iHde\"],\"parent_id\":\"DrjDdxrdXorZ9lxkOfvcTJwabcef\",\"table\":{\"cells\":[\"doxcnrWk8gGdxKcNXi2IPDkbhkh\",\"doxcnQfknNLbaAvUFRn8QY7iHde\"],\"property\":{\"column_size\":2,\"column_width\":[100,100],\"merge_info\":[{\"col_span\":1,\"row_span\":1},{\"col_span\":1,\"row_span\":1}],\"row_size\":1}}}],\"client_token\":\"6332efd0-4d39-42b4-933e-21a5ddb855e4\",\"document_revision_id\":2},\"msg\":\"success\"}",
    ),
];
