// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/feed_card/patch`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v2::PatchFeedCard;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchFeedCard,
    >(
        "top",
        || Operation::into_request(
            PatchFeedCard::new(
                "oc_679eaeb583654bff73fefcc6e6371370",
                UserIdType::OpenId,
                true,
                ["ou_9d2beb613c85a2412862a49a924558c5"],
            ),
        ),
        "{\"path\":{\"feed_card_id\":\"oc_679eaeb583654bff73fefcc6e6371370\"},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"time_sensitive\":true,\"user_ids\":[\"ou_9d2beb613c85a2412862a49a924558c5\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"failed_user_reasons\":[{\"error_code\":0,\"error_message\":\"The user is not in the chat\",\"user_id\":\"ou_679eaeb583654bff73fefcc6e6371301\"}]}}",
    ),
];
