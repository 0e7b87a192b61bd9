// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_table_record`.

pub mod batch_create;
pub mod batch_delete;
pub mod batch_get;
pub mod batch_update;
pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod search;
pub mod update;

/// The operations on `app_table_record`.
#[derive(Debug)]
pub struct AppTableRecordResource<'c, C> {
    pub(super) client: &'c C,
}
