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
];
