// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/message_received`: 接收消息

use feishu_api_runtime as rt;

use crate::open::im::v1::types::{MessageType, ReceivedContent};
use crate::open::types::UserIds;

/// A bot received a message.
///
/// Which messages arrive depends on the app's scopes: those that users send to the bot, those in
/// chats that mention it, or all in its chats.
///
/// In rare cases a message arrives twice, as two events: programs that must not handle one twice
/// remember `message_id`.
///
/// - Type: `im.message.receive_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `im:message.p2p_msg:readonly` or `im:message.group_at_msg:readonly` or `im:message.group_msg` or `im:message.group_at_msg.include_bot:readonly` or `im:message.group_at_msg` or `im:message.group_msg:readonly` or `im:message.p2p_msg`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Scope `im:user_agent:read`: Needed to read `user_agent` of messages.
/// - Documentation: [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)
/// - Schema: `schemas/open/im/v1/events/message_received.json`
#[doc(alias = "接收消息")]
#[doc(alias = "im.message.receive_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct MessageReceived {
    /// Who sent the message.
    pub sender: Option<MessageSender>,
    /// The message.
    pub message: Option<ReceivedMessage>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    MessageReceived = "im.message.receive_v1"
}

/// Who sent a message.
#[derive(Clone, Default, rt::Record)]
pub struct MessageSender {
    /// The sender's ids.
    pub sender_id: Option<UserIds>,
    /// What the sender is.
    pub sender_type: Option<SenderKind>,
    /// The sender's tenant.
    pub tenant_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::text_enum! {
    /// What somebody in a chat is.
    pub enum SenderKind {
        /// A person.
        User = "user",
        /// A bot.
        Bot = "bot",
    }
}

/// What somebody sent to a chat.
#[derive(Clone, Default, rt::Record)]
pub struct ReceivedMessage {
    /// What replies refer to.
    pub message_id: Option<String>,
    /// The message at the root of the replies, if this is a reply.
    pub root_id: Option<String>,
    /// The message that this one replies to, if it does.
    pub parent_id: Option<String>,
    /// When it was sent.
    #[wire(DIGITS)]
    pub create_time: Option<rt::Millis>,
    /// When it was changed.
    #[wire(DIGITS)]
    pub update_time: Option<rt::Millis>,
    /// The chat that it was sent in.
    pub chat_id: Option<String>,
    /// The thread that it belongs to, if it does.
    pub thread_id: Option<String>,
    /// What the chat is.
    pub chat_type: Option<ChatKind>,
    /// What kind of message it is.
    pub message_type: Option<MessageType>,
    /// The content as JSON, by type of the message.
    pub content: Option<String>,
    /// Who is mentioned.
    pub mentions: Option<Vec<EventMention>>,
    /// The client that it was sent with.
    pub user_agent: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl ReceivedMessage {
    /// `content` as [`message_type`](Self::message_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn content(&self) -> Option<ReceivedContent> {
        ReceivedContent::read(self.message_type.as_ref()?, self.content.as_ref()?)
    }
}

rt::text_enum! {
    /// What a chat is.
    pub enum ChatKind {
        /// Of two.
        Private = "p2p",
        /// A group.
        Group = "group",
    }
}

/// Somebody who is mentioned in a message.
#[derive(Clone, Default, rt::Record)]
pub struct EventMention {
    /// What stands for the mention in the content: `@_user_1`.
    pub key: Option<String>,
    /// The ids of who is mentioned.
    pub id: Option<UserIds>,
    /// What is mentioned.
    pub mentioned_type: Option<SenderKind>,
    /// The name of who is mentioned.
    pub name: Option<String>,
    /// The tenant of who is mentioned.
    pub tenant_key: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
