// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `project/work_item/field_value/update_compound_field`.

use feishu_api::{Operation, json};
use feishu_api::project::work_item::{
    CompoundFieldAction, FieldRef, FieldValuePair, UpdateCompoundField,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateCompoundField,
    >(
        "delete_group",
        || Operation::into_request(
            UpdateCompoundField::new(
                "xxxxxx",
                1_181_795,
                FieldRef::Key("field_84bxx".into()),
                CompoundFieldAction::Delete {
                    group_uuid: "InDBOBCF".into(),
                },
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"work_item_id\":1181795,\"project_key\":\"xxxxxx\",\"field_key\":\"field_84bxx\",\"group_uuid\":\"InDBOBCF\",\"action\":\"delete\"}}",
        "{\"err_code\":0,\"err_msg\":\"\",\"err\":{},\"data\":{}}",
    ),
    Exchange::data::<
        UpdateCompoundField,
    >(
        "update_group",
        || Operation::into_request(
            UpdateCompoundField::new(
                "xxxxxx",
                1_181_795,
                FieldRef::Key("field_84bxx".into()),
                CompoundFieldAction::Update {
                    group_uuid: "InDBOBCF".into(),
                    fields: vec![
                        vec![
                            FieldValuePair {
                                field_key: Some("field_a1c2d3".into()),
                                field_value: Some(json!("Second review")),
                                ..FieldValuePair::default()
                            },
                        ],
                    ],
                },
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"work_item_id\":1181795,\"project_key\":\"xxxxxx\",\"field_key\":\"field_84bxx\",\"group_uuid\":\"InDBOBCF\",\"action\":\"update\",\"fields\":[[{\"field_key\":\"field_a1c2d3\",\"field_value\":\"Second review\"}]]}}",
        "{\"err_code\":0,\"err_msg\":\"\",\"err\":{},\"data\":{}}",
    ),
    Exchange::data::<
        UpdateCompoundField,
    >(
        "add_groups",
        || Operation::into_request(
            UpdateCompoundField::new(
                "xxxxxx",
                1_181_795,
                FieldRef::Alias("review_rounds".into()),
                CompoundFieldAction::Add {
                    fields: vec![
                        vec![
                            FieldValuePair {
                                field_key: Some("field_a1c2d3".into()),
                                field_value: Some(json!("First review")),
                                ..FieldValuePair::default()
                            },
                            FieldValuePair {
                                field_key: Some("field_e4f5a6".into()),
                                field_value: Some(json!(8)),
                                ..FieldValuePair::default()
                            },
                        ],
                        vec![
                            FieldValuePair {
                                field_value: Some(json!("Second review")),
                                field_alias: Some("round".into()),
                                ..FieldValuePair::default()
                            },
                        ],
                    ],
                },
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"work_item_id\":1181795,\"project_key\":\"xxxxxx\",\"field_alias\":\"review_rounds\",\"action\":\"add\",\"fields\":[[{\"field_key\":\"field_a1c2d3\",\"field_value\":\"First review\"},{\"field_key\":\"field_e4f5a6\",\"field_value\":8}],[{\"field_alias\":\"round\",\"field_value\":\"Second review\"}]]}}",
        "{\"err_code\":0,\"err_msg\":\"\",\"err\":{},\"data\":{}}",
    ),
];
