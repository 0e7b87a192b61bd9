// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_dashboard/list`.

use feishu_api::Operation;
use feishu_api::bitable::v1::ListAppDashboard;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppDashboard,
    >(
        "basic",
        || Operation::into_request(
            ListAppDashboard::new("bascng7vrxcxpig7geggXiCtadY")
                .page_size(10)
                .page_token("blknkqrP3RqUkcAW"),
        ),
        "{\"path\":{\"app_token\":\"bascng7vrxcxpig7geggXiCtadY\"},\"query\":{\"page_size\":10,\"page_token\":\"blknkqrP3RqUkcAW\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"dashboards\":[{\"block_id\":\"blknkqrP3RqUkcAW\",\"name\":\"仪表盘1\"}],\"page_token\":\"blknkqrP3RqUkcAW\",\"has_more\":false}}",
    ),
];
