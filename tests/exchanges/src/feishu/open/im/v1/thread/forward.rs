// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/thread/forward`.

use feishu_api::Operation;
use feishu_api::im::v1::{ForwardTarget, ForwardThread};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        ForwardThread,
    >(
        "to_chat",
        || Operation::into_request(
            ForwardThread::new(
                    "omt_dc132645203",
                    ForwardTarget::Chat("oc_a0553eda9014c201e6969b478895c230".into()),
                )
                .uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204"),
        ),
        "{\"path\":{\"thread_id\":\"omt_dc132645203\"},\"query\":{\"receive_id_type\":\"chat_id\",\"uuid\":\"b13g2t38-1jd2-458b-8djf-dtbca5104204\"},\"headers\":{},\"body\":{\"receive_id\":\"oc_a0553eda9014c201e6969b478895c230\"}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"root_id\":\"om_40eb06e7b84dc71c03e009ad3c754195\",\"parent_id\":\"om_d4be107c616aed9c1da8ed8068570a9f\",\"thread_id\":\"omt_d4be107c616a\",\"msg_type\":\"merge_forward\",\"create_time\":\"1609296809000\",\"update_time\":\"1609336806000\",\"deleted\":false,\"updated\":false,\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"sender\":{\"id\":\"cli_9f427eec54ae901b\",\"id_type\":\"app_id\",\"sender_type\":\"app\",\"tenant_key\":\"736588c9260f175e\"},\"body\":{\"content\":\"Merged and Forwarded Message\"}}}",
    ),
];
