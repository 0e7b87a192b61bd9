// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_tab/create`: 添加会话标签页

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{ChatTab, InputTabContent, TabConfig};

/// Adds tabs to a chat.
///
/// The app needs a bot. The caller must be in the chat and, for an internal chat, belong to the
/// same tenant. If only the owner and managers may manage tabs, so for this call.
///
/// Tabs with documents and web pages can be added, others in Feishu only. A chat may have 20 tabs
/// of its own.
///
/// - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/chat_tabs`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.tabs:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加会话标签页](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create)
/// - Schema: `schemas/open/im/v1/chat_tab/create.json`
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
/// | 232046 | 400 | [`TOO_MANY_TABS`](super::super::errors::TOO_MANY_TABS) | The chat has 20 tabs already. |
/// | 232047 | 400 | [`TAB_NAME_TOO_LONG`](super::super::errors::TAB_NAME_TOO_LONG) | The name of the tab has more than 60 characters. |
/// | 232048 | 400 | [`INVALID_TAB`](super::super::errors::INVALID_TAB) | The content of the tab is not valid, such as a URL that does not begin with `http`. |
/// | 232050 | 400 | [`TABS_UNSUPPORTED`](super::super::errors::TABS_UNSUPPORTED) | Only group and direct chats have tabs. |
/// | 232051 | 400 | [`DOCUMENT_PERMISSION_DENIED`](super::super::errors::DOCUMENT_PERMISSION_DENIED) | The caller may not work on the document. |
/// | 232055 | 400 | [`TABS_AND_MENUS_FORBIDDEN`](super::super::errors::TABS_AND_MENUS_FORBIDDEN) | Only the owner and managers of the chat may change tabs, menus and widgets. |
/// | 232056 | 400 | [`NOT_IMAGE_OWNER`](super::super::errors::NOT_IMAGE_OWNER) | Another app uploaded the image. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{DocumentTab, InputTabContent, NewTab};
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_tab()
///     .create(
///         "oc_a0553eda9014c201e6969b478895c230",
///         [
///             NewTab {
///                 tab_name: Some("文档".into()),
///                 ..NewTab::new(
///                     InputTabContent::Document(
///                         DocumentTab::new(
///                             "https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz",
///                         ),
///                     ),
///                 )
///             },
///         ],
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加会话标签页")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/chat_tabs")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateChatTab<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateChatTab -> CreateChatTabReply, TenantOrUserToken, NoCredential
}

impl CreateChatTab {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `chat_tabs`: The new tabs. At most 20 elements.
    pub fn new(
        chat_id: impl Into<String>,
        chat_tabs: impl IntoIterator<Item = NewTab>,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .body("chat_tabs", &chat_tabs.into_iter().collect::<Vec<NewTab>>()),
        )
    }
}

impl<C: rt::Caller> super::ChatTabResource<'_, C> {
    /// Adds tabs to a chat.
    pub fn create(
        &self,
        chat_id: impl Into<String>,
        chat_tabs: impl IntoIterator<Item = NewTab>,
    ) -> CreateChatTab<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateChatTab(CreateChatTab::new(chat_id, chat_tabs).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateChatTab`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateChatTabReply {
    /// All tabs of the chat.
    pub chat_tabs: Option<Vec<ChatTab>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A tab to add.
#[derive(Clone, rt::Record)]
pub struct NewTab {
    /// What is written on the tab. At most 60 characters.
    #[wire(Length(0, 60))]
    pub tab_name: Option<String>,
    /// What the tab shows.
    #[wire(part = "tab_content", REQUIRED)]
    #[wire(part = "tab_type", REQUIRED)]
    pub tab_content: InputTabContent,
    /// How a web page is shown; not for documents.
    pub tab_config: Option<TabConfig>,
}

impl NewTab {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(tab_content: InputTabContent) -> Self {
        Self {
            tab_name: None,
            tab_content,
            tab_config: None,
        }
    }
}

/// The documented facts of [`CreateChatTab`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_tab/create",
    title: "添加会话标签页",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/chats/:chat_id/chat_tabs",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.tabs:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::body("chat_tabs")
            .flags(rt::Field::REQUIRED)
            .limits(&[rt::Limit::Items(0, 20)]),
    ],
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
            "232046 400 Conflict TooManyTabs\nThe chat has 20 tabs already.\nChange or delete others.",
            "232047 400 InvalidRequest TabNameTooLong\nThe name of the tab has more than 60 characters.",
            "232048 400 InvalidRequest InvalidTab\nThe content of the tab is not valid, such as a URL that does not begin with `http`.\nCheck the content of the tab.",
            "232050 400 Conflict TabsUnsupported\nOnly group and direct chats have tabs.\nRead the chat to see its `chat_mode`.",
            "232051 400 Permission DocumentPermissionDenied\nThe caller may not work on the document.\nAdd the caller to the collaborators of the document.",
            "232055 400 Permission TabsAndMenusForbidden\nOnly the owner and managers of the chat may change tabs, menus and widgets.",
            "232056 400 Permission NotImageOwner\nAnother app uploaded the image.\nUpload it with this bot.",
        ],
    ),
    ..platform::ENDPOINT
};
