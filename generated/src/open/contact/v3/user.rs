// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `user`.

pub mod basic_batch;
pub mod batch;
pub mod batch_get_id;
pub mod create;
pub mod delete;
pub mod find_by_department;
pub mod get;
pub mod list;
pub mod patch;
pub mod resurrect;
pub mod update;
pub mod update_user_id;

/// The operations on `user`.
#[derive(Debug)]
pub struct UserResource<'c, C> {
    pub(super) client: &'c C,
}
