// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! The bot of an app.
//!
//! Enabled by the feature `bot`.
//!
//! Documentation: [机器人](https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM).
//!
//! Schema: `schemas/open/bot/v3/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`GetBotInfo`] | Returns what is known of the app's own bot.<br>`GET /open-apis/bot/v3/info` |

pub mod types;
pub mod info;

#[doc(inline)]
pub use self::types::{Bot, ActivateStatus};

#[doc(inline)]
pub use self::info::get::{GetBotInfo, GetBotInfoReply};

/// The resources of open/bot/v3.
#[derive(Debug)]
pub struct V3<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V3<'c, C> {
    /// Operations on `info`.
    pub fn info(&self) -> info::InfoResource<'c, C> {
        info::InfoResource {
            client: self.client,
        }
    }
}
