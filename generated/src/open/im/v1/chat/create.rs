// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat/create`: 创建群

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    ChatMode, ChatPermission, ChatTag, ChatType, GroupMessageType, I18nNames,
    MemberMessageVisibility, MembershipApproval, ModerationSetting,
    RestrictedModeSetting, ShareCardPermission, UserId,
};
use crate::open::types::UserIdType;

/// Creates a group chat.
///
/// The app needs a bot.
///
/// Members can be invited at once or later. A chat of threads cannot be created, but a group chat
/// whose messages are in threads.
///
/// A bot that is shared externally can invite users of other tenants, which makes the chat
/// external.
///
/// - Endpoint: `POST /open-apis/im/v1/chats`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:create` or `im:chat:create_by_user`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`; without it, the reply omits those ids.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)
/// - Schema: `schemas/open/im/v1/chat/create.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232020 | 400 | [`NAME_TOO_SHORT`](super::super::errors::NAME_TOO_SHORT) | The name of a public chat must have at least 2 characters. |
/// | 232021 | 400 | [`BOT_NOT_FOUND`](super::super::errors::BOT_NOT_FOUND) | A bot does not exist. |
/// | 232022 | 400 | [`INVITED_USER_RESIGNED`](super::super::errors::INVITED_USER_RESIGNED) | A user who is invited has left the tenant. |
/// | 232023 | 400 | [`CHAT_CONTENT_REJECTED`](super::super::errors::CHAT_CONTENT_REJECTED) | Name or description of the chat did not pass the check. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232030 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The id of a user is not valid. |
/// | 232032 | 400 | [`OWNER_OF_OTHER_TENANT`](super::super::errors::OWNER_OF_OTHER_TENANT) | The owner belongs to another tenant than the caller. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232037 | 400 | [`LABEL_PERMISSION_DENIED`](super::super::errors::LABEL_PERMISSION_DENIED) | The caller or an invited bot may not manage labels of chats. |
/// | 232042 | 400 | [`NAME_MISSING`](super::super::errors::NAME_MISSING) | A public chat needs a name. |
/// | 232043 | 400 | [`UNAVAILABLE_IDS`](super::super::errors::UNAVAILABLE_IDS) | The lists have ids that cannot be used. |
/// | 232057 | 400 | [`RESTRICTED_MODE_UNAVAILABLE`](super::super::errors::RESTRICTED_MODE_UNAVAILABLE) | The tenant may not use restricted mode. |
/// | 232068 | 400 | [`CHAT_BEING_CREATED`](super::super::errors::CHAT_BEING_CREATED) | The chat is being created by another call. |
/// | 232069 | 400 | [`EXTERNAL_CHAT_CANNOT_BE_PUBLIC`](super::super::errors::EXTERNAL_CHAT_CANNOT_BE_PUBLIC) | External chats of this type cannot be public. |
/// | 232091 | 400 | [`PUBLIC_CHATS_FORBIDDEN`](super::super::errors::PUBLIC_CHATS_FORBIDDEN) | The tenant does not allow public chats. |
/// | 232095 | 400 | [`RESTRICTED_CHAT_TYPE`](super::super::errors::RESTRICTED_CHAT_TYPE) | The caller may not manage chats of this type. |
/// | 232078 | 400 | [`MEMBER_COUNT_SETTING_UNAVAILABLE`](super::super::errors::MEMBER_COUNT_SETTING_UNAVAILABLE) | The tenant may not hide the number of members. |
/// | 232079 | 400 | [`MEMBER_COUNT_SETTING_UNSUPPORTED`](super::super::errors::MEMBER_COUNT_SETTING_UNSUPPORTED) | Chats of this type cannot hide the number of members. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::im::v1::{
///     ChatMode, ChatPermission, ChatType, GroupMessageType, I18nNames,
///     MemberMessageVisibility, MembershipApproval, RestrictedModeSetting,
///     RestrictedPermission,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client
///     .im()
///     .v1()
///     .chat()
///     .create()
///     .user_id_type(UserIdType::OpenId)
///     .set_bot_manager(false)
///     .uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204")
///     .avatar("default-avatar_44ae0ca3-e140-494b-956f-78091e348435")
///     .await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "创建群")]
#[doc(alias = "/open-apis/im/v1/chats")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    CreateChat::new() -> CreateChatReply, TenantOrUserToken, NoCredential
}

impl CreateChat {
    /// A request with what must be given, bound to no client yet.
    pub fn new() -> Self {
        Self(rt::Request::new(&ENDPOINT))
    }
}

impl<C> CreateChat<C> {
    /// Type of user id in the request and the reply. The platform assumes `"open_id"` when it is not
    /// given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Whether this bot becomes a manager, where `owner_id` gives someone else. The platform assumes
    /// `false` when it is not given.
    pub fn set_bot_manager(self, set_bot_manager: bool) -> Self {
        Self(self.0.query("set_bot_manager", &set_bot_manager))
    }

    /// Makes repeating the call safe: for 10 hours, the same text with the same owner creates one chat
    /// only. At most 50 characters.
    pub fn uuid(self, uuid: impl Into<String>) -> Self {
        Self(self.0.query_text("uuid", uuid.into()))
    }

    /// Key of an image that was uploaded as avatar; a default one if not given.
    pub fn avatar(self, avatar: impl Into<String>) -> Self {
        Self(self.0.body_text("avatar", avatar.into()))
    }

    /// Name of the chat: 2 characters or more if it is public, 60 or fewer are advised. Without one, a
    /// private chat is called `(无主题)`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// What the chat says of itself; 100 characters or fewer are advised.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// The name in other languages; `name` where none fits.
    pub fn i18n_names(self, i18n_names: I18nNames) -> Self {
        Self(self.0.body("i18n_names", &i18n_names))
    }

    /// The owner, by an id of the given type; the bot if not given. An external chat must be owned by
    /// a user.
    pub fn owner_id(self, owner_id: impl Into<String>) -> Self {
        Self(self.0.body_text("owner_id", owner_id.into()))
    }

    /// Users to invite, by ids of the given type. At most 50 elements.
    pub fn user_id_list(
        self,
        user_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "user_id_list",
                    &user_id_list.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// Bots to invite besides this one, by the ids of their apps: `cli_…`. At most 5 elements.
    pub fn bot_id_list(
        self,
        bot_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .body(
                    "bot_id_list",
                    &bot_id_list.into_iter().map(Into::into).collect::<Vec<String>>(),
                ),
        )
    }

    /// How messages are shown. The platform assumes `"chat"` when it is not given.
    pub fn group_message_type(self, group_message_type: GroupMessageType) -> Self {
        Self(self.0.body("group_message_type", &group_message_type))
    }

    /// What kind of chat it is; only `group` can be created. The platform assumes `"group"` when it is
    /// not given.
    pub fn chat_mode(self, chat_mode: ChatMode) -> Self {
        Self(self.0.body("chat_mode", &chat_mode))
    }

    /// Who can find and join the chat. The platform assumes `"private"` when it is not given.
    pub fn chat_type(self, chat_type: ChatType) -> Self {
        Self(self.0.body("chat_type", &chat_type))
    }

    /// Who sees that members came. The platform assumes `"all_members"` when it is not given.
    pub fn join_message_visibility(
        self,
        join_message_visibility: MemberMessageVisibility,
    ) -> Self {
        Self(self.0.body("join_message_visibility", &join_message_visibility))
    }

    /// Who sees that members left. The platform assumes `"all_members"` when it is not given.
    pub fn leave_message_visibility(
        self,
        leave_message_visibility: MemberMessageVisibility,
    ) -> Self {
        Self(self.0.body("leave_message_visibility", &leave_message_visibility))
    }

    /// Whether new members must be approved. The platform assumes `"no_approval_required"` when it is
    /// not given.
    pub fn membership_approval(self, membership_approval: MembershipApproval) -> Self {
        Self(self.0.body("membership_approval", &membership_approval))
    }

    /// Restricted mode of the chat.
    pub fn restricted_mode_setting(
        self,
        restricted_mode_setting: RestrictedModeSetting,
    ) -> Self {
        Self(self.0.body("restricted_mode_setting", &restricted_mode_setting))
    }

    /// Who may mark messages as urgent. The platform assumes `"all_members"` when it is not given.
    pub fn urgent_setting(self, urgent_setting: ChatPermission) -> Self {
        Self(self.0.body("urgent_setting", &urgent_setting))
    }

    /// Who may start video meetings. The platform assumes `"all_members"` when it is not given.
    pub fn video_conference_setting(
        self,
        video_conference_setting: ChatPermission,
    ) -> Self {
        Self(self.0.body("video_conference_setting", &video_conference_setting))
    }

    /// Who may change name, avatar and description. The platform assumes `"all_members"` when it is
    /// not given.
    pub fn edit_permission(self, edit_permission: ChatPermission) -> Self {
        Self(self.0.body("edit_permission", &edit_permission))
    }

    /// Who sees how many members there are. The platform assumes `"all_members"` when it is not given.
    pub fn hide_member_count_setting(
        self,
        hide_member_count_setting: ChatPermission,
    ) -> Self {
        Self(self.0.body("hide_member_count_setting", &hide_member_count_setting))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Creates a group chat.
    pub fn create(&self) -> CreateChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        CreateChat(CreateChat::new().0.bind(self.client.core()))
    }
}

/// The data of a successful reply to [`CreateChat`].
#[derive(Clone, Default, rt::Record)]
pub struct CreateChatReply {
    /// Id of the new chat: `oc_…`. All that is done with the chat later takes it.
    #[wire(ALWAYS)]
    pub chat_id: Option<String>,
    /// URL of the avatar.
    pub avatar: Option<String>,
    /// Name of the chat.
    pub name: Option<String>,
    /// What the chat says of itself.
    pub description: Option<String>,
    /// The name in other languages.
    pub i18n_names: Option<I18nNames>,
    /// The owner, unless a bot owns the chat.
    pub owner_id: Option<String>,
    /// Which of the ids `owner_id` is.
    pub owner_id_type: Option<UserIdType>,
    /// Who may mark messages as urgent.
    pub urgent_setting: Option<ChatPermission>,
    /// Who may start video meetings.
    pub video_conference_setting: Option<ChatPermission>,
    /// Who may add users and bots.
    pub add_member_permission: Option<ChatPermission>,
    /// Whether the chat can be shared.
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention everyone.
    pub at_all_permission: Option<ChatPermission>,
    /// Who may change name, avatar and description.
    pub edit_permission: Option<ChatPermission>,
    /// How messages are shown.
    pub group_message_type: Option<GroupMessageType>,
    /// What kind of chat it is.
    pub chat_mode: Option<ChatMode>,
    /// Who can find and join the chat.
    pub chat_type: Option<ChatType>,
    /// What the chat is for.
    pub chat_tag: Option<ChatTag>,
    /// Whether people of other tenants are in the chat.
    pub external: Option<bool>,
    /// Key of the tenant that the chat belongs to.
    pub tenant_key: Option<String>,
    /// Who sees that members came.
    pub join_message_visibility: Option<MemberMessageVisibility>,
    /// Who sees that members left.
    pub leave_message_visibility: Option<MemberMessageVisibility>,
    /// Whether new members must be approved.
    pub membership_approval: Option<MembershipApproval>,
    /// Who may post.
    pub moderation_permission: Option<ModerationSetting>,
    /// Restricted mode of the chat.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who sees how many members there are.
    pub hide_member_count_setting: Option<ChatPermission>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

impl CreateChatReply {
    /// `chat_id`, which every documented reply has, or an error if this one lacks it.
    pub fn chat_id(&self) -> Result<&str, rt::Error> {
        rt::always(self.chat_id.as_deref(), "chat_id", &self.unknown_fields)
    }
}

impl CreateChatReply {
    /// `owner_id` as [`owner_id_type`](Self::owner_id_type) says.
    ///
    /// `None` where either is missing, where the tag has a value that is not documented for it, or
    /// where it cannot be read so. The field itself holds what was returned all the same.
    pub fn owner_id(&self) -> Option<UserId> {
        UserId::read(self.owner_id_type.as_ref()?, self.owner_id.as_ref()?)
    }
}

/// The documented facts of [`CreateChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat/create",
    title: "创建群",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
    method: rt::Method::Post,
    path: "/open-apis/im/v1/chats",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat:create", "im:chat:create_by_user"],
    field_scopes: &[
        (
            "contact:user.employee_id:readonly",
            "Required if `user_id_type` is `user_id`; without it, the reply omits those ids.",
        ),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    idempotency: Some("uuid"),
    params: &[
        rt::Param::query("user_id_type"),
        rt::Param::query("set_bot_manager"),
        rt::Param::query("uuid").limits(&[rt::Limit::Length(0, 50)]),
        rt::Param::body("avatar"),
        rt::Param::body("name"),
        rt::Param::body("description"),
        rt::Param::body("i18n_names"),
        rt::Param::body("owner_id"),
        rt::Param::body("user_id_list").limits(&[rt::Limit::Items(0, 50)]),
        rt::Param::body("bot_id_list").limits(&[rt::Limit::Items(0, 5)]),
        rt::Param::body("group_message_type"),
        rt::Param::body("chat_mode"),
        rt::Param::body("chat_type"),
        rt::Param::body("join_message_visibility"),
        rt::Param::body("leave_message_visibility"),
        rt::Param::body("membership_approval"),
        rt::Param::body("restricted_mode_setting"),
        rt::Param::body("urgent_setting"),
        rt::Param::body("video_conference_setting"),
        rt::Param::body("edit_permission"),
        rt::Param::body("hide_member_count_setting"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232020 400 InvalidRequest NameTooShort\nThe name of a public chat must have at least 2 characters.",
            "232021 400 NotFound BotNotFound\nA bot does not exist.\nCheck the ids of the bots.",
            "232022 400 Conflict InvitedUserResigned\nA user who is invited has left the tenant.\nLeave the user out.",
            "232023 400 InvalidRequest ChatContentRejected\nName or description of the chat did not pass the check.\nChange them.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232030 400 InvalidRequest InvalidUser\nThe id of a user is not valid.\nCheck the ids of users and their type.",
            "232032 400 Conflict OwnerOfOtherTenant\nThe owner belongs to another tenant than the caller.\nChoose someone of the same tenant.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232037 400 Permission LabelPermissionDenied\nThe caller or an invited bot may not manage labels of chats.\nCheck the scopes.",
            "232042 400 InvalidRequest NameMissing\nA public chat needs a name.",
            "232043 400 InvalidRequest UnavailableIds\nThe lists have ids that cannot be used.\nCheck the ids of users and bots.",
            "232057 400 Permission RestrictedModeUnavailable\nThe tenant may not use restricted mode.\nAsk the administrator of the tenant.",
            "232068 400 Conflict ChatBeingCreated\nThe chat is being created by another call.\nWait for the other call.",
            "232069 400 Conflict ExternalChatCannotBePublic\nExternal chats of this type cannot be public.",
            "232091 400 Permission PublicChatsForbidden\nThe tenant does not allow public chats.",
            "232095 400 Permission RestrictedChatType\nThe caller may not manage chats of this type.",
            "232078/1 400 Permission MemberCountSettingUnavailable\nThe tenant may not hide the number of members.",
            "232079 400 Conflict MemberCountSettingUnsupported\nChats of this type cannot hide the number of members.",
        ],
    ),
    ..platform::ENDPOINT
};
