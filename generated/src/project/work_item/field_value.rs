// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `field_value`.

pub mod update_compound_field;

/// The operations on `field_value`.
#[derive(Debug)]
pub struct FieldValueResource<'c, C> {
    pub(super) client: &'c C,
}
