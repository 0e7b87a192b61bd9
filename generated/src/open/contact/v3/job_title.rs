// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `job_title`.

pub mod get;
pub mod list;

/// The operations on `job_title`.
#[derive(Debug)]
pub struct JobTitleResource<'c, C> {
    pub(super) client: &'c C,
}
