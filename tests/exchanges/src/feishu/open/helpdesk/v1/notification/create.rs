// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/notification/create`.

use feishu_api::{Millis, Operation, UserIdType};
use feishu_api::helpdesk::v1::{
    CreateNotification, NewStaffScopeType, NotificationChat, NotificationDepartment,
    NotificationStatus, NotificationUser, PushScopeType, PushType,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateNotification,
    >(
        "all_fields",
        || Operation::into_request(
            CreateNotification::new(
                    "测试推送任务",
                    "{   \"config\": {     \"wide_screen_mode\": true   },   \"elements\": [     {       \"tag\": \"div\",       \"text\": {         \"tag\": \"lark_md\",         \"content\": \"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\"       }     }   ] }",
                    PushType::Scheduled,
                    PushScopeType::Everyone,
                )
                .user_id_type(UserIdType::OpenId)
                .id("6981801914270744596")
                .status(NotificationStatus::Draft)
                .create_user(NotificationUser {
                    user_id: Some("ou_7277fd1262bfafc363d5b2a1f9c2ac90".into()),
                    avatar_url: Some("http://*.com/*.png".into()),
                    name: Some("test".into()),
                    ..NotificationUser::default()
                })
                .created_at(Millis(1_626_332_244_719))
                .update_user(NotificationUser {
                    user_id: Some("ou_7277fd1262bfafc363d5b2a1f9c2ac90".into()),
                    avatar_url: Some("http://*.com/*.png".into()),
                    name: Some("test".into()),
                    ..NotificationUser::default()
                })
                .updated_at(Millis(1_626_332_244_719))
                .target_user_count(1)
                .sent_user_count(1)
                .read_user_count(1)
                .send_at(Millis(1_626_332_244_719))
                .new_staff_scope_type(NewStaffScopeType::Everyone)
                .new_staff_scope_department_list([
                    NotificationDepartment {
                        department_id: Some(
                            "od_7277fd1262bfafc363d5b2a1f9c2ac90".into(),
                        ),
                        name: Some("测试部门".into()),
                        ..NotificationDepartment::default()
                    },
                ])
                .chat_list([
                    NotificationChat {
                        chat_id: Some("oc_7277fd1262bfafc363d5b2a1f9c2ac90".into()),
                        name: Some("测试群聊".into()),
                        ..NotificationChat::default()
                    },
                ])
                .ext("{}"),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"id\":\"6981801914270744596\",\"job_name\":\"测试推送任务\",\"status\":0,\"create_user\":{\"user_id\":\"ou_7277fd1262bfafc363d5b2a1f9c2ac90\",\"avatar_url\":\"http://*.com/*.png\",\"name\":\"test\"},\"created_at\":\"1626332244719\",\"update_user\":{\"user_id\":\"ou_7277fd1262bfafc363d5b2a1f9c2ac90\",\"avatar_url\":\"http://*.com/*.png\",\"name\":\"test\"},\"updated_at\":\"1626332244719\",\"target_user_count\":1,\"sent_user_count\":1,\"read_user_count\":1,\"send_at\":\"1626332244719\",\"push_content\":\"{   \\\"config\\\": {     \\\"wide_screen_mode\\\": true   },   \\\"elements\\\": [     {       \\\"tag\\\": \\\"div\\\",       \\\"text\\\": {         \\\"tag\\\": \\\"lark_md\\\",         \\\"content\\\": \\\"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\\\"       }     }   ] }\",\"push_type\":0,\"push_scope_type\":0,\"new_staff_scope_type\":0,\"new_staff_scope_department_list\":[{\"department_id\":\"od_7277fd1262bfafc363d5b2a1f9c2ac90\",\"name\":\"测试部门\"}],\"chat_list\":[{\"chat_id\":\"oc_7277fd1262bfafc363d5b2a1f9c2ac90\",\"name\":\"测试群聊\"}],\"ext\":\"{}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"notification_id\":\"6985032626234982420\",\"status\":0}}",
    ),
];
