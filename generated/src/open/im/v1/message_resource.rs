// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `message_resource`.

pub mod get;

/// The operations on `message_resource`.
#[derive(Debug)]
pub struct MessageResourceResource<'c, C> {
    pub(super) client: &'c C,
}
