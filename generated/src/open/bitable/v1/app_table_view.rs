// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_table_view`.

pub mod create;
pub mod delete;
pub mod get;
pub mod list;
pub mod patch;

/// The operations on `app_table_view`.
#[derive(Debug)]
pub struct AppTableViewResource<'c, C> {
    pub(super) client: &'c C,
}
