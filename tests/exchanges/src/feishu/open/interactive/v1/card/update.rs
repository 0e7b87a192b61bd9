// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/interactive/v1/card/update`.

use feishu_api::{Operation, json};
use feishu_api::interactive::v1::UpdateCard;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateCard,
    >(
        "card_of_one_user",
        || Operation::into_request(
            UpdateCard::new(
                "c-515fbxxxx",
                json!(
                    { "open_ids" : ["ou_515fbe9d04838174e2035f8xxxx53d07f"], "elements" :
                    [{ "tag" : "div", "text" : { "tag" : "plain_text", "content" :
                    "This is plain text" }, "fields" : [{ "is_short" : true, "text" : {
                    "tag" : "lark_md", "content" : "**已同意**" } }] }] }
                ),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"token\":\"c-515fbxxxx\",\"card\":{\"open_ids\":[\"ou_515fbe9d04838174e2035f8xxxx53d07f\"],\"elements\":[{\"tag\":\"div\",\"text\":{\"tag\":\"plain_text\",\"content\":\"This is plain text\"},\"fields\":[{\"is_short\":true,\"text\":{\"tag\":\"lark_md\",\"content\":\"**已同意**\"}}]}]}}}",
        "{\"code\":0,\"msg\":\"ok\"}",
    ),
    Exchange::data::<
        UpdateCard,
    >(
        "shared_card",
        || Operation::into_request(
            UpdateCard::new(
                "c-515fbxxxx",
                json!(
                    { "schema" : "2.0", "config" : { "update_multi" : true }, "body" : {
                    "direction" : "vertical", "padding" : "12px 12px 12px 12px",
                    "elements" : [{ "tag" : "div", "text" : { "tag" : "plain_text",
                    "content" : "JSON 2.0 示例文本" }, "margin" : "0px 0px 0px 0px"
                    }] }, "header" : { "title" : { "tag" : "plain_text", "content" :
                    "JSON 2.0 示例标题" }, "template" : "blue" } }
                ),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"token\":\"c-515fbxxxx\",\"card\":{\"schema\":\"2.0\",\"config\":{\"update_multi\":true},\"body\":{\"direction\":\"vertical\",\"padding\":\"12px 12px 12px 12px\",\"elements\":[{\"tag\":\"div\",\"text\":{\"tag\":\"plain_text\",\"content\":\"JSON 2.0 示例文本\"},\"margin\":\"0px 0px 0px 0px\"}]},\"header\":{\"title\":{\"tag\":\"plain_text\",\"content\":\"JSON 2.0 示例标题\"},\"template\":\"blue\"}}}}",
        "{\"code\":0,\"msg\":\"ok\"}",
    ),
    Exchange::data::<
        UpdateCard,
    >(
        "template",
        || Operation::into_request(
            UpdateCard::new(
                "c-515fbxxxx",
                json!(
                    { "open_ids" : ["ou_515fbe9d04838174e2035f8xxxx53d07f"], "type" :
                    "template", "data" : { "template_id" : "xxxxxxxxxxxx",
                    "template_version_name" : "1.0.0", "template_variable" : { "key1" :
                    "value1", "key2" : "value2" } } }
                ),
            ),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"token\":\"c-515fbxxxx\",\"card\":{\"open_ids\":[\"ou_515fbe9d04838174e2035f8xxxx53d07f\"],\"type\":\"template\",\"data\":{\"template_id\":\"xxxxxxxxxxxx\",\"template_version_name\":\"1.0.0\",\"template_variable\":{\"key1\":\"value1\",\"key2\":\"value2\"}}}}}",
        "{\"code\":0,\"msg\":\"ok\"}",
    ),
];
