// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/file/task_check`.

use feishu_api::Operation;
use feishu_api::drive::v1::TaskCheckFile;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        TaskCheckFile,
    >(
        "done",
        || Operation::into_request(TaskCheckFile::new("7360595374803812356")),
        "{\"path\":{},\"query\":{\"task_id\":\"7360595374803812356\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"status\":\"success\"}}",
    ),
];
