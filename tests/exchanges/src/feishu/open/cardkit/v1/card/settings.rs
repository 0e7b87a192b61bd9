// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card/settings`.

use feishu_api::{Operation, json};
use feishu_api::cardkit::v1::{CardSettings, ChangeCardSettings};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ChangeCardSettings,
    >(
        "start_streaming",
        || Operation::into_request(
            ChangeCardSettings::new(
                    "7355372766134157313",
                    CardSettings {
                        config: Some(
                            json!(
                                { "streaming_mode" : true, "streaming_config" : {
                                "print_frequency_ms" : { "default" : 70, "android" : 70,
                                "ios" : 70, "pc" : 70 }, "print_step" : { "default" : 1,
                                "android" : 1, "ios" : 1, "pc" : 1 }, "print_strategy" :
                                "fast" } }
                            ),
                        ),
                        ..CardSettings::default()
                    },
                    1,
                )
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"card_id\":\"7355372766134157313\"},\"query\":{},\"headers\":{},\"body\":{\"settings\":\"{\\\"config\\\":{\\\"streaming_mode\\\":true,\\\"streaming_config\\\":{\\\"print_frequency_ms\\\":{\\\"default\\\":70,\\\"android\\\":70,\\\"ios\\\":70,\\\"pc\\\":70},\\\"print_step\\\":{\\\"default\\\":1,\\\"android\\\":1,\\\"ios\\\":1,\\\"pc\\\":1},\\\"print_strategy\\\":\\\"fast\\\"}}}\",\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\",\"sequence\":1}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
