// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/application/v6/events/bot_menu`: 机器人自定义菜单事件

use feishu_api_runtime as rt;

use crate::open::types::UserIds;

/// A user chose an entry of the bot's menu that pushes an event.
///
/// - Type: `application.bot.menu_v6`, version 2.0
/// - Apps: self-built
/// - Scope `application:application.bot.operator_name:readonly`: The user's `operator_name`.
/// - Scope `contact:user.employee_id:readonly`: The user's `user_id`.
/// - Documentation: [机器人自定义菜单事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu)
/// - Schema: `schemas/open/application/v6/events/bot_menu.json`
#[doc(alias = "机器人自定义菜单事件")]
#[doc(alias = "application.bot.menu_v6")]
#[derive(Clone, Default, rt::Record)]
pub struct BotMenu {
    /// The user who chose the entry.
    pub operator: Option<MenuOperator>,
    /// The entry, by the key that it was given in the developer console.
    pub event_key: Option<String>,
    /// When the user chose it.
    pub timestamp: Option<rt::Seconds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    BotMenu = "application.bot.menu_v6"
}

/// The user who chose an entry of a bot's menu.
#[derive(Clone, Default, rt::Record)]
pub struct MenuOperator {
    /// Name under which the user is shown.
    pub operator_name: Option<String>,
    /// The user's ids.
    pub operator_id: Option<UserIds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
