// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/notification/cancel_send`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::CancelNotification;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CancelNotification,
    >(
        "recall",
        || Operation::into_request(CancelNotification::new("6981801914270744596", true)),
        "{\"path\":{\"notification_id\":\"6981801914270744596\"},\"query\":{},\"headers\":{},\"body\":{\"is_recall\":true}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
