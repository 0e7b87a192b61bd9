// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `job_level`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod update;

/// The operations on `job_level`.
#[derive(Debug)]
pub struct JobLevelResource<'c, C> {
    pub(super) client: &'c C,
}
