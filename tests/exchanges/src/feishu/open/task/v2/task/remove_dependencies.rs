// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task/remove_dependencies`.

use feishu_api::Operation;
use feishu_api::task::v2::{RemoveTaskDependencies, TaskDependencyRef};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        RemoveTaskDependencies,
    >(
        "remove_dependency",
        || Operation::into_request(
            RemoveTaskDependencies::new(
                "93b7bd05-35e6-4371-b3c9-6b7cbd7100c0",
                [TaskDependencyRef::new("93b7bd05-35e6-4371-b3c9-6b7cbd7100c0")],
            ),
        ),
        "{\"path\":{\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"},\"query\":{},\"headers\":{},\"body\":{\"dependencies\":[{\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
    ),
];
