// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent/agent_email`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::ListAgentEmails;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAgentEmails,
    >(
        "two_agents",
        || Operation::into_request(ListAgentEmails::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"agents\":{\"ou_xxx\":\"xxx\",\"ou_yyy\":\"yyy\"}}}",
    ),
];
