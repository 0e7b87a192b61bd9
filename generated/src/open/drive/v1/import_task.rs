// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `import_task`.

pub mod create;
pub mod get;

/// The operations on `import_task`.
#[derive(Debug)]
pub struct ImportTaskResource<'c, C> {
    pub(super) client: &'c C,
}
