// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Deliveries of `open/drive/v1/events/file_title_updated`.

use feishu_api::drive::v1::FileTitleUpdated;

use crate::Delivery;

pub(crate) static DELIVERIES: &[Delivery] = &[
    Delivery::of::<
        FileTitleUpdated,
    >(
        "file_title_updated",
        "{\"schema\":\"2.0\",\"header\":{\"event_id\":\"88ba7a69073dcc5b0dea70be77xxxxxx\",\"token\":\"xxxxxx\",\"create_time\":\"1612246959000\",\"event_type\":\"drive.file.title_updated_v1\",\"tenant_key\":\"xxxxxx\",\"app_id\":\"cli_xxxxxx\",\"resource_id\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"user_list\":[{\"union_id\":\"on_xxxxxx\"}]},\"event\":{\"file_token\":\"doccnfYZzTlvXqZIGTdAHKabcef\",\"file_type\":\"docx\",\"operator_id\":{\"open_id\":\"ou_xxxxxx\",\"union_id\":\"on_xxxxxx\",\"user_id\":\"xxxxxx\"}}}",
    ),
];
