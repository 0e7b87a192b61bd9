// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_field/delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::DeleteAppTableField;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAppTableField,
    >(
        "basic",
        || Operation::into_request(
            DeleteAppTableField::new(
                "appbcbWCzen6D8dezhoCH2RpMAh",
                "tblsRc9GRRXKqhvW",
                "fldPTb0U2y",
            ),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"field_id\":\"fldPTb0U2y\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"field_id\":\"fldPTb0U2y\",\"deleted\":true}}",
    ),
];
