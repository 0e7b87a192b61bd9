// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table_record/delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::DeleteAppTableRecord;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAppTableRecord,
    >(
        "basic",
        || Operation::into_request(
            DeleteAppTableRecord::new(
                    "appbcbWCzen6D8dezhoCH2RpMAh",
                    "tblsRc9GRRXKqhvW",
                    "recpCsf4ME",
                )
                .ignore_consistency_check(false),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\",\"record_id\":\"recpCsf4ME\"},\"query\":{\"ignore_consistency_check\":false},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"deleted\":true,\"record_id\":\"recpCsf4ME\"}}",
    ),
];
