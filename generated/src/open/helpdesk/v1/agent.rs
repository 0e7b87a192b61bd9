// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `agent`.

pub mod agent_email;
pub mod patch;

/// The operations on `agent`.
#[derive(Debug)]
pub struct AgentResource<'c, C> {
    pub(super) client: &'c C,
}
