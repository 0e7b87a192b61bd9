// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/im/v1/events/message_recalled`.

use feishu_api::im::v1::MessageRecalled;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        MessageRecalled,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"im.message.recalled_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"chat_id\":\"oc_5ad11d72b830411d72b836c20\",\"recall_time\":\"1615380573411\",\"recall_type\":\"message_owner\"}}",
    ),
];
