// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `job_family`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod update;

/// The operations on `job_family`.
#[derive(Debug)]
pub struct JobFamilyResource<'c, C> {
    pub(super) client: &'c C,
}
