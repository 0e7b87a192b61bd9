// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/comment/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{ListComment, SortDirection};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListComment,
    >(
        "next_page_of_task",
        || Operation::into_request(
            ListComment::new("d300a75f-c56a-4be9-80d1-e47653028ceb")
                .page_size(50)
                .page_token("aWQ9NzEwMjMzMjMxMDE=")
                .direction(SortDirection::OldestFirst)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"resource_type\":\"task\",\"resource_id\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\",\"direction\":\"asc\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"id\":\"7197020628442939411\",\"content\":\"这是一条评论\",\"creator\":{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"creator\"},\"reply_to_comment_id\":\"7166825117308174356\",\"created_at\":\"1675742789470\",\"updated_at\":\"1675742789470\",\"resource_type\":\"task\",\"resource_id\":\"ccb55625-95d2-2e80-655f-0e40bf67953f\"}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
    ),
];
