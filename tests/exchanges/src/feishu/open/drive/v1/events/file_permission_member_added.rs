// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_permission_member_added`.

use feishu_api::drive::v1::FileCollaboratorAdded;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        FileCollaboratorAdded,
    >(
        "file_permission_member_added",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"5e3702a84e847582be8db7fb732abcef\",\"token\":\"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV\",\"create_time\":\"1612246959000\",\"event_type\":\"drive.file.permission_member_added_v1\",\"tenant_key\":\"2ca1d211f64f6438\",\"app_id\":\"cli_9f5343c580712544\",\"resource_id\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"user_list\":[{\"union_id\":\"on_876b570a984d02ab1c0906a49e4a9d04\"}]},\"event\":{\"chat_list\":[\"oc_xxxxxx\"],\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"file_type\":\"docx\",\"operator_id\":{\"open_id\":\"ou_9bc587355789fc049904ae7c73619b89\",\"union_id\":\"on_876b570a984d02ab1c0906a49e4a9d04\",\"user_id\":\"e33abcef\"},\"user_list\":[{\"open_id\":\"ou_9bc587355789fc049904ae7c73619b89\",\"union_id\":\"on_876b570a984d02ab1c0906a49e4a9d04\",\"user_id\":\"e33abcef\"}]}}",
    ),
];
