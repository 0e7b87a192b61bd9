// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_created_in_folder`.

use feishu_api::drive::v1::FileCreatedInFolder;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        FileCreatedInFolder,
    >(
        "file_created_in_folder",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"event_type\":\"drive.file.created_in_folder_v1\",\"create_time\":\"1608725989000\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"app_id\":\"cli_9f5343c580712544\",\"tenant_key\":\"2ca1d211f64f6438\"},\"event\":{\"file_type\":\"docx\",\"file_token\":\"TLLKdcpDro9ijQxA33ycNMabcef\",\"folder_token\":\"QBonfpyHVlhQMedDztWcIbabcef\",\"operator_id\":{\"union_id\":\"on_8ed6aa67826108097d9ee143816345\",\"user_id\":\"e33ggbyz\",\"open_id\":\"ou_84aad35d084aa403a838cf73ee18467\"},\"subscriber_ids\":[{\"union_id\":\"on_876b570a984d02ab1c0906a49e4abcef\",\"user_id\":\"638474b8\",\"open_id\":\"ou_9bc587355789fc049904ae7c736abcef\"}]}}",
    ),
];
