// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/notification/cancel_approve`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::CancelNotificationApproval;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CancelNotificationApproval,
    >(
        "withdraw",
        || Operation::into_request(
            CancelNotificationApproval::new("6981801914270744596"),
        ),
        "{\"path\":{\"notification_id\":\"6981801914270744596\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
