// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v2/permission_public/get`.

use feishu_api::Operation;
use feishu_api::drive::v2::{FileType, GetPermissionPublic};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        GetPermissionPublic,
    >(
        "document",
        || Operation::into_request(
            GetPermissionPublic::new("doccnBKgoMyY5OMbUG6Fioabcef", FileType::Docx),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6Fioabcef\"},\"query\":{\"type\":\"docx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"permission_public\":{\"external_access_entity\":\"open\",\"security_entity\":\"anyone_can_view\",\"comment_entity\":\"anyone_can_view\",\"share_entity\":\"anyone\",\"manage_collaborator_entity\":\"collaborator_can_view\",\"link_share_entity\":\"tenant_readable\",\"copy_entity\":\"anyone_can_view\",\"lock_switch\":false}}}",
    ),
];
