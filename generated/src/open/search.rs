// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Finding users by name.
//!
//! Enabled by the feature `search`.

pub mod v1;

/// The versions of search.
#[derive(Debug)]
pub struct SearchService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> SearchService<'c, C> {
    /// Finding users by name.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Finding users by name.
    pub fn search(&self) -> SearchService<'_, Self> {
        SearchService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[&v1::user::search::ENDPOINT];
