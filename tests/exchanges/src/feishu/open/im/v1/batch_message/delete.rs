// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/batch_message/delete`.

use feishu_api::Operation;
use feishu_api::im::v1::DeleteBatchMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteBatchMessage,
    >(
        "recall",
        || Operation::into_request(
            DeleteBatchMessage::new("bm-dc13264520392913993dd051dba21dcf"),
        ),
        "{\"path\":{\"batch_message_id\":\"bm-dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{},\"msg\":\"ok\"}",
    ),
];
