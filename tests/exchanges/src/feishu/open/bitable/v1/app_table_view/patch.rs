// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_view/patch`.

use feishu_api::{Nullable, Operation, json};
use feishu_api::bitable::v1::{
    Conjunction, FieldCondition, FieldFilter, Operator, PatchAppTableView, ViewProperty,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchAppTableView,
    >(
        "basic",
        || Operation::into_request(
            PatchAppTableView::new(
                    "bascng7vrxcxpig7geggXiCtadY",
                    "tblsRc9GRRXKqhvW",
                    "vewTpR1urY",
                )
                .view_name("grid")
                .property(ViewProperty {
                    filter_info: Some(FieldFilter {
                        conjunction: Some(Conjunction::And),
                        conditions: Some(
                            vec![
                                FieldCondition {
                                    field_id: Some("fldpTw2262".into()),
                                    operator: Some(Operator::IsGreater),
                                    value: Some(
                                        vec![json!("ExactDate"), json!("1642672432000")],
                                    ),
                                    ..FieldCondition::default()
                                },
                            ],
                        ),
                        ..FieldFilter::default()
                    }),
                    hidden_fields: Some(Nullable::Null),
                    ..ViewProperty::default()
                }),
        ),
        "{\"path\":{\"app_token\":\"bascng7vrxcxpig7geggXiCtadY\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"view_id\":\"vewTpR1urY\"},\"query\":{},\"headers\":{},\"body\":{\"view_name\":\"grid\",\"property\":{\"filter_info\":{\"conditions\":[{\"field_id\":\"fldpTw2262\",\"operator\":\"isGreater\",\"value\":\"[\\\"ExactDate\\\",\\\"1642672432000\\\"]\"}],\"conjunction\":\"and\"},\"hidden_fields\":null}}}",
        "{\"code\":0,\"data\":{\"view\":{\"property\":{\"filter_info\":{\"conditions\":[{\"condition_id\":\"conaklRhDC\",\"field_id\":\"fldpTw2262\",\"field_type\":5,\"operator\":\"isGreater\",\"value\":\"[\\\"ExactDate\\\",1642672432000]\"}],\"conjunction\":\"and\"}},\"view_id\":\"vewKecDsBf\",\"view_name\":\"grid\",\"view_type\":\"grid\"}},\"msg\":\"success\"}",
    ),
];
