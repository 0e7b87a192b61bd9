// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `custom_field`.

pub mod add;
pub mod create;
pub mod get;
pub mod list;
pub mod patch;
pub mod remove;

/// The operations on `custom_field`.
#[derive(Debug)]
pub struct CustomFieldResource<'c, C> {
    pub(super) client: &'c C,
}
