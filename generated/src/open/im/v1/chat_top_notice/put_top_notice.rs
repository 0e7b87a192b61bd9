// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_top_notice/put_top_notice`: 更新群置顶

use feishu_api_runtime as rt;

use crate::open::platform;

/// Shows a message or the announcement at the top of a chat.
///
/// The app needs a bot. The caller must be in the chat and, for an internal chat, belong to the
/// same tenant.
///
/// - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.top_notice:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新群置顶](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice)
/// - Schema: `schemas/open/im/v1/chat_top_notice/put_top_notice.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230111 | 400 | [`MESSAGE_SELF_DESTRUCTS`](super::super::errors::MESSAGE_SELF_DESTRUCTS) | The message will delete itself soon. |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232014 | 400 | [`CHAT_PERMISSION_DENIED`](super::super::errors::CHAT_PERMISSION_DENIED) | The caller may not do this. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{ChatTopNotice, ChatTopNoticeContent};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .chat_top_notice()
///     .put_top_notice(
///         "oc_5ad11d72b830411d72b836c20",
///         [
///             ChatTopNotice::new(ChatTopNoticeContent::Message {
///                 message_id: "om_dc13264520392913993dd051dba21dcf".into(),
///             }),
///         ],
///     )
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新群置顶")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutTopNoticeChatTopNotice<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PutTopNoticeChatTopNotice -> rt::Empty, TenantOrUserToken, NoCredential
}

impl PutTopNoticeChatTopNotice {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `chat_top_notice`: What to show.
    pub fn new(
        chat_id: impl Into<String>,
        chat_top_notice: impl IntoIterator<Item = ChatTopNotice>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .body(
                    "chat_top_notice",
                    &chat_top_notice.into_iter().collect::<Vec<ChatTopNotice>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::ChatTopNoticeResource<'_, C> {
    /// Shows a message or the announcement at the top of a chat.
    pub fn put_top_notice(
        &self,
        chat_id: impl Into<String>,
        chat_top_notice: impl IntoIterator<Item = ChatTopNotice>,
    ) -> PutTopNoticeChatTopNotice<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        PutTopNoticeChatTopNotice(
            PutTopNoticeChatTopNotice::new(chat_id, chat_top_notice)
                .0
                .bind(self.client.core()),
        )
    }
}

/// What a chat shows at its top.
#[derive(Clone, rt::Record)]
pub struct ChatTopNotice {
    /// What a chat shows at its top.
    #[wire(part = "action_type", REQUIRED)]
    #[wire(part = "message_id")]
    pub action_type: ChatTopNoticeContent,
}

impl ChatTopNotice {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(action_type: ChatTopNoticeContent) -> Self {
        Self { action_type }
    }
}

/// What a chat shows at its top.
#[derive(Debug, Clone, PartialEq)]
pub enum ChatTopNoticeContent {
    /// A message.
    Message {
        /// The message: `om_…`.
        message_id: String,
    },
    /// The announcement of the chat.
    Announcement,
}

impl rt::Shape for ChatTopNoticeContent {
    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match (self, index) {
            (Self::Message { .. }, 0) => &"1",
            (Self::Message { message_id, .. }, 1) => message_id,
            (Self::Announcement { .. }, 0) => &"2",
            _ => &rt::Absent,
        }
    }
}

rt::text_enum! {
    /// What a chat shows at its top.
    pub enum TopNoticeType {
        /// A message.
        Message = "1",
        /// The announcement of the chat.
        Announcement = "2",
    }
}

/// The documented facts of [`PutTopNoticeChatTopNotice`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_top_notice/put_top_notice",
    title: "更新群置顶",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.top_notice:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::body("chat_top_notice").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "230111 400 Conflict MessageSelfDestructs\nThe message will delete itself soon.",
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232014 400 Permission ChatPermissionDenied\nThe caller may not do this.\nCheck the scopes of the token.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
        ],
    ),
    ..platform::ENDPOINT
};
