// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_trashed`.

use feishu_api::drive::v1::FileTrashed;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        FileTrashed,
    >(
        "file_trashed",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"create_time\":\"1612246959000\",\"event_type\":\"drive.file.trashed_v1\",\"tenant_key\":\"2ca1d211f64f6438\",\"app_id\":\"cli_9f5343c580712544\",\"resource_id\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"user_list\":[{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\"}]},\"event\":{\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"file_type\":\"docx\",\"operator_id\":{\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\",\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\"}}}",
    ),
];
