// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `tasklist_activity_subscription`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `tasklist_activity_subscription`.
#[derive(Debug)]
pub struct TasklistActivitySubscriptionResource<'c, C> {
    pub(super) client: &'c C,
}
