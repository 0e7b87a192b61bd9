// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/task/v2/tasklist_activity_subscription/patch`.

use feishu_api::{Operation, UserIdType};
use feishu_api::task::v2::{
    ActivityKey, InputActivitySubscription, PatchTasklistActivitySubscription,
    PatchTasklistActivitySubscriptionField, Subscriber,
};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchTasklistActivitySubscription,
    >(
        "rename_and_change_keys",
        || Operation::into_request(
            PatchTasklistActivitySubscription::new(
                    "33991879-704f-444f-81d7-55a6aa7be80c",
                    "f5ca6747-5ac3-422e-a97e-972c1b2c24f3",
                )
                .user_id_type(UserIdType::OpenId)
                .activity_subscription(InputActivitySubscription {
                    name: Some("Roadmap订阅".into()),
                    subscribers: Some(
                        vec![
                            Subscriber {
                                id: Some("oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f".into()),
                                ..Subscriber::default()
                            },
                        ],
                    ),
                    include_keys: Some(vec![ActivityKey::TaskRemoved]),
                    disabled: Some(false),
                })
                .update_fields([PatchTasklistActivitySubscriptionField::Name]),
        ),
        "{\"path\":{\"tasklist_guid\":\"33991879-704f-444f-81d7-55a6aa7be80c\",\"activity_subscription_guid\":\"f5ca6747-5ac3-422e-a97e-972c1b2c24f3\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"activity_subscription\":{\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"chat\"}],\"include_keys\":[101],\"disabled\":false},\"update_fields\":[\"name\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"activity_subscription\":{\"guid\":\"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae\",\"name\":\"Roadmap订阅\",\"subscribers\":[{\"id\":\"oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f\",\"type\":\"chat\",\"role\":\"editor\"}],\"include_keys\":[101],\"disabled\":false}}}",
    ),
];
