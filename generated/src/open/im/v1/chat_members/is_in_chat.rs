// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_members/is_in_chat`: 判断用户或机器人是否在群里

use feishu_api_runtime as rt;

use crate::open::platform;

/// Says whether the caller is in a chat.
///
/// The app needs a bot. For an internal chat, the caller must belong to the same tenant.
///
/// - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:readonly` or `im:chat.members:read` or `im:chat.group_info:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [判断用户或机器人是否在群里](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat)
/// - Schema: `schemas/open/im/v1/chat_members/is_in_chat.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_members()
///     .is_in_chat("oc_a0553eda9014c201e6969b478895c230")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "判断用户或机器人是否在群里")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/members/is_in_chat")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct IsInChatChatMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    IsInChatChatMembers -> IsInChatChatMembersReply, TenantOrUserToken, NoCredential
}

impl IsInChatChatMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C: rt::Caller> super::ChatMembersResource<'_, C> {
    /// Says whether the caller is in a chat.
    pub fn is_in_chat(
        &self,
        chat_id: impl Into<String>,
    ) -> IsInChatChatMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        IsInChatChatMembers(IsInChatChatMembers::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`IsInChatChatMembers`].
#[derive(Clone, Default, rt::Record)]
pub struct IsInChatChatMembersReply {
    /// True for a member of the chat.
    #[wire(ALWAYS)]
    pub is_in_chat: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl IsInChatChatMembersReply {
    /// `is_in_chat`, which every documented reply has, or an error if this one lacks it.
    pub fn is_in_chat(&self) -> Result<bool, rt::Error> {
        rt::always(self.is_in_chat, "is_in_chat", &self.unknown_fields)
    }
}

/// The documented facts of [`IsInChatChatMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_members/is_in_chat",
    title: "判断用户或机器人是否在群里",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/chats/:chat_id/members/is_in_chat",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &[
        "im:chat",
        "im:chat:readonly",
        "im:chat.members:read",
        "im:chat.group_info:readonly",
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id")],
    errors: rt::ErrorTable::new(
        &[
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
