// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_tab/sort_tabs`: 会话标签页排序

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::ChatTab;

/// Changes the order of the tabs of a chat.
///
/// The app needs a bot. The caller must be in the chat and, for an internal chat, belong to the
/// same tenant. If only the owner and managers may manage tabs, so for this call.
///
/// - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.tabs:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [会话标签页排序](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs)
/// - Schema: `schemas/open/im/v1/chat_tab/sort_tabs.json`
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
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232050 | 400 | [`TABS_UNSUPPORTED`](super::super::errors::TABS_UNSUPPORTED) | Only group and direct chats have tabs. |
/// | 232055 | 400 | [`TABS_AND_MENUS_FORBIDDEN`](super::super::errors::TABS_AND_MENUS_FORBIDDEN) | Only the owner and managers of the chat may change tabs, menus and widgets. |
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_tab()
///     .sort_tabs("oc_a0553eda9014c201e6969b478895c230")
///     .tab_ids(["6936075528890826780"])
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "会话标签页排序")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct SortTabsChatTab<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    SortTabsChatTab -> SortTabsChatTabReply, TenantOrUserToken, NoCredential
}

impl SortTabsChatTab {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C> SortTabsChatTab<C> {
    /// All tabs of the chat from left to right; that with messages stays first, and must be given as
    /// well.
    pub fn tab_ids(self, tab_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self
                .0
                .body(
                    "tab_ids",
                    &tab_ids.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }
}

impl<C: rt::Caller> super::ChatTabResource<'_, C> {
    /// Changes the order of the tabs of a chat.
    pub fn sort_tabs(&self, chat_id: impl Into<String>) -> SortTabsChatTab<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        SortTabsChatTab(SortTabsChatTab::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`SortTabsChatTab`].
#[derive(Clone, Default, rt::Record)]
pub struct SortTabsChatTabReply {
    /// The tabs in their new order.
    pub chat_tabs: Option<Vec<ChatTab>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// The documented facts of [`SortTabsChatTab`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_tab/sort_tabs",
    title: "会话标签页排序",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.tabs:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id"), rt::Param::body("tab_ids")],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232050 400 Conflict TabsUnsupported\nOnly group and direct chats have tabs.\nRead the chat to see its `chat_mode`.",
            "232055 400 Permission TabsAndMenusForbidden\nOnly the owner and managers of the chat may change tabs, menus and widgets.",
        ],
    ),
    ..platform::ENDPOINT
};
