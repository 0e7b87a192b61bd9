// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/im/v1/events/message_read`.

use feishu_api::im::v1::MessageRead;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        MessageRead,
    >(
        "basic",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"im.message.message_read_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"reader\":{\"reader_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"},\"read_time\":\"1609484183000\",\"tenant_key\":\"736588c9260f175e\"},\"message_id_list\":[\"om_dc13264520392913993dd051dba21dcf\"]}}",
    ),
];
