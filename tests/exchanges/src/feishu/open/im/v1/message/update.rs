// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/update`.

use feishu_api::Operation;
use feishu_api::im::v1::{EditableContent, Text, UpdateMessage};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        UpdateMessage,
    >(
        "text",
        || Operation::into_request(
            UpdateMessage::new(
                "om_dc13264520392913993dd051dba21dcf",
                EditableContent::Text(Text::new("test content")),
            ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{\"msg_type\":\"text\",\"content\":\"{\\\"text\\\":\\\"test content\\\"}\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"thread_id\":\"omt_d4be107c616a\",\"msg_type\":\"text\",\"create_time\":\"1609296809000\",\"update_time\":\"1609336806000\",\"deleted\":false,\"updated\":true,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"{\\\"text\\\":\\\"@_user_1 test content\\\"}\"},\"mentions\":[{\"key\":\"@_user_1\",\"id\":\"ou_155184d1e73cbfb8973e5a9e698e74f2\",\"id_type\":\"open_id\",\"name\":\"Tom\",\"tenant_key\":\"736588c9260f175e\"}],\"upper_message_id\":\"om_40eb06e7b84dc71c03e00ida3c754892\"}}",
    ),
];
