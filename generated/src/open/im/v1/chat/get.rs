// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat/get`: 获取群信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    ChatMode, ChatPermission, ChatStatus, ChatTag, ChatType, GroupMessageType, I18nNames,
    MemberMessageVisibility, MembershipApproval, ModerationSetting,
    RestrictedModeSetting, ShareCardPermission, UserId,
};
use crate::open::types::UserIdType;

/// Returns a chat.
///
/// The app needs a bot.
///
/// A caller that is not in the chat sees its name, avatar, numbers of members and status only. For
/// an internal chat, the caller must belong to the same tenant.
///
/// Direct chats have no owner, and few of the settings.
///
/// - Endpoint: `GET /open-apis/im/v1/chats/:chat_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:read` or `im:chat:readonly`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)
/// - Schema: `schemas/open/im/v1/chat/get.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat()
///     .get("oc_a0553eda9014c201e6969b478895c230")
///     .user_id_type(UserIdType::OpenId)
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "获取群信息")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    GetChat -> GetChatReply, TenantOrUserToken, NoCredential
}

impl GetChat {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C> GetChat<C> {
    /// Type of user id in the reply. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Returns a chat.
    pub fn get(&self, chat_id: impl Into<String>) -> GetChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        GetChat(GetChat::new(chat_id).0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`GetChat`].
#[derive(Clone, Default, rt::Record)]
pub struct GetChatReply {
    /// URL of the avatar.
    pub avatar: Option<String>,
    /// Name of the chat, if it has one.
    pub name: Option<String>,
    /// What the chat says of itself.
    pub description: Option<String>,
    /// The name in other languages.
    pub i18n_names: Option<I18nNames>,
    /// Who may add users and bots.
    pub add_member_permission: Option<ChatPermission>,
    /// Whether the chat can be shared.
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention everyone.
    pub at_all_permission: Option<ChatPermission>,
    /// Who may change name, avatar and description.
    pub edit_permission: Option<ChatPermission>,
    /// Which of the ids `owner_id` is.
    pub owner_id_type: Option<UserIdType>,
    /// The owner, unless a bot owns the chat.
    pub owner_id: Option<String>,
    /// The managers who are users, by ids of the given type.
    pub user_manager_id_list: Option<Vec<String>>,
    /// The managers that are bots, by the ids of their apps: `cli_…`.
    pub bot_manager_id_list: Option<Vec<String>>,
    /// How messages are shown; only group chats have it.
    pub group_message_type: Option<GroupMessageType>,
    /// What kind of chat it is.
    pub chat_mode: Option<ChatMode>,
    /// Who can find and join the chat.
    pub chat_type: Option<ChatType>,
    /// What the chat is for.
    pub chat_tag: Option<ChatTag>,
    /// Who sees that members came.
    pub join_message_visibility: Option<MemberMessageVisibility>,
    /// Who sees that members left.
    pub leave_message_visibility: Option<MemberMessageVisibility>,
    /// Whether new members must be approved.
    pub membership_approval: Option<MembershipApproval>,
    /// Who may post.
    pub moderation_permission: Option<ModerationSetting>,
    /// Whether people of other tenants are in the chat.
    pub external: Option<bool>,
    /// Key of the tenant that the chat belongs to.
    pub tenant_key: Option<String>,
    /// Number of users in the chat.
    #[wire(DIGITS)]
    pub user_count: Option<i64>,
    /// Number of bots in the chat.
    #[wire(DIGITS)]
    pub bot_count: Option<i64>,
    /// Restricted mode of the chat.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may mark messages as urgent.
    pub urgent_setting: Option<ChatPermission>,
    /// Who may start video meetings.
    pub video_conference_setting: Option<ChatPermission>,
    /// Who sees how many members there are.
    pub hide_member_count_setting: Option<ChatPermission>,
    /// Whether the chat still exists.
    pub chat_status: Option<ChatStatus>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl GetChatReply {
    /// `owner_id` as [`owner_id_type`](Self::owner_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn owner_id(&self) -> Option<UserId> {
        UserId::read(self.owner_id_type.as_ref()?, self.owner_id.as_ref()?)
    }
}

/// The documented facts of [`GetChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat/get",
    title: "获取群信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get",
    method: rt::Method::Get,
    path: "/open-apis/im/v1/chats/:chat_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat:read", "im:chat:readonly"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[rt::Param::path("chat_id"), rt::Param::query("user_id_type")],
    errors: rt::ErrorTable::new(
        &[
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
