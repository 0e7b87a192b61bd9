// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/task_v2/task_subscription`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::SubscribeTasks;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SubscribeTasks,
    >(
        "subscribe",
        || Operation::into_request(
            SubscribeTasks::new().user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
