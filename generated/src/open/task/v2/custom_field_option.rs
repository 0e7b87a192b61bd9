// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `custom_field_option`.

pub mod create;
pub mod patch;

/// The operations on `custom_field_option`.
#[derive(Debug)]
pub struct CustomFieldOptionResource<'c, C> {
    pub(super) client: &'c C,
}
