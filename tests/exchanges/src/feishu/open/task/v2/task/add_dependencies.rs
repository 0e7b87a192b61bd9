// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task/add_dependencies`.

use feishu_api::Operation;
use feishu_api::task::v2::{AddTaskDependencies, InputTaskDependency, TaskDependencyType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        AddTaskDependencies,
    >(
        "next_task",
        || Operation::into_request(
            AddTaskDependencies::new("93b7bd05-35e6-4371-b3c9-6b7cbd7100c0")
                .dependencies([
                    InputTaskDependency::new(
                        TaskDependencyType::Next,
                        "93b7bd05-35e6-4371-b3c9-6b7cbd7100c0",
                    ),
                ]),
        ),
        "{\"path\":{\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"},\"query\":{},\"headers\":{},\"body\":{\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"dependencies\":[{\"type\":\"next\",\"task_guid\":\"93b7bd05-35e6-4371-b3c9-6b7cbd7100c0\"}]}}",
    ),
];
