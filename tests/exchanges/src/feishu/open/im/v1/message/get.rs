// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/get`.

use feishu_api::{Operation, UserIdType};
use feishu_api::im::v1::{CardContentType, GetMessage};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetMessage,
    >(
        "text",
        || Operation::into_request(
            GetMessage::new("om_dc13264520392913993dd051dba21dcf")
                .user_id_type(UserIdType::OpenId)
                .card_msg_content_type(CardContentType::Original)
                .with_sender_name(false),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{\"user_id_type\":\"open_id\",\"card_msg_content_type\":\"user_card_content\",\"with_sender_name\":false},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"thread_id\":\"omt_d4be107c616a\",\"msg_type\":\"text\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"{\\\"text\\\":\\\"test content\\\"}\"},\"mentions\":[{\"key\":\"@_user_1\",\"id\":\"ou_155184d1e73cbfb8973e5a9e698e74f2\",\"id_type\":\"open_id\",\"name\":\"Tom\",\"tenant_key\":\"736588c9260f175e\"}]}]}}",
    ),
    Exchange::data::<
        GetMessage,
    >(
        "merged_forward",
        || Operation::into_request(
            GetMessage::new("om_dc13264520392913993dd051dba21dcf"),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"items\":[{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"msg_type\":\"merge_forward\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"body\":{\"content\":\"Merged and Forwarded Message\"}},{\"message_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"msg_type\":\"text\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"body\":{\"content\":\"{\\\"text\\\":\\\"test content\\\"}\"},\"upper_message_id\":\"om_dc13264520392913993dd051dba21dcf\"}]}}",
    ),
];
