// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_skill/create`.

use feishu_api::{Operation, json};
use feishu_api::helpdesk::v1::{AgentSkillRule, CreateAgentSkill, SkillOperator};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateAgentSkill,
    >(
        "skill_of_departments",
        || Operation::into_request(
            CreateAgentSkill::new()
                .name("部门技能")
                .rules([
                    AgentSkillRule {
                        id: Some("12".into()),
                        selected_operator: Some(SkillOperator::HasAnyOf),
                        operand: Some(
                            json!(
                                { "selected_departments" : [{ "id" : "部门ID", "name" :
                                "IT" }] }
                            ),
                        ),
                        ..AgentSkillRule::default()
                    },
                ])
                .agent_ids(["客服ID"]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"name\":\"部门技能\",\"rules\":[{\"id\":\"12\",\"selected_operator\":8,\"operand\":{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]}}],\"agent_ids\":[\"客服ID\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"agent_skill_id\":\"test-skill-id\"}}",
    ),
];
