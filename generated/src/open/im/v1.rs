// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Messages, and the chats they are sent in.
//!
//! Documentation: [消息与群组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/introduction).
//!
//! Schema: `schemas/open/im/v1/service.json`.
//!
//! | Event | Type | |
//! | --- | --- | --- |
//! | [`MessageReceived`] | `im.message.receive_v1` | A bot received a message. |

pub mod events;

#[doc(inline)]
pub use self::events::message_received::{
    MessageReceived, MessageSender, SenderKind, ReceivedMessage, ChatKind, Mention,
};
