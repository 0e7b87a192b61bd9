// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist_activity_subscription/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::GetTasklistActivitySubscription;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetTasklistActivitySubscription,
    >(
        "read_subscription",
        || Operation::into_request(
            GetTasklistActivitySubscription::new(
                    "33991879-704f-444f-81d7-55a6aa7be80c",
                    "33991879-704f-444f-81d7-55a6aa7be80c",
                )
                .user_id_type(UserIdType::OpenId),
        ),
        "{\"path\":{\"tasklist_guid\":\"33991879-704f-444f-81d7-55a6aa7be80c\",\"activity_subscription_guid\":\"33991879-704f-444f-81d7-55a6aa7be80c\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"activity_subscription\":{\"guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\",\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"chat\",\"role\":\"editor\"}],\"include_keys\":[101],\"disabled\":false}}}",
    ),
];
