// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_menu_tree/get`: 获取群菜单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::ChatMenuTree;

/// Returns the menus of a chat.
///
/// The app needs a bot. It must be in the chat, the `chat_mode` of which must be `group`.
///
/// - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/menu_tree`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.menu_tree:read` or `im:chat:readonly`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取群菜单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get)
/// - Schema: `schemas/open/im/v1/chat_menu_tree/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
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
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_menu_tree()
///     .get("oc_a0553eda9014c201e6969b478895c230")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取群菜单")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/menu_tree")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetChatMenuTree<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetChatMenuTree -> GetChatMenuTreeReply, TenantToken, NoCredential
}

impl GetChatMenuTree {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C: rt::Caller> super::ChatMenuTreeResource<'_, C> {
    /// Returns the menus of a chat.
    pub fn get(&self, chat_id: impl Into<String>) -> GetChatMenuTree<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        GetChatMenuTree(GetChatMenuTree::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetChatMenuTree`].
#[derive(Clone, Default, rt::Record)]
pub struct GetChatMenuTreeReply {
    /// All menus of the chat.
    #[wire(ALWAYS)]
    pub menu_tree: Option<ChatMenuTree>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetChatMenuTreeReply {
    /// `menu_tree`, which every documented reply has, or an error if this one lacks it.
    pub fn menu_tree(&self) -> Result<&ChatMenuTree, rt::Error> {
        rt::always(self.menu_tree.as_ref(), "menu_tree", &self.unknown_fields)
    }
}

/// The documented facts of [`GetChatMenuTree`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_menu_tree/get",
    title: "获取群菜单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.menu_tree:read", "im:chat:readonly"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id")],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
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
