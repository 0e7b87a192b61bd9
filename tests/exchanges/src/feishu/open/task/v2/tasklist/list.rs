// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::ListTasklist;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTasklist,
    >(
        "next_page_of_tasklists",
        || Operation::into_request(
            ListTasklist::new()
                .page_size(50)
                .page_token("aWQ9NzEwMjMzMjMxMDE=")
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"cc371766-6584-cf50-a222-c22cd9055004\",\"name\":\"年会总结工作任务清单\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"owner\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"owner\"},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"url\":\"https://applink.feishu.cn/client/todo/task_list?guid=b45b360f-1961-4058-b338-7f50c96e1b52\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\"}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
    ),
];
