// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `file_subscription`.

pub mod create;
pub mod get;
pub mod patch;

/// The operations on `file_subscription`.
#[derive(Debug)]
pub struct FileSubscriptionResource<'c, C> {
    pub(super) client: &'c C,
}
