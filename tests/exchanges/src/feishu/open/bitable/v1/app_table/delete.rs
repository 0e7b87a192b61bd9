// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table/delete`.

use feishu_api::Operation;
use feishu_api::bitable::v1::DeleteAppTable;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAppTable,
    >(
        "basic",
        || Operation::into_request(
            DeleteAppTable::new("appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW"),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"table_id\":\"tblsRc9GRRXKqhvW\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
