// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `department`.

pub mod batch;
pub mod children;
pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod parent;
pub mod patch;
pub mod search;
pub mod unbind_department_chat;
pub mod update;
pub mod update_department_id;

/// The operations on `department`.
#[derive(Debug)]
pub struct DepartmentResource<'c, C> {
    pub(super) client: &'c C,
}
