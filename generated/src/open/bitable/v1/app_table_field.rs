// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_table_field`.

pub mod create;
pub mod delete;
pub mod list;
pub mod update;

/// The operations on `app_table_field`.
#[derive(Debug)]
pub struct AppTableFieldResource<'c, C> {
    pub(super) client: &'c C,
}
