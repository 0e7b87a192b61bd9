// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/chat/update`: 更新群信息

use feishu_api_runtime as rt;

use crate::open::platform;
use crate::open::im::v1::types::{
    ChatPermission, ChatType, GroupMessageType, I18nNames, MemberMessageVisibility,
    MembershipApproval, RestrictedModeSetting, ShareCardPermission,
};
use crate::open::types::UserIdType;

/// Changes a group chat: its name, settings or owner.
///
/// The app needs a bot.
///
/// What is not given stays as it is.
///
/// All can be changed by the owner and managers of the chat, and by the bot that created it, with
/// the scope `im:chat:operate_as_owner`. Other members can change avatar, name and description, if
/// the settings of the chat let all members.
///
/// - Endpoint: `PUT /open-apis/im/v1/chats/:chat_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:update`
/// - Scope `contact:user.employee_id:readonly`: Required if `user_id_type` is `user_id`.
/// - Rate limit: `1000/min` and `50/s`
/// - Documentation: [更新群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update)
/// - Schema: `schemas/open/im/v1/chat/update.json`
///
/// # Errors
///
/// | Code | HTTP | Name | Meaning |
/// | --- | --- | --- | --- |
/// | 232001 | 400 | [`INVALID_CHAT_PARAMETER`](super::super::errors::INVALID_CHAT_PARAMETER) | A parameter is wrong. |
/// | 232002 | 400 | [`NOT_CHAT_MANAGER`](super::super::errors::NOT_CHAT_MANAGER) | Only the owner and managers of the chat may change this. |
/// | 232004 | 400 | [`APP_NOT_FOUND`](super::super::errors::APP_NOT_FOUND) | The app that makes the call does not exist. |
/// | 232006 | 400 | [`INVALID_CHAT_ID`](super::super::errors::INVALID_CHAT_ID) | The id of the chat is not valid. |
/// | 232008 | 400 | [`UNSUPPORTED_CHAT_KIND`](super::super::errors::UNSUPPORTED_CHAT_KIND) | Chats of this mode or type do not support this. |
/// | 232009 | 400 | [`CHAT_DISBANDED`](super::super::errors::CHAT_DISBANDED) | The chat was disbanded. |
/// | 232010 | 400 | [`FOREIGN_CHAT`](super::super::errors::FOREIGN_CHAT) | The caller and the chat belong to different tenants. |
/// | 232011 | 400 | [`CALLER_NOT_IN_CHAT`](super::super::errors::CALLER_NOT_IN_CHAT) | The caller is not in the chat. |
/// | 232012 | 400 | [`NEW_OWNER_NOT_IN_CHAT`](super::super::errors::NEW_OWNER_NOT_IN_CHAT) | The new owner is not in the chat. |
/// | 232016 | 400 | [`ONLY_PARTS_EDITABLE`](super::super::errors::ONLY_PARTS_EDITABLE) | Members who are neither owner nor manager may change avatar, name and description of the chat only. |
/// | 232019 | 400 | [`CHAT_RATE_LIMITED`](super::super::errors::CHAT_RATE_LIMITED) | Too many calls for the chat. |
/// | 232023 | 400 | [`CHAT_CONTENT_REJECTED`](super::super::errors::CHAT_CONTENT_REJECTED) | Name or description of the chat did not pass the check. |
/// | 232025 | 400 | [`CHAT_BOT_DISABLED`](super::super::errors::CHAT_BOT_DISABLED) | The app has no bot. |
/// | 232026 | 400 | [`NAME_TAKEN`](super::super::errors::NAME_TAKEN) | Another public chat has the name. |
/// | 232030 | 400 | [`INVALID_USER`](super::super::errors::INVALID_USER) | The id of a user is not valid. |
/// | 232031 | 400 | [`NEW_OWNER_OF_OTHER_TENANT`](super::super::errors::NEW_OWNER_OF_OTHER_TENANT) | The new owner belongs to another tenant. |
/// | 232033 | 400 | [`EXTERNAL_CHAT_DENIED`](super::super::errors::EXTERNAL_CHAT_DENIED) | The chat is external, and the caller may not act there. |
/// | 232034 | 400 | [`APP_NOT_INSTALLED`](super::super::errors::APP_NOT_INSTALLED) | The app is not installed or not enabled in the tenant. |
/// | 232035 | 400 | [`INVALID_OWNER`](super::super::errors::INVALID_OWNER) | The id of the owner is not valid. |
/// | 232037 | 400 | [`LABEL_PERMISSION_DENIED`](super::super::errors::LABEL_PERMISSION_DENIED) | The caller or an invited bot may not manage labels of chats. |
/// | 232041 | 400 | [`INVALID_AVATAR`](super::super::errors::INVALID_AVATAR) | The key of the avatar is not valid. |
/// | 232047 | 400 | [`TAB_NAME_TOO_LONG`](super::super::errors::TAB_NAME_TOO_LONG) | The name of the tab has more than 60 characters. |
/// | 232057 | 400 | [`RESTRICTED_MODE_UNAVAILABLE`](super::super::errors::RESTRICTED_MODE_UNAVAILABLE) | The tenant may not use restricted mode. |
/// | 232069 | 400 | [`EXTERNAL_CHAT_CANNOT_BE_PUBLIC`](super::super::errors::EXTERNAL_CHAT_CANNOT_BE_PUBLIC) | External chats of this type cannot be public. |
/// | 232091 | 400 | [`PUBLIC_CHATS_FORBIDDEN`](super::super::errors::PUBLIC_CHATS_FORBIDDEN) | The tenant does not allow public chats. |
/// | 232093 | 400 | [`APPROVAL_NEEDED_IN_MEETING`](super::super::errors::APPROVAL_NEEDED_IN_MEETING) | Approval of new members cannot be turned off during a meeting. |
/// | 232078 | 400 | [`INVALID_MENU`](super::super::errors::INVALID_MENU) | The menu is not valid. |
/// | 232024 | 400 | [`USER_INVISIBLE`](super::super::errors::USER_INVISIBLE) | A user cannot see the app, or the caller may not work with the user. |
///
/// # Example
///
/// ```no_run
/// use feishu_api::UserIdType;
/// use feishu_api::im::v1::{
///     ChatPermission, ChatType, GroupMessageType, I18nNames, MemberMessageVisibility,
///     MembershipApproval, RestrictedModeSetting, RestrictedPermission,
///     ShareCardPermission,
/// };
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// client
///     .im()
///     .v1()
///     .chat()
///     .update("oc_a0553eda9014c201e6969b478895c230")
///     .user_id_type(UserIdType::OpenId)
///     .avatar("default-avatar_44ae0ca3-e140-494b-956f-78091e348435")
///     .name("群聊")
///     .description("测试群描述")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "更新群信息")]
#[doc(alias = "/open-apis/im/v1/chats/:chat_id")]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateChat<C = rt::Unbound>(rt::Request<C>);

rt::operation! {
    UpdateChat -> rt::Empty, TenantOrUserToken, NoCredential
}

impl UpdateChat {
    /// A request with what must be given, bound to no client yet.
    ///
    /// - `chat_id`: The chat: `oc_…`.
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self(rt::Request::new(&ENDPOINT).path("chat_id", chat_id.into()))
    }
}

impl<C> UpdateChat<C> {
    /// Type of user id in the request. The platform assumes `"open_id"` when it is not given.
    pub fn user_id_type(self, user_id_type: UserIdType) -> Self {
        Self(self.0.query("user_id_type", &user_id_type))
    }

    /// Key of an image that was uploaded as avatar.
    pub fn avatar(self, avatar: impl Into<String>) -> Self {
        Self(self.0.body_text("avatar", avatar.into()))
    }

    /// Name of the chat: 2 characters or more if it is public, 60 or fewer are advised.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.body_text("name", name.into()))
    }

    /// What the chat says of itself; 100 characters or fewer are advised.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.body_text("description", description.into()))
    }

    /// The name in other languages.
    pub fn i18n_names(self, i18n_names: I18nNames) -> Self {
        Self(self.0.body("i18n_names", &i18n_names))
    }

    /// Who may add users and bots. It must be changed together with `share_card_permission`:
    /// `only_owner` goes with `not_allowed`, `all_members` with `allowed`.
    pub fn add_member_permission(self, add_member_permission: ChatPermission) -> Self {
        Self(self.0.body("add_member_permission", &add_member_permission))
    }

    /// Whether the chat can be shared; changed together with `add_member_permission`.
    pub fn share_card_permission(
        self,
        share_card_permission: ShareCardPermission,
    ) -> Self {
        Self(self.0.body("share_card_permission", &share_card_permission))
    }

    /// Who may mention everyone.
    pub fn at_all_permission(self, at_all_permission: ChatPermission) -> Self {
        Self(self.0.body("at_all_permission", &at_all_permission))
    }

    /// Who may change name, avatar and description.
    pub fn edit_permission(self, edit_permission: ChatPermission) -> Self {
        Self(self.0.body("edit_permission", &edit_permission))
    }

    /// The new owner, by an id of the given type; must be in the chat.
    pub fn owner_id(self, owner_id: impl Into<String>) -> Self {
        Self(self.0.body_text("owner_id", owner_id.into()))
    }

    /// Who sees that members came.
    pub fn join_message_visibility(
        self,
        join_message_visibility: MemberMessageVisibility,
    ) -> Self {
        Self(self.0.body("join_message_visibility", &join_message_visibility))
    }

    /// Who sees that members left.
    pub fn leave_message_visibility(
        self,
        leave_message_visibility: MemberMessageVisibility,
    ) -> Self {
        Self(self.0.body("leave_message_visibility", &leave_message_visibility))
    }

    /// Whether new members must be approved.
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

    /// Who can find and join the chat.
    pub fn chat_type(self, chat_type: ChatType) -> Self {
        Self(self.0.body("chat_type", &chat_type))
    }

    /// How messages are shown.
    pub fn group_message_type(self, group_message_type: GroupMessageType) -> Self {
        Self(self.0.body("group_message_type", &group_message_type))
    }

    /// Who may mark messages as urgent.
    pub fn urgent_setting(self, urgent_setting: ChatPermission) -> Self {
        Self(self.0.body("urgent_setting", &urgent_setting))
    }

    /// Who may start video meetings.
    pub fn video_conference_setting(
        self,
        video_conference_setting: ChatPermission,
    ) -> Self {
        Self(self.0.body("video_conference_setting", &video_conference_setting))
    }

    /// Who sees how many members there are.
    pub fn hide_member_count_setting(
        self,
        hide_member_count_setting: ChatPermission,
    ) -> Self {
        Self(self.0.body("hide_member_count_setting", &hide_member_count_setting))
    }
}

impl<C: rt::Caller> super::ChatResource<'_, C> {
    /// Changes a group chat: its name, settings or owner.
    pub fn update(&self, chat_id: impl Into<String>) -> UpdateChat<rt::Bound>
    where
        C: rt::Accepts<rt::TenantOrUserToken>,
    {
        UpdateChat(UpdateChat::new(chat_id).0.bind(self.client.core()))
    }
}

/// The documented facts of [`UpdateChat`].
pub static ENDPOINT: rt::Endpoint = rt::Endpoint {
    id: "open/im/v1/chat/update",
    title: "更新群信息",
    doc: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update",
    method: rt::Method::Put,
    path: "/open-apis/im/v1/chats/:chat_id",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    apps: &[rt::AppKind::SelfBuilt, rt::AppKind::Store],
    scopes: &["im:chat", "im:chat:update"],
    field_scopes: &[
        ("contact:user.employee_id:readonly", "Required if `user_id_type` is `user_id`."),
    ],
    rate_limits: &[rt::Rate::per_minute(1000), rt::Rate::per_second(50)],
    params: &[
        rt::Param::path("chat_id"),
        rt::Param::query("user_id_type"),
        rt::Param::body("avatar"),
        rt::Param::body("name"),
        rt::Param::body("description"),
        rt::Param::body("i18n_names"),
        rt::Param::body("add_member_permission"),
        rt::Param::body("share_card_permission"),
        rt::Param::body("at_all_permission"),
        rt::Param::body("edit_permission"),
        rt::Param::body("owner_id"),
        rt::Param::body("join_message_visibility"),
        rt::Param::body("leave_message_visibility"),
        rt::Param::body("membership_approval"),
        rt::Param::body("restricted_mode_setting"),
        rt::Param::body("chat_type"),
        rt::Param::body("group_message_type"),
        rt::Param::body("urgent_setting"),
        rt::Param::body("video_conference_setting"),
        rt::Param::body("hide_member_count_setting"),
    ],
    errors: rt::ErrorTable::new(
        &[
            "232001 400 InvalidRequest InvalidChatParameter\nA parameter is wrong.\nCheck the request against the documentation; the message says more.",
            "232002 400 Permission NotChatManager\nOnly the owner and managers of the chat may change this.",
            "232004 400 NotFound AppNotFound\nThe app that makes the call does not exist.\nContact support.",
            "232006 400 InvalidRequest InvalidChatId\nThe id of the chat is not valid.\nCheck the id: `oc_…`.",
            "232008 400 Conflict UnsupportedChatKind\nChats of this mode or type do not support this.\nRead the chat to see its `chat_mode` and `chat_type`.",
            "232009 400 Conflict ChatDisbanded\nThe chat was disbanded.\nUse another chat.",
            "232010 400 Permission ForeignChat\nThe caller and the chat belong to different tenants.",
            "232011 400 Permission CallerNotInChat\nThe caller is not in the chat.\nAdd the caller to the chat first.",
            "232012 400 Conflict NewOwnerNotInChat\nThe new owner is not in the chat.\nInvite the user first.",
            "232016 400 Permission OnlyPartsEditable\nMembers who are neither owner nor manager may change avatar, name and description of the chat only.",
            "232019 400 RateLimit ChatRateLimited\nToo many calls for the chat.\nMake calls that change members of the same chat one after the other; lower the rate of calls, then repeat.",
            "232023 400 InvalidRequest ChatContentRejected\nName or description of the chat did not pass the check.\nChange them.",
            "232025 400 Permission ChatBotDisabled\nThe app has no bot.\nEnable the bot feature in the developer console and publish a version of the app.",
            "232026 400 Conflict NameTaken\nAnother public chat has the name.\nChoose another name.",
            "232030 400 InvalidRequest InvalidUser\nThe id of a user is not valid.\nCheck the ids of users and their type.",
            "232031 400 Conflict NewOwnerOfOtherTenant\nThe new owner belongs to another tenant.\nChoose a member of the same tenant.",
            "232033 400 Permission ExternalChatDenied\nThe chat is external, and the caller may not act there.\nEnable external sharing of the bot.",
            "232034 400 Permission AppNotInstalled\nThe app is not installed or not enabled in the tenant.\nInstall and enable it first.",
            "232035 400 InvalidRequest InvalidOwner\nThe id of the owner is not valid.\nCheck the id and its type.",
            "232037 400 Permission LabelPermissionDenied\nThe caller or an invited bot may not manage labels of chats.\nCheck the scopes.",
            "232041 400 InvalidRequest InvalidAvatar\nThe key of the avatar is not valid.\nUpload the image as avatar, and use its key.",
            "232047 400 InvalidRequest TabNameTooLong\nThe name of the tab has more than 60 characters.",
            "232057 400 Permission RestrictedModeUnavailable\nThe tenant may not use restricted mode.\nAsk the administrator of the tenant.",
            "232069 400 Conflict ExternalChatCannotBePublic\nExternal chats of this type cannot be public.",
            "232091 400 Permission PublicChatsForbidden\nThe tenant does not allow public chats.",
            "232093 400 Conflict ApprovalNeededInMeeting\nApproval of new members cannot be turned off during a meeting.\nRepeat after the meeting.",
            "232078/2 400 InvalidRequest InvalidMenu\nThe menu is not valid.",
            "232024 400 Permission UserInvisible\nA user cannot see the app, or the caller may not work with the user.\nAdd the user to the availability of the app and publish it.",
        ],
    ),
    ..platform::ENDPOINT
};
