// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_block_workflow`.

pub mod list;

/// The operations on `app_block_workflow`.
#[derive(Debug)]
pub struct AppBlockWorkflowResource<'c, C> {
    pub(super) client: &'c C,
}
