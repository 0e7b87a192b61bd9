// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/ephemeral/v1/card/send`.

use feishu_api::{Json, Operation, json};
use feishu_api::ephemeral::v1::{SendEphemeralCard, VisibleTo};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SendEphemeralCard,
    >(
        "card",
        || Operation::into_request(
            SendEphemeralCard::new(
                "oc_20aa1ed9b18ba49f73f5773453aabcef",
                VisibleTo::OpenId("ou_b9600a00cda86b8fad2378eafe3abcef".into()),
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
                        Json::from_iter([
                            ("direction", json!("vertical")),
                            ("padding", json!("12px 12px 12px 12px")),
                            (
                                "elements",
                                json!(
                                    [{ "tag" : "markdown", "content" :
                                    "西湖，位于中国浙江省杭州市西湖区龙井路1号，杭州市区西部，汇水面积为21.22平方千米，湖面面积为6.38平方千米。",
                                    "text_align" : "left", "text_size" : "normal_v2", "margin" :
                                    "0px 0px 0px 0px" }, { "tag" : "button", "text" : { "tag" :
                                    "plain_text", "content" : "🌞更多景点介绍" }, "type"
                                    : "default", "width" : "default", "size" : "medium",
                                    "behaviors" : [{ "type" : "open_url", "default_url" :
                                    "https://baike.baidu.com/item/%E8%A5%BF%E6%B9%96/4668821",
                                    "pc_url" : "", "ios_url" : "", "android_url" : "" }],
                                    "margin" : "0px 0px 0px 0px" }]
                                ),
                            ),
                        ]),
                    ),
                    (
                        "header",
                        json!(
                            { "title" : { "tag" : "plain_text", "content" :
                            "今日旅游推荐" }, "subtitle" : { "tag" : "plain_text",
                            "content" : "" }, "template" : "blue", "padding" :
                            "12px 12px 12px 12px" }
                        ),
                    ),
                ]),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"open_id\":\"ou_b9600a00cda86b8fad2378eafe3abcef\",\"chat_id\":\"oc_20aa1ed9b18ba49f73f5773453aabcef\",\"msg_type\":\"interactive\",\"card\":{\"schema\":\"2.0\",\"config\":{\"update_multi\":true,\"style\":{\"text_size\":{\"normal_v2\":{\"default\":\"normal\",\"pc\":\"normal\",\"mobile\":\"heading\"}}}},\"body\":{\"direction\":\"vertical\",\"padding\":\"12px 12px 12px 12px\",\"elements\":[{\"tag\":\"markdown\",\"content\":\"西湖，位于中国浙江省杭州市西湖区龙井路1号，杭州市区西部，汇水面积为21.22平方千米，湖面面积为6.38平方千米。\",\"text_align\":\"left\",\"text_size\":\"normal_v2\",\"margin\":\"0px 0px 0px 0px\"},{\"tag\":\"button\",\"text\":{\"tag\":\"plain_text\",\"content\":\"🌞更多景点介绍\"},\"type\":\"default\",\"width\":\"default\",\"size\":\"medium\",\"behaviors\":[{\"type\":\"open_url\",\"default_url\":\"https://baike.baidu.com/item/%E8%A5%BF%E6%B9%96/4668821\",\"pc_url\":\"\",\"ios_url\":\"\",\"android_url\":\"\"}],\"margin\":\"0px 0px 0px 0px\"}]},\"header\":{\"title\":{\"tag\":\"plain_text\",\"content\":\"今日旅游推荐\"},\"subtitle\":{\"tag\":\"plain_text\",\"content\":\"\"},\"template\":\"blue\",\"padding\":\"12px 12px 12px 12px\"}}}}",
        "{\"code\":0,\"data\":{\"message_id\":\"om_fd2057276f16243756ff8eb6fcdabcef\"},\"msg\":\"ok\"}",
    ),
];
