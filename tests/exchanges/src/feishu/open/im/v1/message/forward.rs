// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/forward`.

use feishu_api::Operation;
use feishu_api::im::v1::{ForwardMessage, ForwardTarget};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ForwardMessage,
    >(
        "to_user",
        || Operation::into_request(
            ForwardMessage::new(
                    "om_dc13264520392913993dd051dba21dcf",
                    ForwardTarget::OpenId("ou_a0553eda9014c201e6969b478895c230".into()),
                )
                .uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204"),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\"},\"query\":{\"receive_id_type\":\"open_id\",\"uuid\":\"b13g2t38-1jd2-458b-8djf-dtbca5104204\"},\"headers\":{},\"body\":{\"receive_id\":\"ou_a0553eda9014c201e6969b478895c230\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"msg_type\":\"text\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"{\\\"text\\\":\\\"test content\\\"}\"}}}",
    ),
];
