// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/im/v1/message_resource/get`.

use feishu_api::Operation;
use feishu_api::im::v1::{GetMessageResource, ResourceType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::file::<
        GetMessageResource,
    >(
        "image",
        || Operation::into_request(
            GetMessageResource::new(
                "om_dc13264520392913993dd051dba21dcf",
                "file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g",
                ResourceType::Image,
            ),
        ),
        "{\"path\":{\"message_id\":\"om_dc13264520392913993dd051dba21dcf\",\"file_key\":\"file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g\"},\"query\":{\"type\":\"image\"},\"headers\":{},\"body\":{}}",
        "",
    ),
];
