// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task/set_ancestor_task`.

use feishu_api::Operation;
use feishu_api::task::v2::SetTaskAncestor;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SetTaskAncestor,
    >(
        "make_subtask",
        || Operation::into_request(
            SetTaskAncestor::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0")
                .ancestor_guid("e297ddff-06ca-4166-b917-4ce57cd3a7a0"),
        ),
        "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{},\"headers\":{},\"body\":{\"ancestor_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
    Exchange::data::<
        SetTaskAncestor,
    >(
        "detach_from_parent",
        || Operation::into_request(
            SetTaskAncestor::new("e297ddff-06ca-4166-b917-4ce57cd3a7a0"),
        ),
        "{\"path\":{\"task_guid\":\"e297ddff-06ca-4166-b917-4ce57cd3a7a0\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
