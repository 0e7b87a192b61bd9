// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_schedules/delete`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::DeleteAgentSchedules;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAgentSchedules,
    >(
        "remove_schedule",
        || Operation::into_request(DeleteAgentSchedules::new("12345")),
        "{\"path\":{\"agent_id\":\"12345\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
