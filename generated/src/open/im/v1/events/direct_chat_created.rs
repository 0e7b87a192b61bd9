// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/direct_chat_created`: 用户和机器人的会话首次被创建

use feishu_api_runtime as rt;

/// A user and the bot have a direct chat for the first time.
///
/// - Type: `p2p_chat_create`, version 1.0
/// - Apps: self-built, store
/// - Documentation: [用户和机器人的会话首次被创建](https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events)
/// - Schema: `schemas/open/im/v1/events/direct_chat_created.json`
#[doc(alias = "用户和机器人的会话首次被创建")]
#[doc(alias = "p2p_chat_create")]
#[derive(Clone, Default, rt::Record)]
pub struct DirectChatCreated {
    /// The type of the event.
    pub r#type: Option<String>,
    /// The app that the bot belongs to.
    pub app_id: Option<String>,
    /// The tenant that both belong to.
    pub tenant_key: Option<String>,
    /// The chat: `oc_…`.
    pub chat_id: Option<String>,
    /// Who began the chat: the user, or the bot.
    pub operator: Option<DirectChatOperator>,
    /// Who talks to the bot.
    pub user: Option<DirectChatUser>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    DirectChatCreated = "p2p_chat_create"
}

/// Who began a direct chat.
#[derive(Clone, Default, rt::Record)]
pub struct DirectChatOperator {
    /// The operator within this app.
    pub open_id: Option<String>,
    /// The operator within the tenant; only for self-built apps.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The user of a direct chat with a bot.
#[derive(Clone, Default, rt::Record)]
pub struct DirectChatUser {
    /// Name of the user.
    pub name: Option<String>,
    /// The user within this app.
    pub open_id: Option<String>,
    /// The user within the tenant; only for self-built apps.
    pub user_id: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
