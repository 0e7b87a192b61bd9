// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_deleted`.

use feishu_api::drive::v1::FileDeleted;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        FileDeleted,
    >(
        "file_deleted",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb732abcef\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"create_time\":\"1612246959000\",\"event_type\":\"drive.file.deleted_v1\",\"tenant_key\":\"2ca1d211f64abcef\",\"app_id\":\"cli_9f5343c5807abcef\",\"resource_id\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"user_list\":[{\"union_id\":\"on_876b570a984d02ab1c0906a49e4abcef\"}]},\"event\":{\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"file_type\":\"docx\",\"operator_id\":{\"open_id\":\"ou_9bc587355789fc049904ae7c736abcef\",\"union_id\":\"on_876b570a984d02ab1c0906a49e4abcef\",\"user_id\":\"e33abefc\"}}}",
    ),
];
