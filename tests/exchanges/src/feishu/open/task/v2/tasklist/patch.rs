// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist/patch`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{
    ActorType, FormerOwnerRole, InputTasklist, InputTasklistOwner, PatchTasklist,
    PatchTasklistField,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchTasklist,
    >(
        "change_owner",
        || Operation::into_request(
            PatchTasklist::new("d300a75f-c56a-4be9-80d1-e47653028ceb")
                .user_id_type(UserIdType::OpenId)
                .tasklist(InputTasklist {
                    name: Some("年会工作任务清单".into()),
                    owner: Some(InputTasklistOwner {
                        id: Some("ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                        r#type: Some(ActorType::User),
                        ..InputTasklistOwner::default()
                    }),
                    ..InputTasklist::default()
                })
                .origin_owner_to_role(FormerOwnerRole::Editor)
                .update_fields([PatchTasklistField::Owner]),
        ),
        "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"tasklist\":{\"name\":\"年会工作任务清单\",\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"}},\"update_fields\":[\"owner\"],\"origin_owner_to_role\":\"editor\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"tasklist\":{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}}}",
    ),
];
