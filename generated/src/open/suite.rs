// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Searching documents.
//!
//! Enabled by the feature `suite`.

pub mod v1;

/// The versions of suite.
#[derive(Debug)]
pub struct SuiteService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> SuiteService<'c, C> {
    /// Searching documents.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Searching documents.
    pub fn suite(&self) -> SuiteService<'_, Self> {
        SuiteService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::document::search::ENDPOINT,
];
