// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist/add_members`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{
    AddTasklistMembers, InputTasklistMember, MemberType, TasklistRole,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        AddTasklistMembers,
    >(
        "add_editor",
        || Operation::into_request(
            AddTasklistMembers::new(
                    "d300a75f-c56a-4be9-80d1-e47653028ceb",
                    [
                        InputTasklistMember {
                            id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                            r#type: Some(MemberType::User),
                            role: Some(TasklistRole::Editor),
                            ..InputTasklistMember::default()
                        },
                    ],
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
    ),
    Exchange::data::<
        AddTasklistMembers,
    >(
        "add_chat",
        || Operation::into_request(
            AddTasklistMembers::new(
                    "d300a75f-c56a-4be9-80d1-e47653028ceb",
                    [
                        InputTasklistMember {
                            id: Some("ou_d9f343c6c051ad2ef631f596dbea839f".into()),
                            r#type: Some(MemberType::User),
                            role: Some(TasklistRole::Editor),
                            ..InputTasklistMember::default()
                        },
                        InputTasklistMember {
                            id: Some("oc_e9fe7b7f9237286bc3541aa863a94f11".into()),
                            r#type: Some(MemberType::Chat),
                            role: Some(TasklistRole::Viewer),
                            ..InputTasklistMember::default()
                        },
                    ],
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"members\":[{\"id\":\"ou_d9f343c6c051ad2ef631f596dbea839f\",\"type\":\"user\",\"role\":\"editor\"},{\"id\":\"oc_e9fe7b7f9237286bc3541aa863a94f11\",\"type\":\"chat\",\"role\":\"viewer\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
    ),
    Exchange::data::<
        AddTasklistMembers,
    >(
        "add_app_as_viewer",
        || Operation::into_request(
            AddTasklistMembers::new(
                    "d300a75f-c56a-4be9-80d1-e47653028ceb",
                    [
                        InputTasklistMember {
                            id: Some("cli_a2ee5b213cf8912b".into()),
                            r#type: Some(MemberType::App),
                            role: Some(TasklistRole::Viewer),
                            ..InputTasklistMember::default()
                        },
                    ],
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"members\":[{\"id\":\"cli_a2ee5b213cf8912b\",\"type\":\"app\",\"role\":\"viewer\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
    ),
];
