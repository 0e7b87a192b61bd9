// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/delete`.

use feishu_api::Operation;
use feishu_api::im::v1::DeleteMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteMessage,
    >(
        "delete",
        || Operation::into_request(
            DeleteMessage::new("om_dc13264520392913993dd051dba21dcf"),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
