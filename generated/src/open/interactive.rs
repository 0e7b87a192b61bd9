// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Changes of cards after an interaction.
//!
//! Enabled by the feature `interactive`.

pub mod v1;

/// The versions of interactive.
#[derive(Debug)]
pub struct InteractiveService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> InteractiveService<'c, C> {
    /// Changes of cards after an interaction.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Changes of cards after an interaction.
    pub fn interactive(&self) -> InteractiveService<'_, Self> {
        InteractiveService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[&v1::card::update::ENDPOINT];
