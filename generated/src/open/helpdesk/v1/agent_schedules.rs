// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `agent_schedules`.

pub mod delete;
pub mod get;
pub mod patch;

/// The operations on `agent_schedules`.
#[derive(Debug)]
pub struct AgentSchedulesResource<'c, C> {
    pub(super) client: &'c C,
}
