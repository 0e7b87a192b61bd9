// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_block_workflow/list`.

use feishu_api::Operation;
use feishu_api::bitable::v1::ListAppBlockWorkflow;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppBlockWorkflow,
    >(
        "basic",
        || Operation::into_request(
            ListAppBlockWorkflow::new("U9sGw5wyoiOIqdk1C4mcbYmMnbt"),
        ),
        "{\"path\":{\"app_token\":\"U9sGw5wyoiOIqdk1C4mcbYmMnbt\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"workflows\":[{\"workflow_id\":\"12412312421312\",\"title\":\"工作流\",\"status\":\"Enable\"}]}}",
    ),
];
