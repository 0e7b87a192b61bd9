// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_skill/list`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::ListAgentSkill;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAgentSkill,
    >(
        "all_skills",
        || Operation::into_request(ListAgentSkill::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_skills\":[{\"id\":\"test-skill-id\",\"name\":\"skill-name\",\"agent_ids\":[\"ou_ea651a5c09e2d01af8acd34059f5359b\"],\"is_default\":false}]}}",
    ),
];
