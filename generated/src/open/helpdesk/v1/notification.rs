// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `notification`.

pub mod cancel_approve;
pub mod cancel_send;
pub mod create;
pub mod execute_send;
pub mod get;
pub mod patch;
pub mod preview;
pub mod submit_approve;

/// The operations on `notification`.
#[derive(Debug)]
pub struct NotificationResource<'c, C> {
    pub(super) client: &'c C,
}
