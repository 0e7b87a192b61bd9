// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/chat/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::{
    ChatMode, ChatPermission, ChatType, CreateChat, GroupMessageType, I18nNames,
    MemberMessageVisibility, MembershipApproval, RestrictedModeSetting,
    RestrictedPermission,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateChat,
    >(
        "group",
        || Operation::into_request(
            CreateChat::new()
                .user_id_type(UserIdType::OpenId)
                .set_bot_manager(false)
                .uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204")
                .avatar("default-avatar_44ae0ca3-e140-494b-956f-78091e348435")
                .name("测试群名称")
                .description("测试群描述")
                .i18n_names(I18nNames {
                    zh_cn: Some("群聊".into()),
                    en_us: Some("group chat".into()),
                    ja_jp: Some("グループチャット".into()),
                    ..I18nNames::default()
                })
                .owner_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
                .user_id_list(["ou_7d8a6e6df7621556ce0d21922b676706ccs"])
                .bot_id_list(["cli_a10fbf7e94b8d01d"])
                .group_message_type(GroupMessageType::Chat)
                .chat_mode(ChatMode::Group)
                .chat_type(ChatType::Private)
                .join_message_visibility(MemberMessageVisibility::AllMembers)
                .leave_message_visibility(MemberMessageVisibility::AllMembers)
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
                .urgent_setting(ChatPermission::AllMembers)
                .video_conference_setting(ChatPermission::AllMembers)
                .edit_permission(ChatPermission::AllMembers)
                .hide_member_count_setting(ChatPermission::AllMembers),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\",\"set_bot_manager\":false,\"uuid\":\"b13g2t38-1jd2-458b-8djf-dtbca5104204\"},\"headers\":{},\"body\":{\"avatar\":\"default-avatar_44ae0ca3-e140-494b-956f-78091e348435\",\"name\":\"测试群名称\",\"description\":\"测试群描述\",\"i18n_names\":{\"zh_cn\":\"群聊\",\"en_us\":\"group chat\",\"ja_jp\":\"グループチャット\"},\"owner_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\",\"user_id_list\":[\"ou_7d8a6e6df7621556ce0d21922b676706ccs\"],\"bot_id_list\":[\"cli_a10fbf7e94b8d01d\"],\"group_message_type\":\"chat\",\"chat_mode\":\"group\",\"chat_type\":\"private\",\"join_message_visibility\":\"all_members\",\"leave_message_visibility\":\"all_members\",\"membership_approval\":\"no_approval_required\",\"restricted_mode_setting\":{\"status\":false,\"screenshot_has_permission_setting\":\"all_members\",\"download_has_permission_setting\":\"all_members\",\"message_has_permission_setting\":\"all_members\"},\"urgent_setting\":\"all_members\",\"video_conference_setting\":\"all_members\",\"edit_permission\":\"all_members\",\"hide_member_count_setting\":\"all_members\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"avatar\":\"https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg\",\"name\":\"测试群名称\",\"description\":\"测试群描述\",\"i18n_names\":{\"zh_cn\":\"群聊\",\"en_us\":\"group chat\",\"ja_jp\":\"グループチャット\"},\"owner_id\":\"ou_7d8a6e6df7621556ce0d21922b676706ccs\",\"owner_id_type\":\"open_id\",\"urgent_setting\":\"all_members\",\"video_conference_setting\":\"all_members\",\"add_member_permission\":\"all_members\",\"share_card_permission\":\"allowed\",\"at_all_permission\":\"all_members\",\"edit_permission\":\"all_members\",\"group_message_type\":\"chat\",\"chat_mode\":\"group\",\"chat_type\":\"private\",\"chat_tag\":\"inner\",\"external\":false,\"tenant_key\":\"736588c9260f175e\",\"join_message_visibility\":\"all_members\",\"leave_message_visibility\":\"all_members\",\"membership_approval\":\"no_approval_required\",\"moderation_permission\":\"all_members\",\"restricted_mode_setting\":{\"status\":false,\"screenshot_has_permission_setting\":\"all_members\",\"download_has_permission_setting\":\"all_members\",\"message_has_permission_setting\":\"all_members\"},\"hide_member_count_setting\":\"all_members\"}}",
    ),
];
