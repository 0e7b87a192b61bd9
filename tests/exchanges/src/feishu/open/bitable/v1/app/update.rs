// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app/update`.

use feishu_api::Operation;
use feishu_api::bitable::v1::UpdateApp;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateApp,
    >(
        "basic",
        || Operation::into_request(
            UpdateApp::new("appbcbWCzen6D8dezhoCH2RpMAh")
                .name("新的多维表格名称")
                .is_advanced(true),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{},\"headers\":{},\"body\":{\"name\":\"新的多维表格名称\",\"is_advanced\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"app\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\",\"name\":\"新的多维表格名字\",\"is_advanced\":true}}}",
    ),
];
