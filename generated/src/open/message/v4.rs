// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Messages to many users at once.
//!
//! Enabled by the feature `message`.
//!
//! Documentation: [批量消息](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM).
//!
//! Schema: `schemas/open/message/v4/service.json`.
//!
//! | Operation | What it does |
//! | --- | --- |
//! | [`SendBatchMessage`] | Sends a message to many users, or to all members of departments.<br>`POST /open-apis/message/v4/batch_send/` |

pub mod errors;
pub mod batch_message;

#[doc(inline)]
pub use self::batch_message::send::{
    SendBatchMessage, SendBatchMessageReply, BatchMessageContent, BatchMessageType,
};

/// The resources of open/message/v4.
#[derive(Debug)]
pub struct V4<'c, C> {
    pub(super) client: &'c C,
}

impl<'c, C> V4<'c, C> {
    /// Operations on `batch_message`.
    pub fn batch_message(&self) -> batch_message::BatchMessageResource<'c, C> {
        batch_message::BatchMessageResource {
            client: self.client,
        }
    }
}
