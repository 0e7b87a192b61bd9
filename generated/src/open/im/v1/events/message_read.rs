// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/message_read`: 消息已读

use feishu_api_runtime as rt;

use crate::open::types::UserIds;

/// A user has read messages that the bot sent in their direct chat.
///
/// - Type: `im.message.message_read_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [消息已读](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/message_read)
/// - Schema: `schemas/open/im/v1/events/message_read.json`
#[doc(alias = "消息已读")]
#[doc(alias = "im.message.message_read_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct MessageRead {
    /// Who has read them, and when.
    pub reader: Option<MessageReader>,
    /// The messages: `om_…`.
    pub message_id_list: Option<Vec<String>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    MessageRead = "im.message.message_read_v1"
}

/// A user who has read messages.
#[derive(Clone, Default, rt::Record)]
pub struct MessageReader {
    /// The user, by all types of id.
    pub reader_id: Option<UserIds>,
    /// When the user read them.
    #[wire(DIGITS)]
    pub read_time: Option<rt::Millis>,
    /// Key of the tenant that the user belongs to.
    pub tenant_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
