// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Exchanges of `open/drive/v1/permission_public_password/create`.

use feishu_api::Operation;
use feishu_api::drive::v1::{CreatePermissionPublicPassword, FileType};

use crate::Exchange;

pub(crate) static EXCHANGES: &[Exchange] = &[
    Exchange::data::<
        CreatePermissionPublicPassword,
    >(
        "document",
        || Operation::into_request(
            CreatePermissionPublicPassword::new(
                "doccnBKgoMyY5OMbUG6Fioabcef",
                FileType::Docx,
            ),
        ),
        "{\"path\":{\"token\":\"doccnBKgoMyY5OMbUG6Fioabcef\"},\"query\":{\"type\":\"docx\"},\"headers\":{},\"body\":{}}",
        "{\"code\":0,\"msg\":\"success\",\"data\":{\"password\":\"q79536&1\"}}",
    ),
];
