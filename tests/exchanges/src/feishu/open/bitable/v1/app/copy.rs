// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app/copy`.

use feishu_api::Operation;
use feishu_api::bitable::v1::CopyApp;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CopyApp,
    >(
        "basic",
        || Operation::into_request(
            CopyApp::new("AW3Qbtr2cakCnesXzXVbbsrIcVT")
                .name("一篇新的多维表格")
                .folder_token("fldcnqquW1svRIYVT2Np6Iabcef")
                .without_content(false)
                .time_zone("Asia/Shanghai"),
        ),
        "{\"path\":{\"app_token\":\"AW3Qbtr2cakCnesXzXVbbsrIcVT\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"一篇新的多维表格\",\"folder_token\":\"fldcnqquW1svRIYVT2Np6Iabcef\",\"without_content\":false,\"time_zone\":\"Asia/Shanghai\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"app\":{\"app_token\":\"S404b*****e9PQsYDWYcNryFn0g\",\"name\":\"一篇新的多维表格\",\"folder_token\":\"fldbco*****CIMltVc\",\"url\":\"https://example.feishu.cn/base/S404b*****e9PQsYDWYcNryFn0g\",\"time_zone\":\"\"}}}",
    ),
];
