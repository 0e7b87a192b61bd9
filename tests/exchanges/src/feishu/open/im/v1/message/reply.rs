// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/reply`.

use feishu_api::{Operation, json};
use feishu_api::im::v1::{MessageContent, ReplyMessage, Text};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ReplyMessage,
    >(
        "text_in_thread",
        || Operation::into_request(
            ReplyMessage::new(
                    "om_dc13264520392913993dd051dba21dcf",
                    MessageContent::Text(Text::new("test content")),
                )
                .reply_in_thread(true)
                .uuid("a0d69e20-1dd1-458b-k525-dfeca4015204"),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{\"content\":\"{\\\"text\\\":\\\"test content\\\"}\",\"msg_type\":\"text\",\"reply_in_thread\":true,\"uuid\":\"a0d69e20-1dd1-458b-k525-dfeca4015204\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"thread_id\":\"omt_d4be107c616a\",\"msg_type\":\"text\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"{\\\"text\\\":\\\"@_user_1 test content\\\"}\"},\"mentions\":[{\"key\":\"@_user_1\",\"id\":\"ou_155184d1e73cbfb8973e5a9e698e74f2\",\"id_type\":\"open_id\",\"name\":\"Tom\",\"tenant_key\":\"736588c9260f175e\"}],\"upper_message_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\"}}",
    ),
    Exchange::data::<
        ReplyMessage,
    >(
        "wrong_chart",
        || Operation::into_request(
            ReplyMessage::new(
                "om_dc13264520392913993dd051dba21dcf",
                MessageContent::Card(
                    json!(
                        { "schema" : "2.0", "header" : { "title" : { "tag" :
                        "plain_text", "content" : "今日旅游推荐" }, "template" :
                        "blue" }, "body" : { "elements" : [{ "tag" : "markdown",
                        "content" :
                        "西湖，位于中国浙江省杭州市西湖区龙井路1号。"
                        }] } }
                    ),
                ),
            ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{\"content\":\"{\\\"schema\\\":\\\"2.0\\\",\\\"header\\\":{\\\"title\\\":{\\\"tag\\\":\\\"plain_text\\\",\\\"content\\\":\\\"今日旅游推荐\\\"},\\\"template\\\":\\\"blue\\\"},\\\"body\\\":{\\\"elements\\\":[{\\\"tag\\\":\\\"markdown\\\",\\\"content\\\":\\\"西湖，位于中国浙江省杭州市西湖区龙井路1号。\\\"}]}}\",\"msg_type\":\"interactive\"}}",
        "{\"code\":230099,\"msg\":\"Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> [2](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: - (root): Must validate at least one schema (anyOf)\\n- axes: Invalid type. Expected: array, given: null\\n; \",\"error\":{\"log_id\":\"202409131613579778D691D6E05516DE2D\",\"troubleshooter\":\"排查建议查看（Troubleshooting suggestions）： https://open.feishu.cn/search?from=openapi&log_id=202409131613579778D691D6E05516DE2D&code=230099&method_id=6921911482032898068\"}}",
    ),
];
