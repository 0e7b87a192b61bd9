// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat/link`: 获取群分享链接

use feishu_api_runtime as rt;

use crate::open::platform;

/// Creates a link by which others can join a group chat.
///
/// The app needs a bot. The caller must be in the chat and, for an internal chat, belong to the
/// same tenant.
///
/// Direct, secret and team chats have no link. If only the owner and managers may add members or
/// share the chat, the caller must be one of them. A link ends with the bot that created it, when
/// it leaves the chat or is disabled.
///
/// - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/link`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:read` or `im:chat:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取群分享链接](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link)
/// - Schema: `schemas/open/im/v1/chat/link.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232061 | 400 | [`SECRET_CHAT_NOT_SHAREABLE`](super::super::errors::SECRET_CHAT_NOT_SHAREABLE) | Secret chats have no link. |
/// | 232062 | 400 | [`DIRECT_CHAT_HAS_NO_LINK`](super::super::errors::DIRECT_CHAT_HAS_NO_LINK) | Direct chats have no link. |
/// | 232063 | 400 | [`TEAM_HAS_NO_LINK`](super::super::errors::TEAM_HAS_NO_LINK) | Team chats have no link. |
/// | 232064 | 400 | [`LINK_FORBIDDEN`](super::super::errors::LINK_FORBIDDEN) | Only the owner and managers of the chat may share it. |
/// | 232065 | 400 | [`CALLER_NOT_FOUND`](super::super::errors::CALLER_NOT_FOUND) | The user or bot of the token does not exist. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::ValidityPeriod;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat()
///     .link("oc_a0553eda9014c201e6969b478895c230")
///     .validity_period(ValidityPeriod::Week)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取群分享链接")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/link")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct LinkChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    LinkChat -> LinkChatReply, TenantOrUserToken, NoCredential
}

impl LinkChat {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C> LinkChat<C> {
    /// How long the link can be used. The platform assumes `"week"` when it is not given.
    pub fn validity_period(self, validity_period: ValidityPeriod) -> Self {
        Self(self.0.body("validity_period", &validity_period))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Creates a link by which others can join a group chat.
    pub fn link(&self, chat_id: impl Into<String>) -> LinkChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        LinkChat(LinkChat::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`LinkChat`].
#[derive(Clone, Default, rt::Record)]
pub struct LinkChatReply {
    /// Address that lets others join.
    #[wire(ALWAYS)]
    pub share_link: Option<String>,
    /// When the link ends.
    #[wire(DIGITS)]
    pub expire_time: Option<rt::Seconds>,
    /// Whether the link never ends.
    pub is_permanent: Option<bool>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl LinkChatReply {
    /// `share_link`, which every documented reply has, or an error if this one lacks it.
    pub fn share_link(&self) -> Result<&str, rt::Error> {
        rt::always(self.share_link.as_deref(), "share_link", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// How long a link can be used.
    pub enum ValidityPeriod {
        /// 7 days.
        Week = "week",
        /// A year.
        Year = "year",
        /// Without end.
        Permanently = "permanently",
    }
}

/// The documented facts of [`LinkChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat/link",
    title: "获取群分享链接",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/chats/:chat_id/link",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat:read", "im:chat:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id"), rt::Param::body("validity_period")],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232061 400 Conflict SecretChatNotShareable\nSecret chats have no link.",
            "232062 400 Conflict DirectChatHasNoLink\nDirect chats have no link.",
            "232063 400 Conflict TeamHasNoLink\nTeam chats have no link.",
            "232064 400 Permission LinkForbidden\nOnly the owner and managers of the chat may share it.",
            "232065 400 NotFound CallerNotFound\nThe user or bot of the token does not exist.\nCheck the token.",
        ],
    ),
    ..platform::ENDPOINT
};
