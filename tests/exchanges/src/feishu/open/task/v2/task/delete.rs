// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task/delete`.

use feishu_api::Operation;
use feishu_api::task::v2::DeleteTask;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteTask,
    >(
        "delete_task",
        || Operation::into_request(
            DeleteTask::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0"),
        ),
        "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
