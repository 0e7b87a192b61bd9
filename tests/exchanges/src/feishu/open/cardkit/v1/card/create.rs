// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card/create`.

use feishu_api::{Json, Map, Operation, json};
use feishu_api::cardkit::v1::{CardData, CardTemplate, CreateCard};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreateCard,
    >(
        "create_from_json",
        || Operation::into_request(
            CreateCard::new(
                CardData::Json(
                    Json::from_iter([
                        ("schema", json!("2.0")),
                        (
                            "header",
                            json!(
                                { "title" : { "content" : "项目进度更新提醒", "tag"
                                : "plain_text" } }
                            ),
                        ),
                        (
                            "config",
                            json!(
                                { "streaming_mode" : true, "summary" : { "content" : "" },
                                "streaming_config" : { "print_frequency_ms" : { "default" :
                                70, "android" : 70, "ios" : 70, "pc" : 70 }, "print_step" :
                                { "default" : 1, "android" : 1, "ios" : 1, "pc" : 1 },
                                "print_strategy" : "fast" } }
                            ),
                        ),
                        (
                            "body",
                            json!(
                                { "elements" : [{ "tag" : "markdown", "content" :
                                "截至今日，项目完成度已达80%", "element_id" :
                                "markdown_1" }] }
                            ),
                        ),
                    ]),
                ),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"type\":\"card_json\",\"data\":\"{\\\"schema\\\":\\\"2.0\\\",\\\"header\\\":{\\\"title\\\":{\\\"content\\\":\\\"项目进度更新提醒\\\",\\\"tag\\\":\\\"plain_text\\\"}},\\\"config\\\":{\\\"streaming_mode\\\":true,\\\"summary\\\":{\\\"content\\\":\\\"\\\"},\\\"streaming_config\\\":{\\\"print_frequency_ms\\\":{\\\"default\\\":70,\\\"android\\\":70,\\\"ios\\\":70,\\\"pc\\\":70},\\\"print_step\\\":{\\\"default\\\":1,\\\"android\\\":1,\\\"ios\\\":1,\\\"pc\\\":1},\\\"print_strategy\\\":\\\"fast\\\"}},\\\"body\\\":{\\\"elements\\\":[{\\\"tag\\\":\\\"markdown\\\",\\\"content\\\":\\\"截至今日，项目完成度已达80%\\\",\\\"element_id\\\":\\\"markdown_1\\\"}]}}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"card_id\":\"7355372766134157313\"}}",
    ),
    Exchange::data::<
        CreateCard,
    >(
        "create_from_template",
        || Operation::into_request(
            CreateCard::new(
                CardData::Template(CardTemplate {
                    template_id: "AAqIi1B8abcef".into(),
                    template_version_name: Some("1.0.0".into()),
                    template_variable: Some(
                        Map::from([
                            (
                                "open_id".into(),
                                json!("ou_5c6d1637498e704f541095bba3dabcef"),
                            ),
                        ]),
                    ),
                }),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"type\":\"template\",\"data\":\"{\\\"template_id\\\":\\\"AAqIi1B8abcef\\\",\\\"template_version_name\\\":\\\"1.0.0\\\",\\\"template_variable\\\":{\\\"open_id\\\":\\\"ou_5c6d1637498e704f541095bba3dabcef\\\"}}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"card_id\":\"7355372766134157313\"}}",
    ),
];
