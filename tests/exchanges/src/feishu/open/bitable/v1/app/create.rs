// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app/create`.

use feishu_api::Operation;
use feishu_api::bitable::v1::CreateApp;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateApp,
    >(
        "basic",
        || Operation::into_request(
            CreateApp::new()
                .name("一篇新的多维表格")
                .folder_token("fldcnqquW1svRIYVT2Np6Iabcef"),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"一篇新的多维表格\",\"folder_token\":\"fldcnqquW1svRIYVT2Np6Iabcef\"}}",
        "{\"code\":0,\"data\":{\"app\":{\"app_token\":\"S404b*****e9PQsYDWYcNryFn0g\",\"default_table_id\":\"tbl********oumSQ\",\"folder_token\":\"fldcnqquW1svRIYVT2Np6Iabcef\",\"name\":\"一篇新的多维表格\",\"url\":\"https://example.feishu.cn/base/S404b*****e9PQsYDWYcNryFn0g\"}},\"msg\":\"success\"}",
    ),
];
