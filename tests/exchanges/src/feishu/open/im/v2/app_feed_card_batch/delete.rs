// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v2/app_feed_card_batch/delete`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v2::{DeleteAppFeedCardBatch, FeedCardId};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        DeleteAppFeedCardBatch,
    >(
        "one_card",
        || Operation::into_request(
            DeleteAppFeedCardBatch::new()
                .user_id_type(UserIdType::OpenId)
                .feed_cards([
                    FeedCardId::new(
                        "ed381d34-49ac-4876-8d9e-23447acb587e",
                        "ou_88553eda9014c201e6969b478895c223",
                    ),
                ]),
        ),
        "{\"path\":{},\"query\":{\"user_id_type\":\"open_id\"},\"headers\":{},\"body\":{\"feed_cards\":[{\"biz_id\":\"ed381d34-49ac-4876-8d9e-23447acb587e\",\"user_id\":\"ou_88553eda9014c201e6969b478895c223\"}]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"failed_cards\":[{\"biz_id\":\"bdf22389-87ec-4890-9eb6-78a7efaeecbb\",\"user_id\":\"ou_88553eda9014c201e6969b478895c223\",\"reason\":\"1\"}]}}",
    ),
];
