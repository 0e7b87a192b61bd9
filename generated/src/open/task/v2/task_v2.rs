// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `task_v2`.

pub mod list_related_task;
pub mod task_subscription;

/// The operations on `task_v2`.
#[derive(Debug)]
pub struct TaskV2Resource<'c, C> {
    pub(super) client: &'c C,
}
