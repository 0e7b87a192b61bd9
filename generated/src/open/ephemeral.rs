// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Cards that one user of a group chat sees.
//!
//! Enabled by the feature `ephemeral`.

pub mod v1;

/// The versions of ephemeral.
#[derive(Debug)]
pub struct EphemeralService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> EphemeralService<'c, C> {
    /// Cards that one user of a group chat sees.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Cards that one user of a group chat sees.
    pub fn ephemeral(&self) -> EphemeralService<'_, Self> {
        EphemeralService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::card::delete::ENDPOINT,
    &v1::card::send::ENDPOINT,
];
