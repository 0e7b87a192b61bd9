// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/batch_message/read_user`.

use feishu_api::Operation;
use feishu_api::im::v1::ReadUserBatchMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ReadUserBatchMessage,
    >(
        "numbers",
        || Operation::into_request(
            ReadUserBatchMessage::new("bm_dc13264520392913993dd051dba21dcf"),
        ),
        "{\"path\":{\"batch_message_id\":\"bm_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"data\":{\"read_user\":{\"read_count\":\"10\",\"total_count\":\"100\"}},\"msg\":\"ok\"}",
    ),
];
