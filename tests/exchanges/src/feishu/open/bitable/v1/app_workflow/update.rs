// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/bitable/v1/app_workflow/update`.

use feishu_api::Operation;
use feishu_api::bitable::v1::{UpdateAppWorkflow, WorkflowSwitch};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateAppWorkflow,
    >(
        "basic",
        || Operation::into_request(
            UpdateAppWorkflow::new(
                "appbcbWCzen6D8dezh",
                "730887xxxx552638996",
                WorkflowSwitch::Enable,
            ),
        ),
        "{\"path\":{\"app_token\":\"appbcbWCzen6D8dezh\",\"workflow_id\":\"730887xxxx552638996\"},\"query\":{},\"headers\":{},\"body\":{\"status\":\"Enable\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
