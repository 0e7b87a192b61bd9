// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `task_subtask`.

pub mod create;
pub mod list;

/// The operations on `task_subtask`.
#[derive(Debug)]
pub struct TaskSubtaskResource<'c, C> {
    pub(super) client: &'c C,
}
