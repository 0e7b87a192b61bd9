// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat/delete`: 解散群

use feishu_api_runtime as rt;

use crate::open::platform;

/// Disbands a group chat, with its messages.
///
/// The app needs a bot.
///
/// With a user token, the user must own the chat. With a tenant token, the bot must own it, or be
/// the bot that created it, with the scope `im:chat:operate_as_owner`.
///
/// - Endpoint: `DELETE /open-apis/im/v1/chats/:chat_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:delete`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [解散群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete)
/// - Schema: `schemas/open/im/v1/chat/delete.json`
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
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232017 | 400 | [`NOT_OWNER_OR_CREATOR`](super::super::errors::NOT_OWNER_OR_CREATOR) | The caller is neither owner nor manager of the chat, nor its creator with the scope that this needs. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client.im().v1().chat().delete("oc_a0553eda9014c201e6969b478895c230").await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "解散群")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    DeleteChat -> rt::Empty, TenantOrUserToken, NoCredential
}

impl DeleteChat {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat to disband: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Disbands a group chat, with its messages.
    pub fn delete(&self, chat_id: impl Into<String>) -> DeleteChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        DeleteChat(DeleteChat::new(chat_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`DeleteChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat/delete",
    title: "解散群",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete",
    method: rt::Method::Delete,
    path: "/open-apis/im/v1/chats/:chat_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat:delete"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id")],
    errors: rt::ErrorTable::new(
        &[
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232008 400 Conflict UnsupportedChatKind\nChats of this mode or type do not support this.\nRead the chat to see its `chat_mode` and `chat_type`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232017 400 Permission NotOwnerOrCreator\nThe caller is neither owner nor manager of the chat, nor its creator with the scope that this needs.\nMake the caller a manager of the chat, or, for the bot that created it, grant `im:chat:operate_as_owner`.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
        ],
    ),
    ..platform::ENDPOINT
};
