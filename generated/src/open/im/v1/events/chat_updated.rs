// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! `open/im/v1/events/chat_updated`: 群配置修改

use feishu_api_runtime as rt;

use crate::open::im::v1::types::{
    ChatPermission, GroupMessageType, I18nNames, MemberMessageVisibility,
    MembershipApproval, ModerationSetting, RestrictedModeSetting, ShareCardPermission,
};
use crate::open::types::UserIds;

/// The owner, the name or the settings of a chat that the bot is in were changed.
///
/// - Type: `im.chat.updated_v1`, version 2.0
/// - Apps: self-built, store
/// - Scope: `im:chat` or `im:chat:read` or `im:chat:readonly`
/// - Scope `contact:user.employee_id:readonly`: Needed to read `user_id` of users.
/// - Documentation: [群配置修改](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/updated)
/// - Schema: `schemas/open/im/v1/events/chat_updated.json`
#[doc(alias = "群配置修改")]
#[doc(alias = "im.chat.updated_v1")]
#[derive(Clone, Default, rt::Record)]
pub struct ChatUpdated {
    /// The chat: `oc_…`.
    pub chat_id: Option<String>,
    /// Who did it, by all types of id.
    pub operator_id: Option<UserIds>,
    /// Whether people of other tenants are in the chat.
    pub external: Option<bool>,
    /// Key of the tenant of who did it.
    pub operator_tenant_key: Option<String>,
    /// What the chat is from now on.
    pub after_change: Option<ChatSettings>,
    /// What the chat was before.
    pub before_change: Option<ChatSettings>,
    /// Who may post from now on, and who no longer, where members are chosen for that.
    pub moderator_list: Option<ModeratorChanges>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

rt::event! {
    ChatUpdated = "im.chat.updated_v1"
}

/// What can be changed of a chat.
#[derive(Clone, Default, rt::Record)]
pub struct ChatSettings {
    /// Key of the avatar.
    pub avatar: Option<String>,
    /// Name of the chat.
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
    /// Whether new members must be approved.
    pub membership_approval: Option<MembershipApproval>,
    /// Who sees that members came.
    pub join_message_visibility: Option<MemberMessageVisibility>,
    /// Who sees that members left.
    pub leave_message_visibility: Option<MemberMessageVisibility>,
    /// Who may post.
    pub moderation_permission: Option<ModerationSetting>,
    /// The owner, by all types of id.
    pub owner_id: Option<UserIds>,
    /// Restricted mode of the chat.
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// How messages are shown.
    pub group_message_type: Option<GroupMessageType>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// Changes of who may post in a chat.
#[derive(Clone, Default, rt::Record)]
pub struct ModeratorChanges {
    /// Who may post from now on; always includes the owner.
    pub added_member_list: Option<Vec<ChatModerator>>,
    /// Who may no longer post.
    pub removed_member_list: Option<Vec<ChatModerator>>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}

/// A member who was chosen to post in a chat.
#[derive(Clone, Default, rt::Record)]
pub struct ChatModerator {
    /// Key of the tenant of the member.
    pub tenant_key: Option<String>,
    /// The member, by all types of id.
    pub user_id: Option<UserIds>,
    /// Fields that were returned and are not documented.
    pub unknown_fields: rt::Unknown,
}
