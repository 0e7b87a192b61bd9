// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `agent_schedule`.

pub mod create;
pub mod list;

/// The operations on `agent_schedule`.
#[derive(Debug)]
pub struct AgentScheduleResource<'c, C> {
    pub(super) client: &'c C,
}
