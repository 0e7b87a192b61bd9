// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_skill/get`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::GetAgentSkill;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetAgentSkill,
    >(
        "skill_with_rules_and_agents",
        || Operation::into_request(GetAgentSkill::new("6941215891786825756")),
        "{\"path\":{\"agent_skill_id\":\"6941215891786825756\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_skill\":{\"id\":\"test-skill-id\",\"name\":\"skill-name\",\"rules\":[{\"id\":\"test-skill-id\",\"selected_operator\":8,\"operator_options\":[7,8],\"operand\":{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]},\"category\":3,\"display_name\":\"Chinese FAQs category\"}],\"agent_ids\":[\"ou_ea651a5c09e2d01af8acd34059f5359b\"],\"is_default\":false,\"agents\":[{\"id\":\"ou_ea651a5c09e2d01af8acd34059f5359b\",\"avatar_url\":\"https://avatar-url.com/test.png\",\"name\":\"test-user\"}]}}}",
    ),
];
