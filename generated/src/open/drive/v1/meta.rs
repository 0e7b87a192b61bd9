// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `meta`.

pub mod batch_query;

/// The operations on `meta`.
#[derive(Debug)]
pub struct MetaResource<'c, C> {
    pub(super) client: &'c C,
}
