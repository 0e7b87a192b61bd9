// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_table_form`.

pub mod get;
pub mod patch;
pub mod upgrade;

/// The operations on `app_table_form`.
#[derive(Debug)]
pub struct AppTableFormResource<'c, C> {
    pub(super) client: &'c C,
}
