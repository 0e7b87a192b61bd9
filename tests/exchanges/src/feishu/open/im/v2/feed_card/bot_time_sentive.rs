// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/feed_card/bot_time_sentive`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v2::SetBotTimeSensitive;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SetBotTimeSensitive,
    >(
        "top",
        || Operation::into_request(
            SetBotTimeSensitive::new(
                UserIdType::OpenId,
                true,
                ["ou_9d2beb613c85a2412862a49a924558c5"],
            ),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"time_sensitive\":true,\"user_ids\":[\"ou_9d2beb613c85a2412862a49a924558c5\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"failed_user_reasons\":[{\"error_code\":0,\"error_message\":\"The user is not in the chat\",\"user_id\":\"ou_679eaeb583654bff73fefcc6e6371301\"}]}}",
    ),
];
