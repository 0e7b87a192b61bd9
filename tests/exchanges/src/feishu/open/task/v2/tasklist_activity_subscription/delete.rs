// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist_activity_subscription/delete`.

use feishu_api::Operation;
use feishu_api::task::v2::DeleteTasklistActivitySubscription;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteTasklistActivitySubscription,
    >(
        "delete_subscription",
        || Operation::into_request(
            DeleteTasklistActivitySubscription::new(
                "f5ca6747-5ac3-422e-a97e-972c1b2c24f3",
                "d19e3a2a-edc0-4e4e-b7cc-950e162b53ae",
            ),
        ),
        "{\"path\":{\"tasklist_guid\":\"f5ca6747-5ac3-422e-a97e-972c1b2c24f3\",\"activity_subscription_guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
