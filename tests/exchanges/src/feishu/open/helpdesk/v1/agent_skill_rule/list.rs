// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_skill_rule/list`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::ListAgentSkillRule;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListAgentSkillRule,
    >(
        "all_rules",
        || Operation::into_request(ListAgentSkillRule::new()),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"rules\":[{\"id\":\"test-skill-id\",\"operator_options\":[7,8],\"operand\":{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]},\"category\":3,\"display_name\":\"中文知识库分类\"}]}}",
    ),
];
