// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist_activity_subscription/create`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{ActivityKey, CreateTasklistActivitySubscription, Subscriber};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateTasklistActivitySubscription,
    >(
        "notify_chat",
        || Operation::into_request(
            CreateTasklistActivitySubscription::new(
                    "d19e3a2a-edc0-4e4e-b7cc-950e162b53ae",
                    "我的订阅",
                    [
                        Subscriber {
                            id: Some("oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                            ..Subscriber::default()
                        },
                    ],
                    [ActivityKey::TaskAdded],
                )
                .user_id_type(UserIdType::OpenId)
                .disabled(false),
        ),
        "{\"path\":{\"tasklist_guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"name\":\"我的订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"chat\"}],\"include_keys\":[100],\"disabled\":false}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"activity_subscription\":{\"guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\",\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"user\",\"role\":\"editor\"}],\"include_keys\":[101],\"disabled\":false}}}",
    ),
];
