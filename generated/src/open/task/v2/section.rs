// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `section`.

pub mod patch;

/// The operations on `section`.
#[derive(Debug)]
pub struct SectionResource<'c, C> {
    pub(super) client: &'c C,
}
