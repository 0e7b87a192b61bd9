// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Finding bots.
//!
//! Enabled by the feature `bot`.
//!
//! Documentation: [机器人](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search).
//!
//! Schema: `schemas/open/bot/v4/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`SearchBots`] | Finds bots by a text, for a user.<br>`POST /open-apis/bot/v4/bot/search` |

pub mod errors;
pub mod bot;

#[doc(inline)]
pub use self::bot::search::{
    SearchBots, SearchBotsReply, BotFilter, FoundBot, BotDetails,
};

/// The resources of open/bot/v4.
#[derive(Debug)]
pub struct V4<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V4<'c, C> {
    /// Operations on `bot`.
    pub fn bot(&self) -> bot::BotResource<'c, C> {
        bot::BotResource {
            client: self.client,
        }
    }
}
