// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `task`.

pub mod get;

/// The operations on `task`.
#[derive(Debug)]
pub struct TaskResource<'c, C> {
    pub(super) client: &'c C,
}
