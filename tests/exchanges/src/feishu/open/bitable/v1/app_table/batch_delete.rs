// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table/batch_delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::BatchDeleteAppTable;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        BatchDeleteAppTable,
    >(
        "basic",
        || Operation::into_request(
            BatchDeleteAppTable::new("appbcbWCzen6D8dezhoCH2RpMAh", ["tbl1TkhyTWDkSoZ3"]),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{},\"headers\":{},\"body\":{\"table_ids\":[\"tbl1TkhyTWDkSoZ3\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
