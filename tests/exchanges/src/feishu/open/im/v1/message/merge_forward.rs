// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message/merge_forward`.

use feishu_api::Operation;
use feishu_api::im::v1::{ForwardTarget, MergeForwardMessage};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        MergeForwardMessage,
    >(
        "to_chat",
        || Operation::into_request(
            MergeForwardMessage::new(
                    ForwardTarget::Chat("oc_a0553eda9014c201e6969b478895c230".into()),
                    [
                        "om_d862083dd13b61cc009e66c40a0f0a56",
                        "om_61244dab1ef11257621dcd7g0e256651",
                    ],
                )
                .uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204"),
        ),
        "{\"path\":{},\"query\":{\"receive_id_type\":\"chat_id\",\"uuid\":\"b13g2t38-1jd2-458b-8djf-dtbca5104204\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"message_id_list\":[\"om_d862083dd13b61cc009e66c40a0f0a56\",\"om_61244dab1ef11257621dcd7g0e256651\"]}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"msg_type\":\"merge_forward\",\"create_time\":\"1615380573411\",\"update_time\":\"1615380573411\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_a0553eda9014c201e6969b478895c230\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"Merged and Forwarded Message\"}},\"invalid_message_id_list\":[\"om_61244dab1ef11257621dcd7g0e256651\"]}}",
    ),
];
