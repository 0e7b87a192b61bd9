// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Metadata of folders.
//!
//! Enabled by the feature `explorer`.

pub mod v2;

/// The versions of explorer.
#[derive(Debug)]
pub struct ExplorerService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> ExplorerService<'c, C> {
    /// Metadata of folders.
    pub fn v2(&self) -> v2::V2<'c, C> {
        v2::V2 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Metadata of folders.
    pub fn explorer(&self) -> ExplorerService<'_, Self> {
        ExplorerService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v2::folder::meta::ENDPOINT,
    &v2::root_folder::meta::ENDPOINT,
];
