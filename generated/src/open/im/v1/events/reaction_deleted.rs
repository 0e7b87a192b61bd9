// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/reaction_deleted`: 删除消息表情回复

use feishu_api_runtime as rt;

use crate::open::im::v1::types::{Emoji, OperatorType};
use crate::open::types::UserIds;

/// Someone removed a reaction from a message.
///
/// - Type: `im.message.reaction.deleted_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `im:message.reactions:read` or `im:message:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [删除消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/deleted)
/// - Schema: `schemas/open/im/v1/events/reaction_deleted.json`
#[doc(alias = "删除消息表情回复")]
#[doc(alias = "im.message.reaction.deleted_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct ReactionDeleted {
    /// The message: `om_…`.
    pub message_id: Option<String>,
    /// The emoji.
    pub reaction_type: Option<Emoji>,
    /// Whether a user or an app did it.
    pub operator_type: Option<OperatorType>,
    /// The user who did it, by all types of id.
    pub user_id: Option<UserIds>,
    /// The app that did it: `cli_…`.
    pub app_id: Option<String>,
    /// When it was done.
    #[wire(DIGITS)]
    pub action_time: Option<rt::Millis>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    ReactionDeleted = "im.message.reaction.deleted_v1"
}
