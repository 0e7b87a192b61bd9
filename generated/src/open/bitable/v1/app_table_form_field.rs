// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_table_form_field`.

pub mod list;
pub mod patch;

/// The operations on `app_table_form_field`.
#[derive(Debug)]
pub struct AppTableFormFieldResource<'c, C> {
    pub(super) client: &'c C,
}
