// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `export_task`.

pub mod create;
pub mod download;
pub mod get;

/// The operations on `export_task`.
#[derive(Debug)]
pub struct ExportTaskResource<'c, C> {
    pub(super) client: &'c C,
}
