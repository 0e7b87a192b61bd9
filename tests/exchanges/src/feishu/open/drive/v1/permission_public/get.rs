// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_public/get`.

use feishu_api::Operation;
use feishu_api::drive::v1::{FileType, GetPermissionPublic};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetPermissionPublic,
    >(
        "document",
        || Operation::into_request(
            GetPermissionPublic::new("doccnBKgoMyY5OMbUG6FioTXuBe", FileType::Doc),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6FioTXuBe\"},\"query\":{\"type\":\"doc\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"permission_public\":{\"external_access\":true,\"security_entity\":\"anyone_can_view\",\"comment_entity\":\"anyone_can_view\",\"share_entity\":\"anyone\",\"link_share_entity\":\"tenant_readable\",\"invite_external\":true}}}",
    ),
];
