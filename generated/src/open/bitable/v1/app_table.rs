// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_table`.

pub mod batch_create;
pub mod batch_delete;
pub mod create;
pub mod delete;
pub mod list;
pub mod patch;

/// The operations on `app_table`.
#[derive(Debug)]
pub struct AppTableResource<'c, C> {
    pub(super) client: &'c C,
}
