// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/section/tasks`.

use feishu_api::{Millis, Operation};
use feishu_api::task::v2::ListSectionTasks;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListSectionTasks,
    >(
        "next_page_of_tasks",
        || Operation::into_request(
            ListSectionTasks::new("9842501a-9f47-4ff5-a622-d319eeecb97f")
                .page_size(50)
                .page_token("aWQ9NzEwMjMzMjMxMDE=")
                .completed(true)
                .created_from(Millis(1_675_742_789_470))
                .created_to(Millis(1_675_742_789_470)),
        ),
        "{\"path\":{\"section_guid\":\"9842501a-9f47-4ff5-a622-d319eeecb97f\"},\"query\":{\"page_size\":50,\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"completed\":true,\"created_from\":\"1675742789470\",\"created_to\":\"1675742789470\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\",\"summary\":\"年终总结\",\"completed_at\":\"1675742789470\",\"start\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"due\":{\"timestamp\":\"1675454764000\",\"is_all_day\":true},\"members\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"subtask_count\":1}],\"page_token\":\"aWQ9NzEwMjMzMjMxMDE=\",\"has_more\":true}}",
    ),
];
