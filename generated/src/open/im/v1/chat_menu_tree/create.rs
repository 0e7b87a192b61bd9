// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat_menu_tree/create`: 添加群菜单

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    ChatMenuItem, ChatMenuTree, I18nNames, MenuActionType, MenuLink,
};

/// Adds menus to a chat.
///
/// The app needs a bot. It must be in the chat, the `chat_mode` of which must be `group`.
///
/// A chat may have 3 menus, each with 5 submenus. Submenus cannot be added to a menu later.
///
/// - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/menu_tree`
/// - Token: `tenant_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat.menu_tree:write_only`
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [添加群菜单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create)
/// - Schema: `schemas/open/im/v1/chat_menu_tree/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232008 | 400 | [`UNSUPPORTED_CHAT_KIND`](super::super::errors::UNSUPPORTED_CHAT_KIND) | Chats of this mode or type do not support this. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232014 | 400 | [`CHAT_PERMISSION_DENIED`](super::super::errors::CHAT_PERMISSION_DENIED) | The caller may not do this. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232055 | 400 | [`TABS_AND_MENUS_FORBIDDEN`](super::super::errors::TABS_AND_MENUS_FORBIDDEN) | Only the owner and managers of the chat may change tabs, menus and widgets. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232056 | 400 | [`NOT_IMAGE_OWNER`](super::super::errors::NOT_IMAGE_OWNER) | Another app uploaded the image. |
/// | 232070 | 400 | [`TOO_MANY_MENUS`](super::super::errors::TOO_MANY_MENUS) | The chat has 3 menus already. |
/// | 232071 | 400 | [`TOO_MANY_SUBMENUS`](super::super::errors::TOO_MANY_SUBMENUS) | A menu may have 5 submenus. |
/// | 232073 | 400 | [`MENU_BEING_CHANGED`](super::super::errors::MENU_BEING_CHANGED) | The menus are being changed by another call. |
/// | 232078 | 400 | [`INVALID_MENU`](super::super::errors::INVALID_MENU) | The menu is not valid. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::im::v1::{
///     ChatMenuItem, I18nNames, MenuActionType, MenuLink, NewMenu, NewMenuItem,
///     NewMenuTree, NewSubmenu,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat_menu_tree()
///     .create(
///         "oc_a0553eda9014c201e6969b478895c230",
///         NewMenuTree::new(
///             vec![
///                 NewMenu {
///                     chat_menu_item: NewMenuItem {
///                         action_type: MenuActionType::Nothing,
///                         redirect_link: Some(MenuLink {
///                             common_url: Some("https://open.feishu.cn/".into()),
///                             ios_url: Some("https://open.feishu.cn/".into()),
///                             android_url: Some("https://open.feishu.cn/".into()),
///                             pc_url: Some("https://open.feishu.cn/".into()),
///                             web_url: Some("https://open.feishu.cn/".into()),
///                             ..MenuLink::default()
///                         }),
///                         image_key: Some(
///                             "img_v2_b0fbe905-7988-4282-b882-82edd010336j".into(),
///                         ),
///                         name: "群聊".into(),
///                         i18n_names: Some(I18nNames {
///                             zh_cn: Some("评审报名".into()),
///                             en_us: Some("Sign up".into()),
///                             ja_jp: Some("サインアップ".into()),
///                             ..I18nNames::default()
///                         }),
///                     },
///                     children: Some(
///                         vec![
///                             NewSubmenu {
///                                 chat_menu_item: Some(ChatMenuItem {
///                                     action_type: Some(MenuActionType::Nothing),
///                                     redirect_link: Some(MenuLink {
///                                         common_url: Some("https://open.feishu.cn/".into()),
///                                         ios_url: Some("https://open.feishu.cn/".into()),
///                                         android_url: Some("https://open.feishu.cn/".into()),
///                                         pc_url: Some("https://open.feishu.cn/".into()),
///                                         web_url: Some("https://open.feishu.cn/".into()),
///                                         ..MenuLink::default()
///                                     }),
///                                     image_key: Some(
///                                         "img_v2_b0fbe905-7988-4282-b882-82edd010336j".into(),
///                                     ),
///                                     name: Some("群聊".into()),
///                                     i18n_names: Some(I18nNames {
///                                         zh_cn: Some("评审报名".into()),
///                                         en_us: Some("Sign up".into()),
///                                         ja_jp: Some("サインアップ".into()),
///                                         ..I18nNames::default()
///                                     }),
///                                     ..ChatMenuItem::default()
///                                 }),
///                             },
///                         ],
///                     ),
///                 },
///             ],
///         ),
///     )
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "添加群菜单")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id/menu_tree")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateChatMenuTree<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateChatMenuTree -> CreateChatMenuTreeReply, TenantToken, NoCredential
}

impl CreateChatMenuTree {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    /// - `menu_tree`: The menus to add.
    pub fn new(chat_id: impl Into<String>, menu_tree: NewMenuTree) -> Self {
        Self(
            rt::Request::new(&ENDPOINT)
                .path("chat_id", chat_id.into())
                .body("menu_tree", &menu_tree),
        )
    }
}

impl<C: rt::Caller> super::ChatMenuTreeResource<'_, C> {
    /// Adds menus to a chat.
    pub fn create(
        &self,
        chat_id: impl Into<String>,
        menu_tree: NewMenuTree,
    ) -> CreateChatMenuTree<rt::Bound>
    where
        C: rt::Accepts<rt::TenantToken>,
    {
        CreateChatMenuTree(
            CreateChatMenuTree::new(chat_id, menu_tree).0.bind(self.client.core()),
        )
    }
}

/// The data of a successful reply to [`CreateChatMenuTree`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateChatMenuTreeReply {
    /// All menus of the chat.
    #[wire(ALWAYS)]
    pub menu_tree: Option<ChatMenuTree>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateChatMenuTreeReply {
    /// `menu_tree`, which every documented reply has, or an error if this one lacks it.
    pub fn menu_tree(&self) -> Result<&ChatMenuTree, rt::Error> {
        rt::always(self.menu_tree.as_ref(), "menu_tree", &self.unknown_fields)
    }
}

/// Menus to add.
#[derive(Clone, rt::Record)]
pub struct NewMenuTree {
    /// Menus from left to right, behind those that are there. At most 3 elements.
    #[wire(REQUIRED, Items(0, 3))]
    pub chat_menu_top_levels: Vec<NewMenu>,
}

impl NewMenuTree {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(chat_menu_top_levels: Vec<NewMenu>) -> Self {
        Self { chat_menu_top_levels }
    }
}

/// A menu to add.
#[derive(Clone, rt::Record)]
pub struct NewMenu {
    /// How it looks and what it does.
    #[wire(REQUIRED)]
    pub chat_menu_item: NewMenuItem,
    /// Its submenus. At most 5 elements.
    #[wire(Items(0, 5))]
    pub children: Option<Vec<NewSubmenu>>,
}

impl NewMenu {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(chat_menu_item: NewMenuItem) -> Self {
        Self {
            chat_menu_item,
            children: None,
        }
    }
}

/// A submenu to add.
#[derive(Clone, Default, rt::Record)]
pub struct NewSubmenu {
    /// How it looks and what it does.
    pub chat_menu_item: Option<ChatMenuItem>,
}

/// How a new menu looks and what it does.
#[derive(Clone, rt::Record)]
pub struct NewMenuItem {
    /// What tapping the menu does; it cannot be changed later. `NONE` for one with submenus.
    #[wire(REQUIRED)]
    pub action_type: MenuActionType,
    /// What it opens, if it is a link.
    pub redirect_link: Option<MenuLink>,
    /// Key of an image that was uploaded for messages, as icon; not for a menu with submenus.
    pub image_key: Option<String>,
    /// Name of the menu. 1 to 120 characters.
    #[wire(REQUIRED, Length(1, 120))]
    pub name: String,
    /// The name in other languages, 1 to 120 characters each.
    pub i18n_names: Option<I18nNames>,
}

impl NewMenuItem {
    /// One with what must be given; everything else is absent.
    #[inline]
    pub fn new(action_type: MenuActionType, name: impl Into<String>) -> Self {
        Self {
            action_type,
            redirect_link: None,
            image_key: None,
            name: name.into(),
            i18n_names: None,
        }
    }
}

/// The documented facts of [`CreateChatMenuTree`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat_menu_tree/create",
    title: "添加群菜单",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/chats/:chat_id/menu_tree",
    tokens: &[rt::TokenKind::Tenant],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat.menu_tree:write_only"],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::body("menu_tree").flags(rt::Field::REQUIRED),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232008 400 Conflict UnsupportedChatKind\nChats of this mode or type do not support this.\nRead the chat to see its `chat_mode` and `chat_type`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232014 400 Permission ChatPermissionDenied\nThe caller may not do this.\nCheck the scopes of the token.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232055 400 Permission TabsAndMenusForbidden\nOnly the owner and managers of the chat may change tabs, menus and widgets.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232056 400 Permission NotImageOwner\nAnother app uploaded the image.\nUpload it with this bot.",
            "232070 400 Conflict TooManyMenus\nThe chat has 3 menus already.",
            "232071 400 InvalidRequest TooManySubmenus\nA menu may have 5 submenus.",
            "232073 400 Busy MenuBeingChanged\nThe menus are being changed by another call.\nRepeat later.",
            "232078/2 400 InvalidRequest InvalidMenu\nThe menu is not valid.",
        ],
    ),
    ..platform::ENDPOINT
};
