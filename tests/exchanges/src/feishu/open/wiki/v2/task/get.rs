// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/wiki/v2/task/get`.

use feishu_api::Operation;
use feishu_api::wiki::v2::{GetTask, TaskType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetTask,
    >(
        "get",
        || Operation::into_request(
            GetTask::new(
                "7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7",
                TaskType::Move,
            ),
        ),
        "{\"path\":{\"task_id\":\"7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7\"},\"query\":{\"task_type\":\"move\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"task\":{\"task_id\":\"7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7\",\"move_result\":[{\"node\":{\"space_id\":\"6946843325487912356\",\"node_token\":\"wikcnKQ1k3p******8Vabcef\",\"obj_token\":\"doccnzAaOD******Wabcdef\",\"obj_type\":\"doc\",\"parent_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"node_type\":\"origin\",\"origin_node_token\":\"wikcnKQ1k3p******8Vabcef\",\"origin_space_id\":\"6946843325487912356\",\"has_child\":false,\"title\":\"标题\",\"obj_create_time\":\"1642402428\",\"obj_edit_time\":\"1642402428\",\"node_create_time\":\"1642402428\",\"creator\":\"ou_xxxxx\",\"owner\":\"ou_xxxxx\",\"node_creator\":\"ou_xxxxx\"},\"status\":0,\"status_msg\":\"success\"}]}}}",
    ),
];
