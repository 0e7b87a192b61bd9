// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Card entities: creating cards, and changing them and their components after they were sent.
//!
//! Enabled by the feature `cardkit`.

pub mod v1;

/// The versions of cardkit.
#[derive(Debug)]
pub struct CardkitService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> CardkitService<'c, C> {
    /// Card entities: creating cards, and changing them and their components after they were sent.
    pub fn v1(&self) -> v1::V1<'c, C> {
        v1::V1 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// Card entities: creating cards, and changing them and their components after they were sent.
    pub fn cardkit(&self) -> CardkitService<'_, Self> {
        CardkitService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v1::card::batch_update::ENDPOINT,
    &v1::card::create::ENDPOINT,
    &v1::card::id_convert::ENDPOINT,
    &v1::card::settings::ENDPOINT,
    &v1::card::update::ENDPOINT,
    &v1::card_element::content::ENDPOINT,
    &v1::card_element::create::ENDPOINT,
    &v1::card_element::delete::ENDPOINT,
    &v1::card_element::patch::ENDPOINT,
    &v1::card_element::update::ENDPOINT,
];
