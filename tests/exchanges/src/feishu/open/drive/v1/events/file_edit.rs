// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_edit`.

use feishu_api::drive::v1::FileEdited;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        FileEdited,
    >(
        "file_edit",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb73283c02\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"create_time\":\"1608725989000\",\"event_type\":\"drive.file.edit_v1\",\"tenant_key\":\"2ca1d211f64f6438\",\"app_id\":\"cli_9f5343c580712544\"},\"event\":{\"file_token\":\"bascntUPmnoH9kZbGJ8RWeabcef\",\"file_type\":\"docx\",\"operator_id_list\":[{\"open_id\":\"ou_84aad35d084aa403a838cf73eeabcef\",\"union_id\":\"on_8ed6aa67826108097d9ee1438abcef\",\"user_id\":\"e33abcef\"}],\"subscriber_id_list\":[{\"open_id\":\"ou_84aad35d084aa403a838cf73eeabcef\",\"union_id\":\"on_8ed6aa67826108097d9ee1438abcef\",\"user_id\":\"e33abcef\"}]}}",
    ),
];
