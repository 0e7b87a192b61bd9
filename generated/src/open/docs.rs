// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Content of documents as Markdown.
//!
//! Enabled by the feature `docs`.

pub mod v1;

/// The versions of docs.
#[derive(Debug)]
pub struct DocsService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> DocsService<'c, C> {
    /// Content of documents as Markdown.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Content of documents as Markdown.
    pub fn docs(&self) -> DocsService<'_, Self> {
        DocsService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[&v1::content::get::ENDPOINT];
