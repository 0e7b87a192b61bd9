// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/message_recalled`: 撤回消息

use feishu_api_runtime as rt;

/// A message was recalled.
///
/// - Type: `im.message.recalled_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:readonly`
/// - Documentation: [撤回消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled)
/// - Schema: `schemas/open/im/v1/events/message_recalled.json`
#[doc(alias = "撤回消息")]
#[doc(alias = "im.message.recalled_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct MessageRecalled {
    /// The message: `om_…`.
    pub message_id: Option<String>,
    /// The chat that the message was in: `oc_…`.
    pub chat_id: Option<String>,
    /// When the message was recalled.
    #[wire(DIGITS)]
    pub recall_time: Option<rt::Millis>,
    /// Who recalled the message.
    pub recall_type: Option<RecallType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    MessageRecalled = "im.message.recalled_v1"
}

rt::text_enum! {
    /// Who recalled a message.
    pub enum RecallType {
        /// Who sent it.
        Sender = "message_owner",
        /// The owner of the chat.
        ChatOwner = "group_owner",
        /// A manager of the chat.
        ChatManager = "group_manager",
        /// An administrator of the tenant.
        Administrator = "enterprise_manager",
    }
}
