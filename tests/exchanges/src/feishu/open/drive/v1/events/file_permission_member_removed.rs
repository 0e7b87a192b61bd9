// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_permission_member_removed`.

use feishu_api::drive::v1::FileCollaboratorRemoved;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        FileCollaboratorRemoved,
    >(
        "file_permission_member_removed",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"88ba7a69073dcc5b0dea70be77xxxxxx\",\"token\":\"xxxxxx\",\"create_time\":\"1612246959000\",\"event_type\":\"drive.file.permission_member_removed_v1\",\"tenant_key\":\"xxxxxx\",\"app_id\":\"cli_xxxxxx\",\"resource_id\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"user_list\":[{\"union_id\":\"on_xxxxxx\"}]},\"event\":{\"chat_list\":[\"oc_xxxxxx\"],\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"file_type\":\"doc\",\"operator_id\":{\"open_id\":\"ou_9bc587355789fc049904ae7c736abcef\",\"union_id\":\"on_876b570a984d02ab1c0906a49e4abcef\",\"user_id\":\"638abcef\"},\"user_list\":[{\"open_id\":\"ou_9bc587355789fc049904ae7c736abcef\",\"union_id\":\"on_876b570a984d02ab1c0906a49e4abcef\",\"user_id\":\"638abcef\"}]}}",
    ),
];
