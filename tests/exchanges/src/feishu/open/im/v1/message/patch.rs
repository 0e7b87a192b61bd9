// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/patch`.

use feishu_api::{Operation, json};
use feishu_api::im::v1::PatchMessage;

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        PatchMessage,
    >(
        "card",
        || Operation::into_request(
            PatchMessage::new(
                "om_dc13264520392913993dd051dba21dcf",
                json!(
                    { "elements" : [{ "tag" : "div", "text" : { "content" :
                    "This is the plain text", "tag" : "plain_text" } }], "header" : {
                    "template" : "blue", "title" : { "content" : "This is the title",
                    "tag" : "plain_text" } } }
                ),
            ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{\"content\":\"{\\\"elements\\\":[{\\\"tag\\\":\\\"div\\\",\\\"text\\\":{\\\"content\\\":\\\"This is the plain text\\\",\\\"tag\\\":\\\"plain_text\\\"}}],\\\"header\\\":{\\\"template\\\":\\\"blue\\\",\\\"title\\\":{\\\"content\\\":\\\"This is the title\\\",\\\"tag\\\":\\\"plain_text\\\"}}}\"}}",
        "{\"code\":0,\"data\":{},\"msg\":\"ok\"}",
    ),
    Exchange::data::<
        PatchMessage,
    >(
        "template",
        || Operation::into_request(
            PatchMessage::new(
                "om_dc13264520392913993dd051dba21dcf",
                json!(
                    { "type" : "template", "data" : { "template_id" : "AAqyjwfhabcef",
                    "template_version_name" : "1.0.0" } }
                ),
            ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{\"content\":\"{\\\"type\\\":\\\"template\\\",\\\"data\\\":{\\\"template_id\\\":\\\"AAqyjwfhabcef\\\",\\\"template_version_name\\\":\\\"1.0.0\\\"}}\"}}",
        "{\"code\":0,\"data\":{},\"msg\":\"ok\"}",
    ),
    Exchange::data::<
        PatchMessage,
    >(
        "wrong_chart",
        || Operation::into_request(
            PatchMessage::new(
                "om_dc13264520392913993dd051dba21dcf",
                json!(
                    { "elements" : [{ "tag" : "div", "text" : { "content" :
                    "This is the plain text", "tag" : "plain_text" } }], "header" : {
                    "template" : "blue", "title" : { "content" : "This is the title",
                    "tag" : "plain_text" } } }
                ),
            ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{\"content\":\"{\\\"elements\\\":[{\\\"tag\\\":\\\"div\\\",\\\"text\\\":{\\\"content\\\":\\\"This is the plain text\\\",\\\"tag\\\":\\\"plain_text\\\"}}],\\\"header\\\":{\\\"template\\\":\\\"blue\\\",\\\"title\\\":{\\\"content\\\":\\\"This is the title\\\",\\\"tag\\\":\\\"plain_text\\\"}}}\"}}",
        "{\"code\":230099,\"msg\":\"Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> [2](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: - (root): Must validate at least one schema (anyOf)\\n- axes: Invalid type. Expected: array, given: null\\n; \",\"error\":{\"log_id\":\"202409131613579778D691D6E05516DE2D\",\"troubleshooter\":\"排查建议查看（Troubleshooting suggestions）： https://open.feishu.cn/search?from=openapi&log_id=202409131613579778D691D6E05516DE2D&code=230099&method_id=6921911482032898068\"}}",
    ),
];
