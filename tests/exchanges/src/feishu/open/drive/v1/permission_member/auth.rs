// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_member/auth`.

use feishu_api::Operation;
use feishu_api::drive::v1::{AuthPermissionMember, FileType, PermissionAction};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        AuthPermissionMember,
    >(
        "allowed",
        || Operation::into_request(
            AuthPermissionMember::new(
                "doccnBKgoMyY5OMbUG6Fioabcef",
                FileType::Docx,
                PermissionAction::View,
            ),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6Fioabcef\"},\"query\":{\"type\":\"docx\",\"action\":\"view\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"auth_result\":true}}",
    ),
];
