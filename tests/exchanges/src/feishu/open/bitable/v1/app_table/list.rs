// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_table/list`.

use feishu_api::Operation;
use feishu_api::bitable::v1::ListAppTable;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppTable,
    >(
        "basic",
        || Operation::into_request(
            ListAppTable::new("appbcbWCzen6D8dezhoCH2RpMAh")
                .page_token("tblsRc9GRRXKqhvW")
                .page_size(10),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{\"page_token\":\"tblsRc9GRRXKqhvW\",\"page_size\":10},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":false,\"page_token\":\"tblKz5D60T4JlfcT\",\"total\":1,\"items\":[{\"table_id\":\"tblKz5D60T4JlfcT\",\"revision\":1,\"name\":\"数据表1\"}]}}",
    ),
];
