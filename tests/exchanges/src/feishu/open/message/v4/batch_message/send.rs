// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/message/v4/batch_message/send`.

use feishu_api::{Operation, json};
use feishu_api::message::v4::{BatchMessageContent, SendBatchMessage};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        SendBatchMessage,
    >(
        "text",
        || Operation::into_request(
            SendBatchMessage::new(BatchMessageContent::Text {
                    content: json!({ "text" : "test content" }),
                })
                .department_ids(["3dceba33a33226", "d502aaa9514059"])
                .open_ids([
                    "ou_18eac85d35a26f989317ad4f02e8bbbb",
                    "ou_461cf042d9eedaa60d445f26dc747d5e",
                ])
                .user_ids(["7cdcc7c2", "ca51d83b"])
                .union_ids([
                    "on_cad4860e7af114fb4ff6c5d496d1dd76",
                    "on_gdcq860e7af114fb4ff6c5d496dabcet",
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"text\",\"content\":{\"text\":\"test content\"},\"department_ids\":[\"3dceba33a33226\",\"d502aaa9514059\"],\"open_ids\":[\"ou_18eac85d35a26f989317ad4f02e8bbbb\",\"ou_461cf042d9eedaa60d445f26dc747d5e\"],\"user_ids\":[\"7cdcc7c2\",\"ca51d83b\"],\"union_ids\":[\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"on_gdcq860e7af114fb4ff6c5d496dabcet\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"invalid_department_ids\":[\"d502aaa9514059\"],\"invalid_open_ids\":[\"ou_456e168d61cec276083b357f7bd3f1491\",\"ou_f8cbdb26fb2e4eda075e003381a102a41\"],\"invalid_user_ids\":[\"7cdcc7c22\"],\"invalid_union_ids\":[\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"on_gdcq860e7af114fb4ff6c5d496dabcet\"],\"message_id\":\"bm-d4be107c616aed9c1da8ed8068570a9f\"}}",
    ),
    Exchange::data::<
        SendBatchMessage,
    >(
        "rich_text",
        || Operation::into_request(
            SendBatchMessage::new(BatchMessageContent::Post {
                    content: json!(
                        { "post" : { "zh_cn" : { "title" : "我是一个标题",
                        "content" : [[{ "tag" : "text", "text" : "第一行" }, { "tag" :
                        "a", "href" : "http://www.feishu.cn", "text" : "飞书" }]] },
                        "en_us" : { "title" : "I am a title", "content" : [[{ "tag" :
                        "text", "text" : "first line" }, { "tag" : "a", "href" :
                        "http://www.feishu.cn", "text" : "feishu" }]] } } }
                    ),
                })
                .department_ids(["od-5b91c9affb665451a16b90b4be367efa"])
                .open_ids([
                    "ou_a18fe85d22e7633852d8104226e99eac",
                    "ou_9204a37300b3700d61effaa439f34295",
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"post\",\"content\":{\"post\":{\"zh_cn\":{\"title\":\"我是一个标题\",\"content\":[[{\"tag\":\"text\",\"text\":\"第一行\"},{\"tag\":\"a\",\"href\":\"http://www.feishu.cn\",\"text\":\"飞书\"}]]},\"en_us\":{\"title\":\"I am a title\",\"content\":[[{\"tag\":\"text\",\"text\":\"first line\"},{\"tag\":\"a\",\"href\":\"http://www.feishu.cn\",\"text\":\"feishu\"}]]}}},\"department_ids\":[\"od-5b91c9affb665451a16b90b4be367efa\"],\"open_ids\":[\"ou_a18fe85d22e7633852d8104226e99eac\",\"ou_9204a37300b3700d61effaa439f34295\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"invalid_department_ids\":[\"d502aaa9514059\"],\"invalid_open_ids\":[\"ou_456e168d61cec276083b357f7bd3f1491\",\"ou_f8cbdb26fb2e4eda075e003381a102a41\"],\"invalid_user_ids\":[\"7cdcc7c22\"],\"invalid_union_ids\":[\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"on_gdcq860e7af114fb4ff6c5d496dabcet\"],\"message_id\":\"bm-d4be107c616aed9c1da8ed8068570a9f\"}}",
    ),
    Exchange::data::<
        SendBatchMessage,
    >(
        "image",
        || Operation::into_request(
            SendBatchMessage::new(BatchMessageContent::Image {
                    content: json!(
                        { "image_key" : "img_v2_8e5a80ec-4d94-4bb2-84d5-e25d6c28dacj" }
                    ),
                })
                .department_ids(["od-5b91c9affb665451a16b90b4be367efa"])
                .open_ids([
                    "ou_a18fe85d22e7633852d8104226e99eac",
                    "ou_9204a37300b3700d61effaa439f34295",
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"image\",\"content\":{\"image_key\":\"img_v2_8e5a80ec-4d94-4bb2-84d5-e25d6c28dacj\"},\"department_ids\":[\"od-5b91c9affb665451a16b90b4be367efa\"],\"open_ids\":[\"ou_a18fe85d22e7633852d8104226e99eac\",\"ou_9204a37300b3700d61effaa439f34295\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"invalid_department_ids\":[\"d502aaa9514059\"],\"invalid_open_ids\":[\"ou_456e168d61cec276083b357f7bd3f1491\",\"ou_f8cbdb26fb2e4eda075e003381a102a41\"],\"invalid_user_ids\":[\"7cdcc7c22\"],\"invalid_union_ids\":[\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"on_gdcq860e7af114fb4ff6c5d496dabcet\"],\"message_id\":\"bm-d4be107c616aed9c1da8ed8068570a9f\"}}",
    ),
    Exchange::data::<
        SendBatchMessage,
    >(
        "share_chat",
        || Operation::into_request(
            SendBatchMessage::new(BatchMessageContent::ShareChat {
                    content: json!(
                        { "share_chat_id" : "oc_84983ff6516d731e5b5f68d4ea2e1da5" }
                    ),
                })
                .department_ids(["od-5b91c9affb665451a16b90b4be367efa"])
                .open_ids([
                    "ou_a18fe85d22e7633852d8104226e99eac",
                    "ou_9204a37300b3700d61effaa439f34295",
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"share_chat\",\"content\":{\"share_chat_id\":\"oc_84983ff6516d731e5b5f68d4ea2e1da5\"},\"department_ids\":[\"od-5b91c9affb665451a16b90b4be367efa\"],\"open_ids\":[\"ou_a18fe85d22e7633852d8104226e99eac\",\"ou_9204a37300b3700d61effaa439f34295\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"invalid_department_ids\":[\"d502aaa9514059\"],\"invalid_open_ids\":[\"ou_456e168d61cec276083b357f7bd3f1491\",\"ou_f8cbdb26fb2e4eda075e003381a102a41\"],\"invalid_user_ids\":[\"7cdcc7c22\"],\"invalid_union_ids\":[\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"on_gdcq860e7af114fb4ff6c5d496dabcet\"],\"message_id\":\"bm-d4be107c616aed9c1da8ed8068570a9f\"}}",
    ),
    Exchange::data::<
        SendBatchMessage,
    >(
        "card",
        || Operation::into_request(
            SendBatchMessage::new(BatchMessageContent::Card {
                    card: json!(
                        { "config" : { "wide_screen_mode" : true }, "elements" : [{ "tag"
                        : "div", "fields" : [{ "is_short" : true, "text" : { "tag" :
                        "lark_md", "content" : "**🗳工单来源：**\n报事报修" }
                        }] }], "header" : { "template" : "turquoise", "title" : {
                        "content" : "📚晒挚爱好书，赢读书礼金", "tag" :
                        "plain_text" } } }
                    ),
                })
                .department_ids(["od-5b91c9affb665451a16b90b4be367efa"])
                .open_ids([
                    "ou_a18fe85d22e7633852d8104226e99eac",
                    "ou_9204a37300b3700d61effaa439f34295",
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"interactive\",\"card\":{\"config\":{\"wide_screen_mode\":true},\"elements\":[{\"tag\":\"div\",\"fields\":[{\"is_short\":true,\"text\":{\"tag\":\"lark_md\",\"content\":\"**🗳工单来源：**\\n报事报修\"}}]}],\"header\":{\"template\":\"turquoise\",\"title\":{\"content\":\"📚晒挚爱好书，赢读书礼金\",\"tag\":\"plain_text\"}}},\"department_ids\":[\"od-5b91c9affb665451a16b90b4be367efa\"],\"open_ids\":[\"ou_a18fe85d22e7633852d8104226e99eac\",\"ou_9204a37300b3700d61effaa439f34295\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"invalid_department_ids\":[\"d502aaa9514059\"],\"invalid_open_ids\":[\"ou_456e168d61cec276083b357f7bd3f1491\",\"ou_f8cbdb26fb2e4eda075e003381a102a41\"],\"invalid_user_ids\":[\"7cdcc7c22\"],\"invalid_union_ids\":[\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"on_gdcq860e7af114fb4ff6c5d496dabcet\"],\"message_id\":\"bm-d4be107c616aed9c1da8ed8068570a9f\"}}",
    ),
    Exchange::data::<
        SendBatchMessage,
    >(
        "card_template",
        || Operation::into_request(
            SendBatchMessage::new(BatchMessageContent::Card {
                    card: json!(
                        { "type" : "template", "data" : { "template_id" : "ctp_xxxxxx",
                        "template_variable" : { "var_xxx" : "xxxxxx" } } }
                    ),
                })
                .department_ids(["od-5b91c9affb665451a16b90b4be367efa"])
                .open_ids([
                    "ou_a18fe85d22e7633852d8104226e99eac",
                    "ou_9204a37300b3700d61effaa439f34295",
                ]),
        ),
        "{\"path\":{},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"interactive\",\"card\":{\"type\":\"template\",\"data\":{\"template_id\":\"ctp_xxxxxx\",\"template_variable\":{\"var_xxx\":\"xxxxxx\"}}},\"department_ids\":[\"od-5b91c9affb665451a16b90b4be367efa\"],\"open_ids\":[\"ou_a18fe85d22e7633852d8104226e99eac\",\"ou_9204a37300b3700d61effaa439f34295\"]}}",
        "{\"code\":0,\"msg\":\"ok\",\"data\":{\"invalid_department_ids\":[\"d502aaa9514059\"],\"invalid_open_ids\":[\"ou_456e168d61cec276083b357f7bd3f1491\",\"ou_f8cbdb26fb2e4eda075e003381a102a41\"],\"invalid_user_ids\":[\"7cdcc7c22\"],\"invalid_union_ids\":[\"on_cad4860e7af114fb4ff6c5d496d1dd76\",\"on_gdcq860e7af114fb4ff6c5d496dabcet\"],\"message_id\":\"bm-d4be107c616aed9c1da8ed8068570a9f\"}}",
    ),
];
