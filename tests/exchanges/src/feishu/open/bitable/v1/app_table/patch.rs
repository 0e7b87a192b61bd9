// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table/patch`.

use feishu_api::Operation;
use feishu_api::bitable::v1::PatchAppTable;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchAppTable,
    >(
        "basic",
        || Operation::into_request(
            PatchAppTable::new("XrgTb4y1haKYnasu0xXb1g7lcSg", "tbl1TkhyTWDkSoZ3")
                .name("新的数据表名称"),
        ),
        "{\"path\":{\"app_token\":\"XrgTb4y1haKYnasu0xXb1g7lcSg\",\"table_id\":\"tbl1TkhyTWDkSoZ3\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"新的数据表名称\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"name\":\"新的数据表名称\"}}",
    ),
];
