// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_workflow/list`.

use feishu_api::Operation;
use feishu_api::bitable::v1::ListAppWorkflow;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAppWorkflow,
    >(
        "basic",
        || Operation::into_request(ListAppWorkflow::new("appbcbWCzen6D8dezhoCH2RpMAh")),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezhoCH2RpMAh\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"workflows\":[{\"workflow_id\":\"72934597xxxx9998484\",\"status\":\"Enable\",\"title\":\"流程 1\"}]}}",
    ),
];
