// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `agent_skill`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `agent_skill`.
#[derive(Debug)]
pub struct AgentSkillResource<'c, C> {
    pub(super) client: &'c C,
}
