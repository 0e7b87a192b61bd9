// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/notification/preview`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::PreviewNotification;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PreviewNotification,
    >(
        "preview",
        || Operation::into_request(PreviewNotification::new("6985032626234982420")),
        "{\"path\":{\"notification_id\":\"6985032626234982420\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
