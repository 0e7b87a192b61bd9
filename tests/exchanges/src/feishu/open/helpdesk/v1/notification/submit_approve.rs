// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/helpdesk/v1/notification/submit_approve`.

use feishu_api::Operation;
use feishu_api::helpdesk::v1::SubmitNotificationApproval;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SubmitNotificationApproval,
    >(
        "submit_with_reason",
        || Operation::into_request(
            SubmitNotificationApproval::new("6985032626234982420", "测试发送消息"),
        ),
        "{\"path\":{\"notification_id\":\"6985032626234982420\"},\"query\":{},\"headers\":{},\"body\":{\"reason\":\"测试发送消息\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"has_access\":true}}",
    ),
];
