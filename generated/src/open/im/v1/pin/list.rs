// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/pin/list`: 获取群内 Pin 消息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::Pin;

/// Lists the pinned messages of a chat, the latest pin first.
///
/// The app needs a bot. It must be in the chat.
///
/// - Endpoint: `GET /open-apis/im/v1/pins`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:message` or `im:message.pins:read` or `im:message:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取群内 Pin 消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list)
/// - Schema: `schemas/open/im/v1/pin/list.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 230001 | 400 | [`INVALID_PARAMETER`](super::super::errors::INVALID_PARAMETER) | A parameter is wrong. |
/// | 230002 | 400 | [`BOT_NOT_IN_CHAT`](super::super::errors::BOT_NOT_IN_CHAT) | The bot is not in the group chat. |
/// | 230006 | 400 | [`BOT_DISABLED`](super::super::errors::BOT_DISABLED) | The app has no bot. |
/// | 230013 | 400 | [`USER_OUT_OF_RANGE`](super::super::errors::USER_OUT_OF_RANGE) | The user is not in the availability range of the bot, or has left the tenant. |
/// | 230027 | 400 | [`PERMISSION_DENIED`](super::super::errors::PERMISSION_DENIED) | The caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there. |
/// | 230048 | 400 | [`PIN_LIST_RATE_LIMITED`](super::super::errors::PIN_LIST_RATE_LIMITED) | Pinned messages are listed too often. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::Millis;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .pin()
///     .list("oc_234jsi43d3ssi993d43545f")
///     .start_time(Millis(1_658_632_251_800))
///     .end_time(Millis(1_658_731_646_425))
///     .page_size(20)
///     .page_token(
///         "GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==",
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取群内 Pin 消息")]
#[doc(alias = "/open-apis/im/v1/pins")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListPin<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    ListPin -> ListPinReply, TenantOrUserToken, NoCredential, pages of items as Pin
}

impl ListPin {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).query_text("chat_id", chat_id.into()))
    }
}

impl<C> ListPin<C> {
    /// Only messages pinned after this time.
    pub fn start_time(self, start_time: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("start_time", &start_time.into()))
    }

    /// Only messages pinned before this time.
    pub fn end_time(self, end_time: impl Into<rt::Millis>) -> Self {
        Self(self.0.query("end_time", &end_time.into()))
    }

    /// Number of items per page. From 1 to 50. The platform assumes `20` when it is not given.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("page_size", &page_size))
    }

    /// Token of the page to return, from the previous reply; omit it for the first page.
    pub fn page_token(self, page_token: impl Into<String>) -> Self {
        Self(self.0.query_text("page_token", page_token.into()))
    }
}

impl<C: rt::Caller> super::PinResource<'_, C> {
    /// Lists the pinned messages of a chat, the latest pin first.
    pub fn list(&self, chat_id: impl Into<String>) -> ListPin<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        ListPin(ListPin::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`ListPin`].
#[derive(Clone, Default, rt::Record)]
pub struct ListPinReply {
    /// The pins of this page.
    pub items: Option<Vec<Pin>>,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Token of the next page, if there is one.
    pub page_token: Option<String>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`ListPin`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/pin/list",
    title: "获取群内 Pin 消息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/pins",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:message", "im:message.pins:read", "im:message:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::query("chat_id").flags(rt::Field::REQUIRED),
        rt::Param::query("start_time").flags(rt::Field::DIGITS),
        rt::Param::query("end_time").flags(rt::Field::DIGITS),
        rt::Param::query("page_size")
            .limits(&[rt::Limit::Min(1.0), rt::Limit::Max(50.0)]),
        rt::Param::query("page_token"),
    ],
    paging: Some(rt::Paging::Token {
        param: "page_token",
        next: "page_token",
        has_more: Some("has_more"),
    }),
    errors: rt::ErrorTable::new(
        &[
            "230001 400 InvalidRequest InvalidParameter\nA parameter is wrong.\nThe message says which parameter and why; correct the request.",
            "230002/1 400 Permission BotNotInChat\nThe bot is not in the group chat.\nAdd the bot to the chat first.",
            "230006/1 400 Permission BotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "230013 400 Permission UserOutOfRange\nThe user is not in the availability range of the bot, or has left the tenant.\nAdd the user to the availability of the app and publish it; the administrator may have excluded the user, too.",
            "230027 400 Permission PermissionDenied\nThe caller may not do this: a scope or the authorization of a user is missing, or the chat is external and the bot may not act there.\nThe message says what is missing; for external chats, enable external sharing of the bot.",
            "230048 400 RateLimit PinListRateLimited\nPinned messages are listed too often.\nLower the rate of calls, then repeat.",
        ],
    ),
    ..platform::ENDPOINT
};
