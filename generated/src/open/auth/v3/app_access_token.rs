// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `app_access_token`.

pub mod create;
pub mod internal;

/// The operations on `app_access_token`.
#[derive(Debug)]
pub struct AppAccessTokenResource<'c, C> {
    pub(super) client: &'c C,
}
