// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/notification/execute_send`.

use feishu_api::{Millis, Operation};
use feishu_api::helpdesk::v1::SendNotification;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SendNotification,
    >(
        "send_at_time",
        || Operation::into_request(
            SendNotification::new("6985032626234982420", Millis(1_624_326_025_000)),
        ),
        "{\"path\":{\"notification_id\":\"6985032626234982420\"},\"query\":{},\"headers\":{},\"body\":{\"send_at\":\"1624326025000\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
