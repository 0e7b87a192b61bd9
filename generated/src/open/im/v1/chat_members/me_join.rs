// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_members/me_join`: 用户或机器人主动加入群聊

use feishu_api_runtime as rt;

use crate::open::platform;

/// Adds the caller to a public chat.
///
/// The app needs a bot. The `chat_type` of the chat must be `public`. For an internal chat, the
/// caller must belong to the same tenant.
///
/// - Endpoint: `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.members:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [用户或机器人主动加入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join)
/// - Schema: `schemas/open/im/v1/chat_members/me_join.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232008 | 400 | [`UNSUPPORTED_CHAT_KIND`](super::super::errors::UNSUPPORTED_CHAT_KIND) | Chats of this mode or type do not support this. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232013 | 400 | [`TOO_MANY_CHAT_MEMBERS`](super::super::errors::TOO_MANY_CHAT_MEMBERS) | The chat has as many members as it may have. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232027 | 400 | [`NO_VALID_MEMBERS`](super::super::errors::NO_VALID_MEMBERS) | None of the ids is valid, or none was given. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232075 | 400 | [`APPROVAL_NEEDED`](super::super::errors::APPROVAL_NEEDED) | New members of the chat must be approved, so that nobody can join by this call. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .chat_members()
///     .me_join("oc_a0553eda9014c201e6969b478895c230")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "用户或机器人主动加入群聊")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/members/me_join")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct MeJoinChatMembers<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    MeJoinChatMembers -> rt::Empty, TenantOrUserToken, NoCredential
}

impl MeJoinChatMembers {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat to join: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C: rt::Caller> super::ChatMembersResource<'_, C> {
    /// Adds the caller to a public chat.
    pub fn me_join(&self, chat_id: impl Into<String>) -> MeJoinChatMembers<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        MeJoinChatMembers(MeJoinChatMembers::new(chat_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`MeJoinChatMembers`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_members/me_join",
    title: "用户或机器人主动加入群聊",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join",
    method: rt::Method::Patch,
    path: "/open-apis/im/v1/chats/:chat_id/members/me_join",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.members:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id")],
    errors: rt::ErrorTable::new(
        &[
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232008 400 Conflict UnsupportedChatKind\nChats of this mode or type do not support this.\nRead the chat to see its `chat_mode` and `chat_type`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232013 400 Conflict TooManyChatMembers\nThe chat has as many members as it may have.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232027 400 InvalidRequest NoValidMembers\nNone of the ids is valid, or none was given.\nCheck the ids and their type.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232075 400 Conflict ApprovalNeeded\nNew members of the chat must be approved, so that nobody can join by this call.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
