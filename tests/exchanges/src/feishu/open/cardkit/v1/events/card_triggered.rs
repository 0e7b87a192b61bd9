// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/cardkit/v1/events/card_triggered`.

use feishu_api::{Json, Map, json};
use feishu_api::cardkit::v1::{
    CardTriggered, CardTriggeredAnswer, ReplacingCard, ReplacingCardKind, Toast,
    ToastKind,
};
use feishu_api_runtime::record::to_json;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        CardTriggered,
    >(
            "answered_with_json",
            "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"f7984f25108f8137722bb63c*****\",\"token\":\"066zT6pS4QCbgj5Do145GfDbbag*****\",\"create_time\":\"1603977298000000\",\"event_type\":\"card.action.trigger\",\"tenant_key\":\"2df73991750*****\",\"app_id\":\"cli_a5fb0ae6a4******\"},\"event\":{\"operator\":{\"tenant_key\":\"2df73991750*****\",\"user_id\":\"867*****\",\"open_id\":\"ou_3c14f3a59eaf2825dbe25359f15*****\",\"union_id\":\"on_cad4860e7af114fb4ff6c5d496d*****\"},\"token\":\"c-295ee57216a5dc9de90fefd0aadb4b1d7d******\",\"action\":{\"value\":{\"key\":\"value\"},\"tag\":\"button\",\"timezone\":\"Asia/Shanghai\",\"form_value\":{\"field name1\":[\"selectDemo1\",\"selectDemo2\"],\"field name2\":\"value2\",\"DatePicker_bpqdq5puvn4\":\"2024-04-01 +0800\",\"DateTimePicker_ihz2d7a74i\":\"2024-04-29 07:07 +0800\",\"Input_lf4fmxwfrd9\":\"1234\",\"PersonSelect_2ejys7ype7m\":\"ou_3c14f3a59eaf2825dbe25359f15*****\",\"Select_a2d5b7l3zd\":\"1\",\"TimePicker_7ecsf6xkqsq\":\"00:00 +0800\"},\"name\":\"Button_lvkepfu3\"},\"host\":\"im_message\",\"delivery_type\":\"url_preview\",\"context\":{\"url\":\"xxx\",\"preview_token\":\"xxx\",\"open_message_id\":\"om_574d639e4a44e4dd646eaf628e2*****\",\"open_chat_id\":\"oc_e4d2605ca917e695f54f11aaf56*****\"}}}",
        )
        .answered(
            || to_json(
                &CardTriggeredAnswer {
                    toast: Some(Toast {
                        r#type: Some(ToastKind::Info),
                        content: Some("卡片交互成功".into()),
                        i18n: Some(
                            Map::from([
                                ("zh_cn".into(), "卡片交互成功".into()),
                                ("en_us".into(), "card action success".into()),
                            ]),
                        ),
                    }),
                    card: Some(
                        ReplacingCard::new(
                            ReplacingCardKind::Raw,
                            Json::from_iter([
                                ("schema", json!("2.0")),
                                (
                                    "config",
                                    json!(
                                        { "update_multi" : true, "style" : { "text_size" : {
                                        "normal_v2" : { "default" : "normal", "pc" : "normal",
                                        "mobile" : "heading" } } } }
                                    ),
                                ),
                                (
                                    "body",
                                    json!(
                                        { "direction" : "vertical", "padding" :
                                        "12px 12px 12px 12px", "elements" : [{ "tag" : "div", "text"
                                        : { "tag" : "plain_text", "content" : "示例文本",
                                        "text_size" : "normal_v2", "text_align" : "left",
                                        "text_color" : "default" }, "margin" : "0px 0px 0px 0px" }]
                                        }
                                    ),
                                ),
                                (
                                    "header",
                                    json!(
                                        { "title" : { "tag" : "plain_text", "content" :
                                        "示例标题" }, "subtitle" : { "tag" : "plain_text",
                                        "content" : "示例文本" }, "template" : "blue", "padding"
                                        : "12px 12px 12px 12px" }
                                    ),
                                ),
                            ]),
                        ),
                    ),
                },
            ),
            "{\"toast\":{\"type\":\"info\",\"content\":\"卡片交互成功\",\"i18n\":{\"zh_cn\":\"卡片交互成功\",\"en_us\":\"card action success\"}},\"card\":{\"type\":\"raw\",\"data\":{\"schema\":\"2.0\",\"config\":{\"update_multi\":true,\"style\":{\"text_size\":{\"normal_v2\":{\"default\":\"normal\",\"pc\":\"normal\",\"mobile\":\"heading\"}}}},\"body\":{\"direction\":\"vertical\",\"padding\":\"12px 12px 12px 12px\",\"elements\":[{\"tag\":\"div\",\"text\":{\"tag\":\"plain_text\",\"content\":\"示例文本\",\"text_size\":\"normal_v2\",\"text_align\":\"left\",\"text_color\":\"default\"},\"margin\":\"0px 0px 0px 0px\"}]},\"header\":{\"title\":{\"tag\":\"plain_text\",\"content\":\"示例标题\"},\"subtitle\":{\"tag\":\"plain_text\",\"content\":\"示例文本\"},\"template\":\"blue\",\"padding\":\"12px 12px 12px 12px\"}}}}",
        ),
    Delivery::of::<
        CardTriggered,
    >(
            "answered_with_template",
            "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"f7984f25108f8137722bb63c*****\",\"token\":\"066zT6pS4QCbgj5Do145GfDbbag*****\",\"create_time\":\"1603977298000000\",\"event_type\":\"card.action.trigger\",\"tenant_key\":\"2df73991750*****\",\"app_id\":\"cli_a5fb0ae6a4******\"},\"event\":{\"operator\":{\"tenant_key\":\"2df73991750*****\",\"user_id\":\"867*****\",\"open_id\":\"ou_3c14f3a59eaf2825dbe25359f15*****\",\"union_id\":\"on_cad4860e7af114fb4ff6c5d496d*****\"},\"token\":\"c-295ee57216a5dc9de90fefd0aadb4b1d7d******\",\"action\":{\"value\":{\"key\":\"value\"},\"tag\":\"button\",\"timezone\":\"Asia/Shanghai\",\"form_value\":{\"field name1\":[\"selectDemo1\",\"selectDemo2\"],\"field name2\":\"value2\",\"DatePicker_bpqdq5puvn4\":\"2024-04-01 +0800\",\"DateTimePicker_ihz2d7a74i\":\"2024-04-29 07:07 +0800\",\"Input_lf4fmxwfrd9\":\"1234\",\"PersonSelect_2ejys7ype7m\":\"ou_3c14f3a59eaf2825dbe25359f15*****\",\"Select_a2d5b7l3zd\":\"1\",\"TimePicker_7ecsf6xkqsq\":\"00:00 +0800\"},\"name\":\"Button_lvkepfu3\"},\"host\":\"im_message\",\"delivery_type\":\"url_preview\",\"context\":{\"url\":\"xxx\",\"preview_token\":\"xxx\",\"open_message_id\":\"om_574d639e4a44e4dd646eaf628e2*****\",\"open_chat_id\":\"oc_e4d2605ca917e695f54f11aaf56*****\"}}}",
        )
        .answered(
            || to_json(
                &CardTriggeredAnswer {
                    toast: Some(Toast {
                        r#type: Some(ToastKind::Info),
                        content: Some("卡片交互成功".into()),
                        i18n: Some(
                            Map::from([
                                ("zh_cn".into(), "卡片交互成功".into()),
                                ("en_us".into(), "card action success".into()),
                            ]),
                        ),
                    }),
                    card: Some(
                        ReplacingCard::new(
                            ReplacingCardKind::Template,
                            json!(
                                { "template_id" : "AAqi6xJ8rabcd", "template_version_name" :
                                "1.0.0", "template_variable" : { "open_id" :
                                "ou_d506829e8b6a17607e56bcd6b1aabcef" } }
                            ),
                        ),
                    ),
                },
            ),
            "{\"toast\":{\"type\":\"info\",\"content\":\"卡片交互成功\",\"i18n\":{\"zh_cn\":\"卡片交互成功\",\"en_us\":\"card action success\"}},\"card\":{\"type\":\"template\",\"data\":{\"template_id\":\"AAqi6xJ8rabcd\",\"template_version_name\":\"1.0.0\",\"template_variable\":{\"open_id\":\"ou_d506829e8b6a17607e56bcd6b1aabcef\"}}}}",
        ),
];
