// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist/tasks`.

use feishu_api::{Millis, Operation, UserIdType};
use feishu_api::task::v2::ListTasklistTasks;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTasklistTasks,
    >(
        "next_page_of_tasks",
        || Operation::into_request(
            ListTasklistTasks::new("d300a75f-c56a-4be9-80d1-e47653028ceb")
                .page_size(50)
                .page_token("aWQ9NzEwMjMzMjMxMDE=")
                .completed(true)
                .created_from(Millis(1_675_742_789_470))
                .created_to(Millis(1_675_742_789_470))
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"tasklist_guid\":\"d300a75f-c56a-4be9-80d1-e47653028ceb\"},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"completed\":true,\"created_from\":\"1675742789470\",\"created_to\":\"1675742789470\",\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"summary\":\"年终总结\",\"completed_at\":\"1675742789470\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"assignee\",\"name\":\"张明德（明德）\"}],\"subtask_count\":1}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
    ),
];
