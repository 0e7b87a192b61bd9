// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/agent_skill/patch`.

use feishu_api::{Operation, json};
use feishu_api::helpdesk::v1::{
    AgentSkill, AgentSkillRule, PatchAgentSkill, SkillOperator,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchAgentSkill,
    >(
        "change_rules_and_agents",
        || Operation::into_request(
            PatchAgentSkill::new("test-skill-id")
                .agent_skill(AgentSkill {
                    name: Some("skill-name".into()),
                    rules: Some(
                        vec![
                            AgentSkillRule {
                                id: Some("test-skill-id".into()),
                                selected_operator: Some(SkillOperator::HasAnyOf),
                                operator_options: Some(
                                    vec![SkillOperator::HasNoneOf, SkillOperator::HasAnyOf],
                                ),
                                operand: Some(
                                    json!(
                                        { "selected_departments" : [{ "id" : "部门ID", "name" :
                                        "IT" }] }
                                    ),
                                ),
                                ..AgentSkillRule::default()
                            },
                        ],
                    ),
                    agent_ids: Some(vec!["ou_ea21d7f018e1155d960e40d33191f966".into()]),
                    ..AgentSkill::default()
                }),
        ),
        "{\"path\":{\"agent_skill_id\":\"test-skill-id\"},\"query\":{},\"headers\":{},\"body\":{\"agent_skill\":{\"name\":\"skill-name\",\"rules\":[{\"id\":\"test-skill-id\",\"selected_operator\":8,\"operator_options\":[7,8],\"operand\":{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]}}],\"agent_ids\":[\"ou_ea21d7f018e1155d960e40d33191f966\"]}}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
