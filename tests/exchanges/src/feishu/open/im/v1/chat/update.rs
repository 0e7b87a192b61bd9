// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat/update`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::{
    ChatPermission, ChatType, GroupMessageType, I18nNames, MemberMessageVisibility,
    MembershipApproval, RestrictedModeSetting, RestrictedPermission, ShareCardPermission,
    UpdateChat,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateChat,
    >(
        "all_fields",
        || Operation::into_request(
            UpdateChat::new("oc_a0553eda9014c201e6969b478895c230")
                .user_id_type(UserIdType::OpenId)
                .avatar("default-avatar_44ae0ca3-e140-494b-956f-78091e348435")
                .name("群聊")
                .description("测试群描述")
                .i18n_names(I18nNames {
                    zh_cn: Some("群聊".into()),
                    en_us: Some("group chat".into()),
                    ja_jp: Some("グループチャット".into()),
                    ..I18nNames::default()
                })
                .add_member_permission(ChatPermission::AllMembers)
                .share_card_permission(ShareCardPermission::Allowed)
                .at_all_permission(ChatPermission::AllMembers)
                .edit_permission(ChatPermission::AllMembers)
                .owner_id("4d7a3c6g")
                .join_message_visibility(MemberMessageVisibility::OnlyOwner)
                .leave_message_visibility(MemberMessageVisibility::OnlyOwner)
                .membership_approval(MembershipApproval::NoApprovalRequired)
                .restricted_mode_setting(RestrictedModeSetting {
                    status: Some(false),
                    screenshot_has_permission_setting: Some(
                        RestrictedPermission::AllMembers,
                    ),
                    download_has_permission_setting: Some(
                        RestrictedPermission::AllMembers,
                    ),
                    message_has_permission_setting: Some(
                        RestrictedPermission::AllMembers,
                    ),
                    ..RestrictedModeSetting::default()
                })
                .chat_type(ChatType::Private)
                .group_message_type(GroupMessageType::Chat)
                .urgent_setting(ChatPermission::AllMembers)
                .video_conference_setting(ChatPermission::AllMembers)
                .hide_member_count_setting(ChatPermission::AllMembers),
        ),
        "{\"path\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"avatar\":\"default-avatar_44ae0ca3-e140-494b-956f-78091e348435\",\"name\":\"群聊\",\"description\":\"测试群描述\",\"i18n_names\":{\"zh_cn\":\"群聊\",\"en_us\":\"group chat\",\"ja_jp\":\"グループチャット\"},\"add_member_permission\":\"all_members\",\"share_card_permission\":\"allowed\",\"at_all_permission\":\"all_members\",\"edit_permission\":\"all_members\",\"owner_id\":\"4d7a3c6g\",\"join_message_visibility\":\"only_owner\",\"leave_message_visibility\":\"only_owner\",\"membership_approval\":\"no_approval_required\",\"restricted_mode_setting\":{\"status\":false,\"screenshot_has_permission_setting\":\"all_members\",\"download_has_permission_setting\":\"all_members\",\"message_has_permission_setting\":\"all_members\"},\"chat_type\":\"private\",\"group_message_type\":\"chat\",\"urgent_setting\":\"all_members\",\"video_conference_setting\":\"all_members\",\"hide_member_count_setting\":\"all_members\"}}",
        "{\"code\":0,\"data\":{},\"msg\":\"success\"}",
    ),
];
