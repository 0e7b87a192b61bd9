// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `custom_attr`.

pub mod list;

/// The operations on `custom_attr`.
#[derive(Debug)]
pub struct CustomAttrResource<'c, C> {
    pub(super) client: &'c C,
}
