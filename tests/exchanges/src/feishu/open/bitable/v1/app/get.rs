// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app/get`.

use feishu_api::Operation;
use feishu_api::bitable::v1::GetApp;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetApp,
    >(
        "basic",
        || Operation::into_request(GetApp::new("appbcbWCzen6D8dezhoCH2RpMAh")),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"app\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"name\":\"mybase\",\"revision\":1,\"is_advanced\":false,\"time_zone\":\"Asia/Beijing\",\"formula_type\":1,\"advance_version\":\"v1\"}}}",
    ),
];
