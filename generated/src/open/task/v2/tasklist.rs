// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `tasklist`.

pub mod add_members;
pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;
pub mod remove_members;
pub mod search;
pub mod tasks;

/// The operations on `tasklist`.
#[derive(Debug)]
pub struct TasklistResource<'c, C> {
    pub(super) client: &'c C,
}
