// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The bot of an app.
//!
//! Enabled by the feature `bot`.

pub mod v3;
pub mod v4;

/// The versions of bot.
#[derive(Debug)]
pub struct BotService<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> BotService<'c, C> {
    /// The bot of an app.
    pub fn v3(&self) -> v3::V3<'c, C> {
        v3::V3 { client: self.client }
    }

    /// Finding bots.
    pub fn v4(&self) -> v4::V4<'c, C> {
        v4::V4 { client: self.client }
    }
}

impl<I, K> super::Client<I, K> {
    /// The bot of an app.
    pub fn bot(&self) -> BotService<'_, Self> {
        BotService { client: self }
    }
}

/// The documented facts of the service's endpoints.
pub static ENDPOINTS: &[&feishu_api_runtime::Endpoint] = &[
    &v3::info::get::ENDPOINT,
    &v4::bot::search::ENDPOINT,
];
