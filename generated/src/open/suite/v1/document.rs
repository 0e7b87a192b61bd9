// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `document`.

pub mod search;

/// The operations on `document`.
#[derive(Debug)]
pub struct DocumentResource<'c, C> {
    pub(super) client: &'c C,
}
