// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `user`.

pub mod remove_subscription;
pub mod subscription;
pub mod subscription_status;

/// The operations on `user`.
#[derive(Debug)]
pub struct UserResource<'c, C> {
    pub(super) client: &'c C,
}
