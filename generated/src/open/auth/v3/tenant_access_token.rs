// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Operations on `tenant_access_token`.

pub mod create;
pub mod internal;

/// The operations on `tenant_access_token`.
#[derive(Debug)]
pub struct TenantAccessTokenResource<'c, C> {
    pub(super) client: &'c C,
}
