// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card/update`.

use feishu_api::{Operation, json};
use feishu_api::cardkit::v1::{NewCard, UpdateCard};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateCard,
    >(
        "replace_card",
        || Operation::into_request(
            UpdateCard::new(
                    "7355372766134157313",
                    NewCard::new(
                        json!(
                            { "schema" : "2.0", "header" : { "title" : { "content" :
                            "项目进度更新提醒", "tag" : "plain_text" } }, "body"
                            : { "elements" : [{ "tag" : "markdown", "content" :
                            "截至今日，项目完成度已达80%" }] } }
                        ),
                    ),
                    1,
                )
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"card_id\":\"7355372766134157313\"},\"query\":{},\"headers\":{},\"body\":{\"card\":{\"type\":\"card_json\",\"data\":\"{\\\"schema\\\":\\\"2.0\\\",\\\"header\\\":{\\\"title\\\":{\\\"content\\\":\\\"项目进度更新提醒\\\",\\\"tag\\\":\\\"plain_text\\\"}},\\\"body\\\":{\\\"elements\\\":[{\\\"tag\\\":\\\"markdown\\\",\\\"content\\\":\\\"截至今日，项目完成度已达80%\\\"}]}}\"},\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\",\"sequence\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
