// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_record/batch_delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::BatchDeleteAppTableRecord;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchDeleteAppTableRecord,
    >(
        "basic",
        || Operation::into_request(
            BatchDeleteAppTableRecord::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "tblsRc9GRRXKqhvW",
                    ["recwNXzPQv"],
                )
                .ignore_consistency_check(false),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\"},\"query\":{\"ignore_consistency_check\":false},\"headers\":{},\"body\":{\"records\":[\"recwNXzPQv\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"records\":[{\"deleted\":true,\"record_id\":\"recpCsf4ME\"}]}}",
    ),
];
