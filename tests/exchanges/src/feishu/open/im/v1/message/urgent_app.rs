// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/urgent_app`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::UrgentAppMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UrgentAppMessage,
    >(
        "one_user",
        || Operation::into_request(
            UrgentAppMessage::new(
                "om_dc13264520392913993dd051dba21dcf",
                UserIdType::OpenId,
                ["ou_6yf8af6bgb9100449565764t3382b168"],
            ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"user_id_list\":[\"ou_6yf8af6bgb9100449565764t3382b168\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"invalid_user_id_list\":[\"6921304923074478100\"]}}",
    ),
];
