// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_menu_item/patch`: 修改群菜单元信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::ChatMenuItem;

/// Changes name, icon or link of a menu or submenu.
///
/// The app needs a bot. It must be in the chat, the `chat_mode` of which must be `group`.
///
/// Submenus are neither added nor deleted by this call.
///
/// - Endpoint: `PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.menu_tree:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [修改群菜单元信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch)
/// - Schema: `schemas/open/im/v1/chat_menu_item/patch.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232014 | 400 | [`CHAT_PERMISSION_DENIED`](super::super::errors::CHAT_PERMISSION_DENIED) | The caller may not do this. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232055 | 400 | [`TABS_AND_MENUS_FORBIDDEN`](super::super::errors::TABS_AND_MENUS_FORBIDDEN) | Only the owner and managers of the chat may change tabs, menus and widgets. |
/// | 232073 | 400 | [`MENU_BEING_CHANGED`](super::super::errors::MENU_BEING_CHANGED) | The menus are being changed by another call. |
/// | 232078 | 400 | [`INVALID_MENU`](super::super::errors::INVALID_MENU) | The menu is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{
///     ChatMenuItem, I18nNames, MenuActionType, MenuField, MenuLink,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_menu_item()
///     .patch(
///         "oc_a0553eda9014c201e6969b478895c230",
///         "7156553273518882844",
///         [MenuField::Icon],
///         ChatMenuItem {
///             action_type: Some(MenuActionType::Nothing),
///             redirect_link: Some(MenuLink {
///                 common_url: Some("https://open.feishu.cn/".into()),
///                 ios_url: Some("https://open.feishu.cn/".into()),
///                 android_url: Some("https://open.feishu.cn/".into()),
///                 pc_url: Some("https://open.feishu.cn/".into()),
///                 web_url: Some("https://open.feishu.cn/".into()),
///                 ..MenuLink::default()
///             }),
///             image_key: Some("img_v2_b0fbe905-7988-4282-b882-82edd010336j".into()),
///             name: Some("群聊".into()),
///             i18n_names: Some(I18nNames {
///                 zh_cn: Some("评审报名".into()),
///                 en_us: Some("Sign up".into()),
///                 ja_jp: Some("サインアップ".into()),
///                 ..I18nNames::default()
///             }),
///             ..ChatMenuItem::default()
///         },
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "修改群菜单元信息")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PatchChatMenuItem<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    PatchChatMenuItem -> PatchChatMenuItemReply, TenantToken, NoCredential
}

impl PatchChatMenuItem {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `menu_item_id`: The menu or submenu.
    /// - `update_fields`: What to change.
    /// - `chat_menu_item`: New values of what is to change.
    pub fn new(
        chat_id: impl Into<String>,
        menu_item_id: impl Into<String>,
        update_fields: impl IntoIterator<Item = MenuField>,
        chat_menu_item: ChatMenuItem,
    ) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .path("menu_item_id", menu_item_id.into())
                .body(
                    "update_fields",
                    &update_fields.into_iter().collect::<Vec<MenuField>>(),
                )
                .body("chat_menu_item", &chat_menu_item),
        )
    }
}

impl<C: rt::Caller> super::ChatMenuItemResource<'_, C> {
    /// Changes name, icon or link of a menu or submenu.
    pub fn patch(
        &self,
        chat_id: impl Into<String>,
        menu_item_id: impl Into<String>,
        update_fields: impl IntoIterator<Item = MenuField>,
        chat_menu_item: ChatMenuItem,
    ) -> PatchChatMenuItem<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        PatchChatMenuItem(
            PatchChatMenuItem::new(chat_id, menu_item_id, update_fields, chat_menu_item)
                .0
                .bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`PatchChatMenuItem`].
#[derive(Clone, Default, rt::Record)]
pub struct PatchChatMenuItemReply {
    /// The menu after the change.
    #[wire(ALWAYS)]
    pub chat_menu_item: Option<ChatMenuItem>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl PatchChatMenuItemReply {
    /// `chat_menu_item`, which every documented reply has, or an error if this one lacks it.
    pub fn chat_menu_item(&self) -> Result<&ChatMenuItem, rt::Error> {
        rt::always(self.chat_menu_item.as_ref(), "chat_menu_item", &self.unknown_fields)
    }
}

rt::text_enum! {
    /// What can be changed of a menu.
    pub enum MenuField {
        /// The icon.
        Icon = "ICON",
        /// The name.
        Name = "NAME",
        /// The name in other languages.
        I18nName = "I18N_NAME",
        /// What it opens.
        RedirectLink = "REDIRECT_LINK",
    }
}

/// The documented facts of [`PatchChatMenuItem`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_menu_item/patch",
    title: "修改群菜单元信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch",
    method: rt::Method::Patch,
    path: "/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.menu_tree:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::path("menu_item_id"),
        rt::Param::body("update_fields").flags(rt::Field::REQUIRED),
        rt::Param::body("chat_menu_item").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232014 400 Permission ChatPermissionDenied\nThe caller may not do this.\nCheck the scopes of the token.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232055 400 Permission TabsAndMenusForbidden\nOnly the owner and managers of the chat may change tabs, menus and widgets.",
            "232073 400 Busy MenuBeingChanged\nThe menus are being changed by another call.\nRepeat later.",
            "232078/2 400 InvalidRequest InvalidMenu\nThe menu is not valid.",
        ],
    ),
    ..platform::ENDPOINT
};
