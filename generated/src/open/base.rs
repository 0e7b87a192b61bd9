// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Roles of bases with advanced permissions, in their second version.
//!
//! Enabled by the feature `base`.

pub mod v2;

/// The versions of base.
#[derive(Debug)]
pub struct BaseService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> BaseService<'c, C> {
    /// Roles of bases with advanced permissions, in their second version.
    pub fn v2(&self) -> v2::V2<'c, C> {
        v2::V2 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Roles of bases with advanced permissions, in their second version.
    pub fn base(&self) -> BaseService<'_, Self> {
        BaseService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v2::app_role::create::ENDPOINT,
    &v2::app_role::list::ENDPOINT,
    &v2::app_role::update::ENDPOINT,
];
