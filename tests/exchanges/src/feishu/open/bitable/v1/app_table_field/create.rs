// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_field/create`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{CreateAppTableField, FieldType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAppTableField,
    >(
        "basic",
        || Operation::into_request(
            CreateAppTableField::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "tblsRc9GRRXKqhvW",
                    "文本",
                    FieldType::Text,
                )
                .client_token("fe599b60-450f-46ff-b2ef-9f6675625b97"),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\"},\"query\":{\"client_token\":\"fe599b60-450f-46ff-b2ef-9f6675625b97\"},\"headers\":{},\"body\":{\"field_name\":\"文本\",\"type\":1}}",
        "{\"code\":0,\"data\":{\"field\":{\"field_id\":\"fld4bocNLY\",\"field_name\":\"文本\",\"type\":1}},\"msg\":\"Success\"}",
    ),
];
