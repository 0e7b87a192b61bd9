// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_workflow`.

pub mod list;
pub mod update;

/// The operations on `app_workflow`.
#[derive(Debug)]
pub struct AppWorkflowResource<'c, C> {
    pub(super) client: &'c C,
}
