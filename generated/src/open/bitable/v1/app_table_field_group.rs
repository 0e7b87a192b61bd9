// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_table_field_group`.

pub mod create;

/// The operations on `app_table_field_group`.
#[derive(Debug)]
pub struct AppTableFieldGroupResource<'c, C> {
    pub(super) client: &'c C,
}
