// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist_activity_subscription/list`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::ListTasklistActivitySubscription;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ListTasklistActivitySubscription,
    >(
        "all_subscriptions",
        || Operation::into_request(
            ListTasklistActivitySubscription::new("d19e3a2a-edc0-4e4e-b7cc-950e162b53ae")
                .limit(50)
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"tasklist_guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\"},\"query\":{\"limit\":50,\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\",\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"include_keys\":[101],\"disabled\":false}]}}",
    ),
];
