// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Apps and their bots.
//!
//! Enabled by the feature `application`.
//!
//! Documentation: [应用信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu).
//!
//! Schema: `schemas/open/application/v6/service.json`.
//!
//! | Event | When it comes |
//! | --- | --- |
//! | [`BotMenu`] | A user chose an entry of the bot's menu that pushes an event.<br>`application.bot.menu_v6` |

pub mod events;

#[doc(inline)]
pub use self::events::bot_menu::{BotMenu, MenuOperator};
