// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/cardkit/v1/card_element/create`.

use feishu_api::{Operation, json};
use feishu_api::cardkit::v1::{AddComponents, ComponentPlace};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        AddComponents,
    >(
        "add_button_after",
        || Operation::into_request(
            AddComponents::new(
                    "7355439197428236291",
                    ComponentPlace::InsertAfter {
                        target_element_id: "markdown_1".into(),
                    },
                    1,
                    [
                        json!(
                            { "tag" : "button", "element_id" : "button_1", "text" : {
                            "tag" : "plain_text", "content" : "查看更多" }, "type" :
                            "default", "width" : "default", "size" : "medium",
                            "behaviors" : [{ "type" : "open_url", "default_url" :
                            "https://open.feishu.cn/?lang=zh-CN", "pc_url" : "",
                            "ios_url" : "", "android_url" : "" }] }
                        ),
                    ],
                )
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"card_id\":\"7355439197428236291\"},\"query\":{},\"headers\":{},\"body\":{\"type\":\"insert_after\",\"target_element_id\":\"markdown_1\",\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\",\"sequence\":1,\"elements\":\"[{\\\"tag\\\":\\\"button\\\",\\\"element_id\\\":\\\"button_1\\\",\\\"text\\\":{\\\"tag\\\":\\\"plain_text\\\",\\\"content\\\":\\\"查看更多\\\"},\\\"type\\\":\\\"default\\\",\\\"width\\\":\\\"default\\\",\\\"size\\\":\\\"medium\\\",\\\"behaviors\\\":[{\\\"type\\\":\\\"open_url\\\",\\\"default_url\\\":\\\"https://open.feishu.cn/?lang=zh-CN\\\",\\\"pc_url\\\":\\\"\\\",\\\"ios_url\\\":\\\"\\\",\\\"android_url\\\":\\\"\\\"}]}]\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{}}",
    ),
];
