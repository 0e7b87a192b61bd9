// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{
    CreateTasklist, InputTasklistMember, MemberType, TasklistRole,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateTasklist,
    >(
        "tasklist_with_editor",
        || Operation::into_request(
            CreateTasklist::new("年会工作任务清单")
                .user_id_type(UserIdType::OpenId)
                .members([
                    InputTasklistMember {
                        id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                        r#type: Some(MemberType::User),
                        role: Some(TasklistRole::Editor),
                        ..InputTasklistMember::default()
                    },
                ]),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"name\":\"年会工作任务清单\",\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
    ),
];
