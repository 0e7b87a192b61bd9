// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_skill/delete`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::DeleteAgentSkill;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAgentSkill,
    >(
        "delete_skill",
        || Operation::into_request(DeleteAgentSkill::new("test-skill-id")),
        "{\"path\":{\"agent_skill_id\":\"test-skill-id\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
