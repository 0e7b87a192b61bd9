// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/read_users`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::ReadUsersMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ReadUsersMessage,
    >(
        "first_page",
        || Operation::into_request(
            ReadUsersMessage::new(
                    "om_dc13264520392913993dd051dba21dcf",
                    UserIdType::OpenId,
                )
                .page_size(20)
                .page_token(
                    "GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==",
                ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{\"user_id_type\":\"open_id\",\"page_size\":20,\"page_token\":\"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"user_id_type\":\"open_id\",\"user_id\":\"ou_9b851f7b51a9d58d109982337c46f3de\",\"timestamp\":\"1609484183000\",\"tenant_key\":\"736588c9260f175e\"}],\"has_more\":true,\"page_token\":\"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==\"}}",
    ),
];
