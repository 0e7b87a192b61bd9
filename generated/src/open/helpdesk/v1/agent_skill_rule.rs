// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `agent_skill_rule`.

pub mod list;

/// The operations on `agent_skill_rule`.
#[derive(Debug)]
pub struct AgentSkillRuleResource<'c, C> {
    pub(super) client: &'c C,
}
