// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/bot_chat_entered`: 用户进入与机器人的会话

use feishu_api_runtime as rt;

use crate::open::types::UserIds;

/// A user opened the direct chat with the bot.
///
/// - Type: `im.chat.access_event.bot_p2p_chat_entered_v1`, version 2.0
/// - Apps: self-built
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [用户进入与机器人的会话](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered)
/// - Schema: `schemas/open/im/v1/events/bot_chat_entered.json`
#[doc(alias = "用户进入与机器人的会话")]
#[doc(alias = "im.chat.access_event.bot_p2p_chat_entered_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct BotChatEntered {
    /// The direct chat: `oc_…`.
    pub chat_id: Option<String>,
    /// The user, by all types of id.
    pub operator_id: Option<UserIds>,
    /// The last message of the chat: `om_…`.
    pub last_message_id: Option<String>,
    /// When the last message was sent.
    #[wire(DIGITS)]
    pub last_message_create_time: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    BotChatEntered = "im.chat.access_event.bot_p2p_chat_entered_v1"
}
